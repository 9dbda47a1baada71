import type { AuthorProblems } from '../../problem-codes-authors.ts';
import { didYouMean, type WordsFor } from './problem-words.ts';

/** What an author left out, or wrote in another way than a pack is written. */
export const authorProblemWords: WordsFor<keyof AuthorProblems> = {
  'condition-negated': ({ prompt, value }) => ({
    message: `"not" has no meaning before an answer`,
    hint: `use not-if, and below it  ${prompt}: ${value}`,
  }),
  'test-question': ({ id, suggestion }) => ({
    message: `the pack has no question "${id}"`,
    hint: didYouMean(suggestion, 'write the id of a question of the pack, or delete the line'),
  }),
  'test-empty': () => ({
    message: 'this test has no answers',
    hint: 'begin it with  answers:  and below it, two spaces in, the id of a question, a colon, and the answer',
  }),
  'test-value': ({ prompt, value, min, max }) => ({
    message: `"${value}" cannot be the answer to "${prompt}"`,
    hint: `write ${inRange(min, max)}, skipped or unsure`,
  }),
  'broken-placeholder': ({ written, id }) => ({
    message: `"${written}" is printed as it stands: it is not how an answer is named`,
    hint: `write  <${id}>`,
  }),
  'answer-not-on-card': ({ prompt }) => ({
    message: `what is typed for "${prompt}" never gets onto the card: its line does not name it`,
    hint: `put  <${prompt}>  into the line, or write  off-card: yes  in place of it`,
  }),
  'unlisted-file': ({ file }) => ({
    message: `${file} is not in pack.yaml, so it is not asked`,
    hint: `add  - ${file}  under sequences in pack.yaml, or move the file away`,
  }),
  'misnamed-file': ({ file, fixed }) => ({
    message: `${file} is not read: the name of the file ends in another way`,
    hint: `rename it to ${fixed}`,
  }),
  'pack-elsewhere': ({ folders }) => ({
    message: `there is no pack.yaml in this folder; a pack is one folder further in: ${folders.join(', ')}`,
    hint: `name that folder, with  /${folders[0]}  at its end`,
  }),
  'sensitive-later': ({ id }) => ({
    message: `"${id}" is sensitive now: that counts for new answers, and one that was given before stays shared`,
    hint: `who has answered it makes it private with  aftercare answers edit ${id}  (this is said once)`,
  }),
  'private-too': ({ id, of }) => ({
    message: `the answer to "${id}" is private too, since "${of}" is: it gets onto the card only when its owner shares both`,
    hint: `write  sensitive: yes  here too if that is meant, or let it not rest on "${of}"`,
  }),
  'other-pack-id': ({ id, before }) => ({
    message: `this pack was "${before}" before; as "${id}" it is another one to the answers that are there`,
    hint: `write  id: ${before}  again; for a new pack, delete its file ids.lock`,
  }),
};

function inRange(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `a number from ${min} to ${max}`;
  if (min !== undefined) return `a number of ${min} or more`;
  return max === undefined ? 'a number' : `a number of ${max} or less`;
}
