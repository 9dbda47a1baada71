import type { Typed } from '../typed.ts';

/** What the commands for authors say besides: choosing a pack, mending it, making tests of walks. */
export const authoring = {
  using: (title: string, folder: string) =>
    `"${title}" is used from now on, from ${folder}. Your answers are kept; those that fit are found again.`,
  usingBuiltIn: 'The built-in questions are used from now on. Your answers are kept.',
  backAgain: (type: Typed, ...use: readonly string[]) =>
    `To go back to the built-in questions: ${type('content', 'use', 'built-in', ...use)}`,
  useInPack: (folder: string) =>
    `What the pack in ${folder} is for stands in its pack.yaml (use: ...). Name its folder alone.`,
  behind: (variable: string) => `In this window ${variable} still stands before it.`,
  nothingToFix: 'There is nothing here that can be mended without you.',
  wouldFix: 'This is what would change (- now, + then):',
  askFix: (lines: number, files: number) =>
    `Write ${lines === 1 ? 'this line' : `these ${lines} lines`}${files === 1 ? '' : ` in ${files} files`}?`,
  fixed: (lines: number) => `${lines === 1 ? '1 line is' : `${lines} lines are`} mended.`,
  left: 'Nothing was changed.',
  isFolder: (name: string, command: string) =>
    `"${name}" is a folder, and a sequence is expected here. For the pack in it: ${command}`,
};
