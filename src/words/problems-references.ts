import type { ProblemWords } from './problem-words.ts';

const didYouMean = (near: string | undefined, else_: string) => (near ? `did you mean "${near}"?` : else_);

/** A name that leads nowhere, or to what comes too late. */
export const referenceProblemWords = {
  'duplicate-prompt-id': (id: string, place: string): ProblemWords => ({
    message: `another prompt has the id "${id}" already, at ${place}`,
    hint: 'give this prompt an id of its own',
  }),
  'duplicate-id': (what: string, id: string, place: string): ProblemWords => ({
    message: `another ${what} has the id "${id}" already, at ${place}`,
    hint: `give this ${what} an id of its own`,
  }),
  'unknown-prompt': (id: string, near: string | undefined): ProblemWords => ({
    message: `there is no prompt "${id}"`,
    hint: didYouMean(near, 'write the id of a prompt that stands further up'),
  }),
  'unknown-option': (
    value: string,
    prompt: string,
    near: string | undefined,
    known: string,
  ): ProblemWords => ({
    message: `"${value}" is not an option of "${prompt}"`,
    hint: didYouMean(near, `write one of: ${known}`),
  }),
  'unknown-option-set': (name: string, near: string | undefined): ProblemWords => ({
    message: `pack.yaml has no option set "${name}"`,
    hint: didYouMean(near, 'add it under option-sets in pack.yaml, or write  options:  here'),
  }),
  'not-earlier': (id: string, itself: boolean): ProblemWords => ({
    message: itself ? `"${id}" cannot depend on its own answer` : `"${id}" is asked only later`,
    hint: itself
      ? 'write the id of a prompt that stands further up'
      : `move "${id}" further up, or choose an earlier prompt`,
  }),
  'never-holds': (reason: string, hint: string): ProblemWords => ({
    message: `this can never hold: ${reason}`,
    hint,
  }),
  'unknown-placeholder': (id: string, near: string | undefined): ProblemWords => ({
    message: `<${id}> names no prompt that has an answer`,
    hint: near ? `did you mean <${near}>?` : 'write the id of an earlier prompt between < and >',
  }),
  'later-placeholder': (id: string): ProblemWords => ({
    message: `<${id}> is not answered yet at this point`,
    hint: `move "${id}" further up, or leave <${id}> out`,
  }),
  'sensitive-placeholder': (id: string): ProblemWords => ({
    message: `<${id}> would show a sensitive answer in another place`,
    hint: `leave <${id}> out, or delete  sensitive: yes  from "${id}"`,
  }),
  'walk-placeholder': (id: string, because: string): ProblemWords => ({
    message: `<${id}> would show an answer that stays inside the walk`,
    hint: `leave <${id}> out, or delete  ${because}: yes  from "${id}"`,
  }),
  'joins-nothing': (reason: string, hint: string): ProblemWords => ({
    message: `old answers cannot be joined here: ${reason}`,
    hint,
  }),
  'no-number-to-turn-to': (id: string): ProblemWords => ({
    message: `"${id}" has no room for a name and a number`,
    hint: 'name a prompt of type text or long-text, or one with  other: yes',
  }),
  'unknown-section': (id: string, near: string | undefined, known: string): ProblemWords => ({
    message: `pack.yaml has no section "${id}"`,
    hint: didYouMean(near, known ? `write one of: ${known}` : 'add it under sections in pack.yaml'),
  }),
  'missing-section': (prompt: string): ProblemWords => ({
    message: `the line of "${prompt}" has no section on the card`,
    hint: 'add  section: …  to the prompt or to its sequence, or  off-card: yes  to the prompt',
  }),
  'empty-card-line': (prompt: string, hint: string): ProblemWords => ({
    message: `"${prompt}" can put an empty line on the card`,
    hint,
  }),
  'card-prompt-not-last': (): ProblemWords => ({
    message: 'a prompt that chooses from the card has to be the last of the pack, and the only one',
    hint: 'move it to the end of the last sequence, or write  options:  here',
  }),
  'was-clash': (id: string, place: string): ProblemWords => ({
    message: `the former id "${id}" is in use already, at ${place}`,
    hint: 'take it out of  was  in one of the two places',
  }),
  'retired-id-used': (id: string, place: string): ProblemWords => ({
    message: `"${id}" was retired at ${place}, and is used again here`,
    hint: 'choose an id that was never used: old answers would come back with another meaning',
  }),
  'locked-id-gone': (id: string): ProblemWords => ({
    message: `"${id}" was published and is gone`,
    hint: `add  was: ${id.replace(/^.*\//, '')}  to what took its place, or list it under  retired:  as  ${id.includes('/') ? 'option' : 'id'}: ${id}`,
  }),
  'locked-id-changed': (id: string, before: string, now: string): ProblemWords => ({
    message: `"${id}" was published as ${before} and is ${now} now`,
    hint: `choose a new id for it, and list "${id}" under  retired:`,
  }),
  'bad-lock': (): ProblemWords => ({
    message: 'this line of ids.lock cannot be read',
    hint: 'run  npm run ids  to write the file again',
  }),
  'missing-file': (file: string): ProblemWords => ({
    message: `there is no file ${file} in the pack`,
    hint: 'check the name, or make the file',
  }),
  'file-too-large': (limit: number): ProblemWords => ({
    message: `the file is larger than ${limit} KiB`,
    hint: 'divide it into several sequences',
  }),
  'too-many-entries': (what: 'file' | 'pack', limit: number): ProblemWords => ({
    message: `the ${what} has more than ${limit} lines and list entries`,
    hint:
      what === 'file' ? 'divide it into several sequences' : 'take sequences out, or make two packs of it',
  }),
  'pack-too-large': (limit: number): ProblemWords => ({
    message: `the files of the pack are larger than ${limit} KiB together`,
    hint: 'take sequences out, or make two packs of it',
  }),
  'too-many-files': (limit: number): ProblemWords => ({
    message: `the pack has more than ${limit} files`,
    hint: 'put several sequences together, or make two packs of it',
  }),
  'bad-file-name': (): ProblemWords => ({
    message: 'this cannot be the name of a file in the pack',
    hint: 'write a plain name, such as comfort.yaml',
  }),
  'outside-pack': (): ProblemWords => ({
    message: 'this leads to a file outside the folder of the pack',
    hint: 'copy the file into the folder',
  }),
  'not-a-file': (): ProblemWords => ({
    message: 'this is not an ordinary file',
    hint: 'put a text file in its place',
  }),
  'unreadable-file': (): ProblemWords => ({
    message: 'the file may not be read',
    hint: 'look at its permissions',
  }),
  'same-file-twice': (other: string): ProblemWords => ({
    message: `this is the same name as ${other}, give or take capital letters`,
    hint: 'name each file once, and give different files different names',
  }),
  'newer-format': (format: number): ProblemWords => ({
    message: `this pack is written for a newer program: it understands formats up to ${format}`,
    hint: `bring the program up to date, or write  format: ${format}`,
  }),
} as const;
