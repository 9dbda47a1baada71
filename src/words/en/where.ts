/** What a kept file is, in a few words. By its role; `profile` is whose answers it holds. */
const roles = {
  answers: (profile: string) => `the answers of "${profile}"`,
  'last-good-copy': (profile: string) => `the answers of "${profile}" one save ago`,
  'older-version': (profile: string) => `the answers of "${profile}" as an older aftercare kept them`,
  history: (profile: string) => `the history of "${profile}"`,
  settings: () => 'settings',
  lock: () => 'held by an aftercare that is saving',
  'left-over': () =>
    'left by an aftercare that was killed; the next walk, or change of a setting, removes it',
  foreign: () => 'not made by aftercare; it may hold your answers',
  folder: () => 'folder',
  other: () => 'yours; not made here, or prompts of your own',
};

/** What `aftercare where` says. */
export const where = {
  roles,
  nothing: (folder: string) => `Nothing is kept yet. It would be in ${folder}`,
  folder: (folder: string) => `Everything is kept in ${folder}`,
  size: (bytes: number) => `${bytes} bytes`,
  open: 'The answers are not locked: whoever can read your files can read them. To set a passphrase: aftercare lock',
  locked:
    'The answers are locked: without the passphrase nobody can read them, and nobody can bring a forgotten one back.',
  'cut-off':
    'Locking or unlocking was cut off: some answers may not be sealed. To end it: aftercare lock, or aftercare unlock',
  unknown: 'The settings cannot be read, so it is not known whether the answers are locked.',
  wide: 'Some of these files can be read by others, as their modes say. The next start narrows them, where the disk keeps modes: FAT, on many sticks and cards, does not.',
  promises: [
    'aftercare never uses the network, and only your own account may open these files. It cannot protect against:',
    '  - somebody who sees that these files exist, or how large they are;',
    '  - somebody who uses your account, or rules this computer;',
    '  - somebody who makes you open them;',
    '  - a program that records your keys or your screen;',
    '  - a core dump: what this program holds in memory, which some systems write to a file if it should crash;',
    '  - the scrollback of your terminal: a walk by keys is shown on a screen of its own and leaves nothing there, where the terminal has such a screen; a walk by lines, and the card, stay until you clear it;',
    '  - copies that backups, snapshots and synced folders made, and traces that a disk keeps of removed files;',
    '  - what happens to a card or an export once you saved it elsewhere or sent it.',
  ].join('\n'),
};
