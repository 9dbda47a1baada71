/** What the manual page says besides the help of the commands. */
export const man = {
  title: 'a private, warm guide to what you need after intimacy',
  description: [
    'aftercare asks, gently and one thing at a time, what does you good after intimacy, and turns the answers into a plain-text card to send to whoever is with you.',
    'It is for reflection and preparation. It is not therapy, not consent, and not an emergency service. Everything stays on this computer: it never uses the network.',
    'Questions and messages go to stderr. Only what was asked for, such as the card, goes to stdout.',
  ],
  headings: {
    name: 'NAME',
    synopsis: 'SYNOPSIS',
    description: 'DESCRIPTION',
    options: 'OPTIONS',
    commands: 'COMMANDS',
    examples: 'EXAMPLES',
    environment: 'ENVIRONMENT',
    files: 'FILES',
    exit: 'EXIT STATUS',
    more: 'SEE ALSO',
  },
  environment: [
    ['AFTERCARE_HOME', 'the whole path of the folder where everything is kept'],
    ['AFTERCARE_CONTENT', 'a folder of questions to use'],
    ['ACCESSIBLE', 'when set, and not 0 or false: plain lines, as with --plain'],
    ['NO_COLOR', 'when set: no colour'],
    ['FORCE_COLOR', 'when set: colour, also where there is no terminal'],
    ['AFTERCARE_DEBUG', 'when set: details of an error'],
  ],
  files: [
    [
      '~/.config/aftercare',
      'all that is kept, unless XDG_CONFIG_HOME or AFTERCARE_HOME names another folder',
    ],
  ],
  exit: [
    ['0', 'done'],
    ['1', 'a failure, such as a full disk'],
    ['2', 'it was called in a way that it does not know'],
    ['3', 'the questions have problems'],
    ['4', 'the stored answers cannot be read; nothing was changed'],
    ['130', 'you stopped; all is saved'],
    ['129, 143', 'stopped by a signal'],
  ],
  more: [
    'aftercare help support',
    'aftercare help privacy',
    'aftercare help accessibility',
    'aftercare help content',
  ],
} as const;
