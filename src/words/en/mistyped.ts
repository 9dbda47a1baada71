const didYouMean = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;

/** Words that people try, and the words of the command that does it. */
const meant: Readonly<Record<string, readonly string[]>> = {
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

/** What is said of a line that does not fit: what is wrong, and what fits. */
export const mistyped = {
  meant,
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
};
