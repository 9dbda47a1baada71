/** What `--help` says of every command, its arguments and its options: small first letters, no full stop. */
export const commandLine = {
  globals: {
    profile: 'use this profile (one set of answers)',
    content: 'use the prompts in this folder',
    plain: 'plain numbered lines: for screen readers, braille displays and scripts',
    noColour: 'no colour',
    passphrase: 'read the passphrase from this file descriptor',
  },
  guide: {
    does: 'walk through the questions, or pick up where you stopped',
    sequences: 'only these sequences',
    quick: 'only the essential questions: about 4 minutes',
    restart: 'start over; your old answers are offered again',
  },
  card: {
    does: 'print the card, as it would be shared',
    format: 'how to write it (text unless said)',
    short: 'only what is needed at once',
    all: 'with other times, in a message or a short card too',
    output: 'write it to a file that only you can read; card.md or card.html is in that form',
    force: 'write over that file if it is there',
    copy: 'put it into the clipboard',
    qr: 'draw the short card as a code to scan; on a page with --format html',
    width: 'how wide its lines are (72 unless said)',
    ascii: 'plain letters only',
    badWidth: 'It is a whole number from 20 to 1000.',
  },
  answers: {
    does: 'list your answers, private ones too; change one, take them out, bring them in',
    json: 'as JSON, for scripts',
    edit: 'change one answer; without a name, choose it from the review',
    prompt: 'the name in brackets in the list',
    export: 'write your answers as JSON, without the private ones',
    output: 'write them to a file that only you can read',
    force: 'write over that file if it is there',
    private: 'with the private ones',
    import: 'bring in answers from a file, YAML or JSON; shows what changes, and asks',
    file: 'what an export wrote, or lines of "prompt-id: answer"; - reads a pipe',
    yes: 'do not ask',
  },
  profile: {
    does: 'keep several sets of answers apart',
    list: 'list the profiles',
    new: 'make a profile',
    name: 'small letters, digits and hyphens',
    use: 'use a profile from now on',
    rename: 'give a profile another name',
    delete: 'delete a profile and its answers; asks first',
    yes: 'do not ask',
  },
  together: {
    does: 'ten guided minutes for two, or for one; keeps nothing',
    minutes: 'how long all of it may take (10 unless said)',
    bell: 'ring at each new step, and at the end',
  },
  history: {
    does: 'what helped, and what changed from one walk to the next',
    json: 'as JSON, for scripts',
    forget: 'remove it; your answers stay; asks first',
    yes: 'do not ask',
  },
  where: {
    does: 'say where everything is kept, and what that cannot protect against',
  },
  lock: {
    does: 'put a passphrase on all your answers',
  },
  unlock: {
    does: 'take the passphrase off your answers',
  },
  forget: {
    does: 'remove all answers and copies of them; asks first',
    yes: 'do not ask',
  },
  content: {
    does: 'change the questions, or write your own',
    list: 'which pack is in use, why, and what is in it',
    check: 'say what is wrong with a pack, where, and what to type',
    folder: 'the folder of a pack; else the pack in use',
    json: 'as JSON, for scripts and editors',
    preview: 'print all questions, options, conditions and card lines',
    sequence: 'only this sequence',
    try: 'walk the questions and show the card; saves nothing',
    test: 'compare what is asked and printed with its tests',
    new: 'make a small pack that explains itself',
    newFolder: 'a new folder',
    eject: 'copy the built-in pack, to change it',
    copy: 'a new folder; else your own copy, used from then on',
    schema: 'print the JSON Schema of a file, for editors',
    file: 'which file',
  },
} as const;

const didYouMean = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;

/** What is said of a line that does not fit: what is wrong, and what fits. */
export const mistyped = {
  noCommand: (name: string, command: string, suggestion: string | undefined) =>
    `There is no command "${name}".${didYouMean(suggestion)}\nSee what there is with: ${command} --help`,
  noOption: (name: string, command: string, suggestion: string | undefined) =>
    `There is no option "${name}".${didYouMean(suggestion)}\nSee what there is with: ${command} --help`,
  missing: (command: string, name: string) =>
    `"${command}" needs one word more: <${name}>.\nSee how it is used with: ${command} --help`,
  noValue: (option: string, flags: string, command: string) =>
    `"${option}" needs a word after it: ${flags}.\nSee how it is used with: ${command} --help`,
  tooMany: (word: string, command: string) =>
    `"${word}" is one word too many for "${command}".\nSee how it is used with: ${command} --help`,
  unfit: (value: string, name: string, why: string) => `"${value}" does not fit ${name}. ${why}`,
  oneOf: (choices: readonly string[], suggestion: string | undefined) =>
    `It is one of: ${choices.join(', ')}.${didYouMean(suggestion)}`,
  forAllProfiles: (command: string) =>
    `"${command}" is about all profiles at once, and takes no --profile. Nothing was changed.\nWithout it: ${command}`,
  deleteOne: (deleting: string) => `To delete one alone: ${deleting}`,
} as const;

/** Words that people try, and the words of the command that does it. */
export const meantBy: Readonly<Record<string, readonly string[]>> = {
  share: ['card'],
  show: ['card'],
  print: ['card'],
  edit: ['answers', 'edit'],
  change: ['answers', 'edit'],
  review: ['answers'],
  list: ['answers'],
  export: ['answers', 'export'],
  import: ['answers', 'import'],
  delete: ['forget'],
  start: ['guide'],
  begin: ['guide'],
  continue: ['guide'],
  resume: ['guide'],
  // Whoever is asked stops by Ctrl-C; whoever types it here may need more than a card.
  stop: ['help', 'support'],
  support: ['help', 'support'],
  privacy: ['help', 'privacy'],
  accessibility: ['help', 'accessibility'],
};
