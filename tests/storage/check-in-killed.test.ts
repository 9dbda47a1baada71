import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { allKept } from '../support/kept.ts';
import { ownerOf } from '../support/program/person.ts';

/** What is typed, each line to what is asked before it. What is not kept has `zzno` in it, what is has `zzyes`. */
type Talk = readonly (readonly [asked: string, line: string])[];

const CHECK_IN: Talk = [
  ['How are you today?', '7'],
  ['own words', 'zzno-mood'],
  ['How is your body?', '3'],
  ['Did anything happen', '4'],
  ['What helped?', '8'],
  ['own words', 'zzyes-tea'],
  ['What should be different', '9'],
  ['own words', 'zzyes-time'],
  ['Your answers', ''],
];
const NOW: Talk = [
  ['How are you?', '4'],
  ['Closer, or space?', '2'],
  ['What does your body want?', '5'],
  ['Words, or quiet?', '1'],
  ['And then?', '2'],
];

/** A home whose owner went through the questions two days ago. */
function homeOf(folder: string): string {
  const home = path.join(folder, 'home');
  const at = new Date(Date.now() - 2 * 86_400_000).toISOString();
  mkdirSync(path.join(home, 'profiles'), { recursive: true });
  writeFileSync(
    path.join(home, 'profiles/default.json'),
    JSON.stringify({ version: 2, walks: {}, answers: {}, guided: { at } }),
  );
  return home;
}

/** Types the first lines, and kills the program some microseconds after the last of them. */
async function killedAfter(home: string, command: string, talk: Talk, lines: number): Promise<void> {
  const running = ownerOf(home).begins([command, '--plain']);
  let from = 0;
  for (const [asked, line] of talk.slice(0, lines)) {
    from = await running.hears(asked, from);
    running.type(`${line}\n`);
  }
  const pause = process.hrtime.bigint() + BigInt(Math.floor(Math.random() * 20_000_000));
  while (process.hrtime.bigint() < pause) await new Promise(setImmediate);
  running.kill('SIGKILL');
  await running.ended;
}

test('however a check-in is killed, what is not to be kept is in no file, and what was acknowledged is', async () => {
  const home = homeOf(temporaryFolder());
  for (let lines = 1; lines <= CHECK_IN.length; lines += 1) {
    await killedAfter(home, 'check-in', CHECK_IN, lines);
    const kept = allKept(home);
    expect(kept, `after ${lines} lines`).not.toMatch(/zzno|yes-it-did|"worry"|"(?:mood|body|not-wanted)"/);
    // The next question stood there: then the answer before it is on the disk.
    if (lines > 6) expect(kept).toContain('zzyes-tea');
    if (lines > 8) expect(kept).toContain('zzyes-time');
    // What was said today is gone on with: begun anew, it is asked from the beginning.
    if (lines < CHECK_IN.length) restart(home);
  }
}, 120_000);

/** As if nothing had been said today. */
function restart(home: string): void {
  const folder = path.join(home, 'history');
  mkdirSync(folder, { recursive: true });
  const nothing = JSON.stringify({ version: 1, checkIns: [], changes: [] });
  for (const name of ['default.json', 'default.bak']) writeFileSync(path.join(folder, name), nothing);
}

test('however a now is killed, no byte of what is kept has changed', async () => {
  const home = homeOf(temporaryFolder());
  const before = allKept(home);
  for (let lines = 0; lines <= NOW.length; lines += 1) {
    await killedAfter(home, 'now', NOW, lines);
    expect(allKept(home), `after ${lines} lines`).toBe(before);
  }
}, 120_000);
