/** What `aftercare forget` says. */
export const forgetWords = {
  nothing: (folder: string) => `There is nothing of yours in ${folder}`,
  ask: (files: number, folder: string) =>
    `This removes ${files === 1 ? 'the one file' : `all ${files} files`} that aftercare keeps in ${folder}: the answers of every profile, ` +
    'their copies and the settings. It cannot be undone. Forget everything?',
  gone: (files: number) => `Forgotten: ${files === 1 ? '1 file is' : `${files} files are`} removed.`,
  leftovers: [
    'A disk can hold traces of a removed file until it writes over them, and backups, snapshots and synced folders',
    'may still have copies. Cards and exports that you saved or sent elsewhere are where you put them.',
  ].join('\n'),
  content: (folder: string) => `Your own prompts in ${folder} hold no answers, and were left there.`,
  left: 'Nothing was changed.',
} as const;
