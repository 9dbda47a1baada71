import type { ProblemArgs, ReferenceProblems } from '../../problem-codes.ts';
import { joinsNothing } from './problem-joins.ts';
import { didYouMean, type WordsFor } from './problem-words.ts';

const emptyLineHints: Readonly<Record<ProblemArgs['empty-card-line']['reason'], string>> = {
  'no-words': 'write some words, or delete the line',
  'yes-no': 'add  card: …  for yes, or  off-card: yes',
  'all-off-card': 'add  off-card: yes  to the prompt',
  option: 'write how the option reads on the card, as  card: …',
};

/** Why a condition never holds, and what to type. */
function neverHolds(why: ProblemArgs['never-holds']): readonly [reason: string, hint: string] {
  switch (why.reason) {
    case 'note':
      return [
        `"${why.prompt}" is a note, and nobody answers it`,
        'write the id of a prompt that is answered',
      ];
    case 'no-own-words':
      return [
        `"${why.prompt}" has no room for own words`,
        `add  other: yes  to "${why.prompt}", or choose another value`,
      ];
    case 'typed-freely':
      return [`the answer to "${why.prompt}" is typed freely`, 'write answered, skipped or unsure'];
    case 'no-number':
      return [`the answer to "${why.prompt}" is no number`, 'write an option, answered, skipped or unsure'];
    case 'contradiction':
      return [
        `no answer to "${why.prompt}" fits all the conditions`,
        `take one of the conditions on "${why.prompt}" out`,
      ];
    case 'number-by-name':
      return ['an answer that is a number is compared in words', 'write  at least 3  or  at most 3'];
    case 'number-in-words':
      return ['the number has to be written in digits', `write  at ${why.bound} 3`];
    case 'too-high':
      return [`"${why.prompt}" goes no higher than ${why.limit}`, `write  at least ${why.limit}  or less`];
    case 'too-low':
      return [`"${why.prompt}" goes no lower than ${why.limit}`, `write  at most ${why.limit}  or more`];
  }
}

