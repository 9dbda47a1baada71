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
  accepted: (file: string) => `${file}: expects this from now on`,
  notAccepted: (file: string) =>
    `${file}: what it expects could not be written without touching the rest. Change it by hand.`,
  testThere: (file: string) => `${file} is already there, and was left as it is. Choose another name.`,
  testName: (name: string) => `"${name}" cannot be the name of a test. Use letters, digits and hyphens.`,
  testOfBuiltIn: (type: Typed) =>
    `The pack that comes with the program is not changed. Make a copy first: ${type('content', 'eject')}`,
  testSaved: (file: string, type: Typed, folder: string) =>
    `This walk is a test now: ${file}. To run it: ${type('content', 'test', folder)}`,
  isFolder: (name: string, command: string) =>
    `"${name}" is a folder, and a sequence is expected here. For the pack in it: ${command}`,
};
