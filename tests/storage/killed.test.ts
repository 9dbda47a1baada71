import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { profileFormat } from '../../src/storage/profile-format.ts';
import { drive, start, withDriver } from './support/child.ts';
import { tempFolder } from './support/people.ts';

withDriver();

const KILLS = 24;
const PROMPTS = 60;

/** The first save, and then one that is killed before each thing that it changes on the disk, until one comes through. */
it('a save that is killed before any of its changes to the disk leaves the old answer or the new one, whole', () => {
  const home = tempFolder();
  const file = path.join(home, 'profiles', 'default.json');
  const dying = path.join(import.meta.dirname, 'support', 'dying.mjs');
  expect(drive(home, ['save', '0', '1', 'w', '1']).status).toBe(0);
  const kept = () =>
    Number(profileFormat.parse(readFileSync(file, 'utf8')).value.answers['pack/w-0']?.words.slice(2));
  let before = 0;
  let moment = 0;
  for (let isKilled = true; isKilled; ) {
    moment += 1;
    const env = { NODE_OPTIONS: `--import ${dying}`, DIE_AT: String(moment) };
    const { lines, status } = drive(home, ['save', String(moment), '1', 'w', '1'], { env });
    isKilled = status !== 0;
    const isSaid = lines.some(([what]) => what === 'saved');
    expect(isSaid ? [moment] : [before, moment], `killed before change ${moment}`).toContain(kept());
    before = kept();
  }
  expect(moment).toBeGreaterThan(10);
  expect(before).toBe(moment);
});

/** Walks on from `turn`, and is killed once `saves` answers were acknowledged and some microseconds went by. */
async function walkUntilKilled(home: string, turn: number, saves: number) {
  const walk = start(home, ['save', String(turn), '1000', 'w', String(PROMPTS)]);
  await walk.said(1 + saves);
  const pause = process.hrtime.bigint() + BigInt(Math.floor(Math.random() * 6_000_000));
  while (process.hrtime.bigint() < pause) await new Promise(setImmediate);
  walk.child.kill('SIGKILL');
  await walk.ended;
  return walk.lines().filter(([what]) => what === 'saved');
}

it(`every answer acknowledged before a kill -9 is there, ${KILLS} times`, async () => {
  const home = tempFolder();
  const file = path.join(home, 'profiles', 'default.json');
  const acknowledged = new Map<string, number>();
  /** Turns that a kill cut off: such a save may have come through unacknowledged. */
  const cutOff = new Set<number>();
  let turn = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const saved = await walkUntilKilled(home, turn, kill % 4);
    for (const [, key = '', words = ''] of saved) acknowledged.set(key, Number(words.split(' ')[1]));
    cutOff.add(turn + saved.length);
    turn += saved.length + 1;
    if (acknowledged.size === 0) continue;
    const { value } = profileFormat.parse(readFileSync(file, 'utf8'));
    for (const [key, latest] of acknowledged) {
      const kept = Number(value.answers[key]?.words.split(' ')[1]);
      expect(kept === latest || (kept > latest && cutOff.has(kept)), `${key} after kill ${kill}`).toBe(true);
    }
  }
  const next = start(home, ['load']);
  await next.ended;
  expect(next.lines()[0]?.[0]).toBe('loaded');
  expect([...readdirSync(home), ...readdirSync(path.dirname(file))].sort()).toEqual([
    'default.bak',
    'default.json',
    'profiles',
  ]);
}, 300_000);