/** A name that leads nowhere, or to what comes too late. */
export const referenceProblemWords: WordsFor<keyof ReferenceProblems> = {
  'duplicate-prompt-id': ({ id, first }) => ({
    message: `another prompt has the id "${id}" already, at ${first.file}:${first.line}`,
    hint: 'give this prompt an id of its own',
  }),
  'duplicate-id': ({ what, id, first }) => ({
    message: `another ${what} has the id "${id}" already, at ${first.file}:${first.line}`,
    hint: `give this ${what} an id of its own`,
  }),
  'unknown-prompt': ({ id, suggestion }) => ({
    message: `there is no prompt "${id}"`,
    hint: didYouMean(suggestion, 'write the id of a prompt that stands further up'),
  }),
  'unknown-option': ({ value, prompt, suggestion, known }) => ({
    message: `"${value}" is not an option of "${prompt}"`,
    hint:
      known.length === 0
        ? `"${prompt}" has no options now: mend those first`
        : didYouMean(suggestion, `write one of: ${known.join(', ')}`),
  }),
  'no-name': ({ id, type }) => ({
    message: `"${id}" is of type ${type}, and its answer is nobody’s name`,
    hint: 'write the id of a prompt of type text',
  }),
  'unknown-option-set': ({ name, suggestion }) => ({
    message: `pack.yaml has no option set "${name}"`,
    hint: didYouMean(suggestion, 'add it under option-sets in pack.yaml, or write  options:  here'),
  }),
  'not-earlier': ({ id, itself }) => ({
    message: itself ? `"${id}" cannot depend on its own answer` : `"${id}" is asked only later`,
    hint: itself
      ? 'write the id of a prompt that stands further up'
      : `move "${id}" further up, or choose an earlier prompt`,
  }),
  'never-holds': (why) => {
    const [reason, hint] = neverHolds(why);
    return { message: `this can never hold: ${reason}`, hint };
  },
  'unknown-placeholder': ({ id, suggestion }) => ({
    message: `<${id}> names no prompt that has an answer`,
    hint: suggestion ? `did you mean <${suggestion}>?` : 'write the id of an earlier prompt between < and >',
  }),
  'later-placeholder': ({ id }) => ({
    message: `<${id}> is not answered yet at this point`,
    hint: `move "${id}" further up, or leave <${id}> out`,
  }),
  'sensitive-placeholder': ({ id }) => ({
    message: `<${id}> would show a sensitive answer in another place`,
    hint: `leave <${id}> out, or delete  sensitive: yes  from "${id}"`,
  }),
  'walk-placeholder': ({ id, because }) => ({
    message: `<${id}> would show an answer that stays inside the walk`,
    hint: `leave <${id}> out, or delete  ${because}: yes  from "${id}"`,
  }),
  'joins-nothing': joinsNothing,
  'no-number-to-turn-to': ({ id }) => ({
    message: `"${id}" has no room for a name and a number`,
    hint: 'name a prompt of type text or long-text, or one with  other: yes',
  }),
  'unknown-section': ({ id, suggestion, known }) => ({
    message: `pack.yaml has no section "${id}"`,
    hint: didYouMean(
      suggestion,
      known.length > 0 ? `write one of: ${known.join(', ')}` : 'add it under sections in pack.yaml',
    ),
  }),
  'missing-section': ({ prompt }) => ({
    message: `the line of "${prompt}" has no section on the card`,
    hint: 'add  section: …  to the prompt or to its sequence, or  off-card: yes  to the prompt',
  }),
  'empty-card-line': ({ prompt, reason }) => ({
    message: `"${prompt}" can put an empty line on the card`,
    hint: emptyLineHints[reason],
  }),
  'card-prompt-not-last': () => ({
    message: 'a prompt that chooses from the card has to be the last of the pack, and the only one',
    hint: 'move it to the end of the last sequence, or write  options:  here',
  }),
  'was-clash': ({ id, first }) => ({
    message: `the former id "${id}" is in use already, at ${first.file}:${first.line}`,
    hint: 'take it out of  was  in one of the two places',
  }),
  'retired-id-used': ({ id, first }) => ({
    message: `"${id}" was retired at ${first.file}:${first.line}, and is used again here`,
    hint: 'choose an id that was never used: old answers would come back with another meaning',
  }),
  'locked-id-gone': ({ id }) => ({
    message: `"${id}" was published and is gone`,
    hint: `add  was: ${id.replace(/^.*\//, '')}  to what took its place, or list it under  retired:  as  ${id.includes('/') ? 'option' : 'id'}: ${id}; if nobody has answered it, delete this line`,
  }),
  'locked-id-changed': ({ id, before, now }) => ({
    message: `"${id}" was published as ${before} and is ${now} now`,
    hint: `choose a new id for it, and list "${id}" under  retired:`,
  }),
  'bad-lock': () => ({
    message: 'this line of ids.lock cannot be read',
    hint: 'run  npm run ids  to write the file again',
  }),
  'missing-file': ({ file }) => ({
    message: `there is no file ${file} in the pack`,
    hint: 'check the name, or make the file',
  }),
  'file-too-large': ({ limit }) => ({
    message: `the file is larger than ${limit} KiB`,
    hint: 'divide it into several sequences',
  }),
  'too-many-entries': ({ what, limit }) => ({
    message: `the ${what} has more than ${limit} lines and list entries`,
    hint:
      what === 'file' ? 'divide it into several sequences' : 'take sequences out, or make two packs of it',
  }),
  'pack-too-large': ({ limit }) => ({
    message: `the files of the pack are larger than ${limit} KiB together`,
    hint: 'take sequences out, or make two packs of it',
  }),
  'too-many-files': ({ limit }) => ({
    message: `the pack has more than ${limit} files`,
    hint: 'put several sequences together, or make two packs of it',
  }),
  'bad-file-name': () => ({
    message: 'this cannot be the name of a file in the pack',
    hint: 'write a plain name, such as comfort.yaml',
  }),
  'outside-pack': () => ({
    message: 'this leads to a file outside the folder of the pack',
    hint: 'copy the file into the folder',
  }),
  'not-a-file': () => ({
    message: 'this is not an ordinary file',
    hint: 'put a text file in its place',
  }),
  'unreadable-file': () => ({
    message: 'the file may not be read',
    hint: 'look at its permissions',
  }),
  'same-file-twice': ({ other }) => ({
    message: `this is the same name as ${other}, give or take capital letters`,
    hint: 'name each file once, and give different files different names',
  }),
  'newer-format': ({ format }) => ({
    message: `this pack is written for a newer program: it understands formats up to ${format}`,
    hint: `bring the program up to date, or write  format: ${format}`,
  }),
};
