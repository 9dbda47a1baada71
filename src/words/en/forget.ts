import { pathList } from './paths.ts';

/** What `aftercare forget` says. */
export const forget = {
  nothing: (folder: string) => `There is nothing of aftercare’s in ${folder}`,
  ask: (files: number, foreign: readonly string[], folder: string) =>
    `This removes ${files === 1 ? 'the one file' : `all ${files} files`} that aftercare keeps in ${folder}: the answers of every profile, ` +
    `their copies and the settings. ${foreign.length === 0 ? '' : alsoRemoved(foreign)}It cannot be undone. Forget everything?`,
  gone: (files: number) => `Forgotten: ${files === 1 ? '1 file is' : `${files} files are`} removed.`,
  leftovers: [
    'A disk can hold traces of a removed file until it writes over them, and backups, snapshots and synced folders',
    'may still have copies. Cards and exports that you saved or sent elsewhere are where you put them.',
  ].join('\n'),
  content: (folder: string) => `Your own prompts in ${folder} hold no answers, and were left there.`,
  foreign: (paths: readonly string[]) =>
    `This was not made by aftercare, and was left there. It may hold your answers; see for yourself:\n${pathList(paths)}`,
  left: 'Nothing was changed.',
};

function alsoRemoved(foreign: readonly string[]): string {
  return `It also removes what aftercare did not make, and what may be copies of your answers:\n${pathList(foreign)}\n`;
}
