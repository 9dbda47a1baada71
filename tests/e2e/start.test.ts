import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { personForTest } from '../support/program/person.ts';
import { BIN, environment } from '../support/program/process.ts';
import { profileIn } from './program.ts';

/** Runs the program in a process that tells at its end which files and which parts of Node it read. */
function readBy(home: string, args: readonly string[]): { files: string[]; parts: string[] } {
  const script = `
    const before = new Set(process.moduleLoadList);
    require(${JSON.stringify(BIN)});
    process.on('exit', () => {
      const parts = process.moduleLoadList.filter((part) => !before.has(part));
      require('node:fs').writeSync(2, '\\n' + JSON.stringify({ files: Object.keys(require.cache), parts }));
    });`;
  const { stderr } = spawnSync(process.execPath, ['-e', script, 'aftercare', ...args], {
    encoding: 'utf8',
    env: environment(home),
  });
  const { files, parts } = JSON.parse(stderr.split('\n').at(-1) ?? '');
  return { files: files.map((file: string) => path.basename(file).replace(/-[A-Z0-9]{8}\./, '.')), parts };
}

/** Each costs milliseconds at every start, whatever the machine is. */
const COSTLY = /^NativeModule (?:crypto|child_process|readline|http|https|worker_threads|assert|url)$/;

/** Commander, and the commands. */
const COMMANDS = /^program\./;

/** conf, and a face. */
const FOR_QUESTIONS = /^(?:face|conf)\./;

/** A home in which the first two prompts of the built-in pack were answered. */
async function homeWithAnswer(): Promise<string> {
  const home = temporaryFolder();
  await personForTest({ folder: home }).aftercare(['guide', '--plain'], '1\n1\n');
  expect(Object.keys(profileIn(home)?.answers ?? {})).toHaveLength(2);
  return home;
}

describe('a start reads no more than it needs', () => {
  test.each([['--version'], ['-V'], ['--help'], ['-h'], ['help'], ['card']])(
    '%s: not even what makes the commands, and none of the costly parts of Node',
    async (command) => {
      const read = readBy(await homeWithAnswer(), [command]);
      expect(read.files).toContain('cli.cjs');
      expect(read.files.filter((file) => COMMANDS.test(file) || FOR_QUESTIONS.test(file))).toEqual([]);
      expect(read.parts.filter((part) => COSTLY.test(part))).toEqual([]);
    },
  );

  test.each([
    ['--version', ['aftercare.js', 'cli.cjs']],
    ['card', ['aftercare.js', 'chunk.cjs', 'cli.cjs', 'en.cjs']],
  ])('%s: each file costs as much as 10 KB of code', async (command, files) => {
    expect(readBy(await homeWithAnswer(), [command]).files.sort()).toEqual(files);
  });

  test.each([['card --ascii'], ['help support'], ['answers'], ['content list'], ['profile list'], ['where']])(
    '%s: nothing that only questions and saving need',
    async (line) => {
      const read = readBy(await homeWithAnswer(), line.split(' '));
      expect(read.files.filter((file) => COMMANDS.test(file))).toEqual(['program.cjs']);
      expect(read.files.filter((file) => FOR_QUESTIONS.test(file))).toEqual([]);
      expect(read.parts.filter((part) => COSTLY.test(part))).toEqual([]);
    },
  );

  test.each([
    [['card'], 'STOP'],
    [['card', '--profile', 'default'], 'STOP'],
    [['--profile', 'sam', 'card'], 'There is no profile "sam"'],
    [['card', '--profile', 'sam', '--profile', 'default'], 'STOP'],
    [['card', '--profile'], 'needs a word after it'],
    [['card', '--content', 'nowhere'], 'There is no folder nowhere'],
    [['card', '--content', '--plain'], 'There is no folder --plain'],
    [['guide', 'card'], 'There is no part "card"'],
  ])('%j is the same whether commander reads the line or not', async (line, words) => {
    const folder = await homeWithAnswer();
    const person = personForTest({ folder, env: environment(folder) });
    const alone = await person.starts(line);
    expect(alone).toEqual(await person.starts(['--no-color', ...line]));
    expect(alone.out + alone.err).toContain(words);
  });

  test('guide: what questions and saving need has the names that are looked for', () => {
    const read = readBy(temporaryFolder(), ['guide', '--plain']);
    expect(read.files.filter((file) => FOR_QUESTIONS.test(file)).sort()).toEqual(['conf.cjs', 'face.cjs']);
    expect(read.parts.filter((part) => COSTLY.test(part))).not.toEqual([]);
  });
});
