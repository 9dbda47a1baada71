import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { profileFormat } from '../../src/storage/profile-format.ts';
import { start, withDriver } from './support/child.ts';
import { tempFolder } from './support/people.ts';

withDriver();

const KILLS = 200;
const PROMPTS = 60;

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
