import { existsSync, linkSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withMutex } from '../../src/storage/mutex.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { start, withDriver } from './support/child.ts';
import { contextAt, said, tempFolder } from './support/people.ts';

withDriver();

const place = () => path.join(tempFolder(), 'aftercare.lock');

/** The id of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = start(tempFolder(), ['load']);
  await child.ended;
  return child.child.pid ?? 0;
}

const owner = (pid: number, host: string, started: string) =>
  [pid, host, started, 'abcdefabcdefabcd'].join('\n');

describe('the lock', () => {
  it('is there while something is done, says whose it is, and is gone after it', () => {
    const lock = place();
    const context = contextAt(path.dirname(lock));
    const content = withMutex(context, lock, () => readFileSync(lock, 'utf8'));
    expect(content.split('\n').slice(0, 2)).toEqual([String(process.pid), os.hostname()]);
    expect(readdirSync(path.dirname(lock))).toEqual([]);
  });

  it('is gone as well when what was done failed', () => {
    const lock = place();
    const failing = () => {
      throw new RangeError('on purpose');
    };
    expect(() => withMutex(contextAt(path.dirname(lock)), lock, failing)).toThrow('on purpose');
    expect(existsSync(lock)).toBe(false);
  });

  it('of a living process is respected', () => {
    const lock = place();
    const context = contextAt(path.dirname(lock));
    withMutex(context, lock, () => {
      expect(() => withMutex(context, lock, () => undefined, 50)).toThrow('not-saved');
    });
  });

  it('that another process took meanwhile is left to it', () => {
    const lock = place();
    const theirs = owner(1, 'elsewhere', '');
    withMutex(contextAt(path.dirname(lock)), lock, () => writeFileSync(lock, theirs));
    expect(readFileSync(lock, 'utf8')).toBe(theirs);
  });

  it('of a dead process is not cleared once a living one has put its own there', () => {
    const lock = place();
    const theirs = owner(1, os.hostname(), '');
    writeFileSync(lock, owner(2, os.hostname(), ''));
    /** Two find the same dead lock; the other one clears it first, and takes it. */
    const isAlive = (pid: number) => {
      if (pid === 2) writeFileSync(lock, theirs);
      return pid !== 2;
    };
    const context = contextAt(path.dirname(lock), { isAlive });
    expect(() => withMutex(context, lock, () => 'done', 50)).toThrow('not-saved');
    expect(readFileSync(lock, 'utf8')).toBe(theirs);
  });

  const hour = 3_600_000;
  const cases: { is: string; text: (pid: number) => string; age: number; cleared: boolean }[] = [
    { is: 'a dead process', text: (pid) => owner(pid, os.hostname(), ''), age: 0, cleared: true },
    {
      is: 'a process whose id was given away again',
      text: () => owner(process.pid, os.hostname(), 'another boot/123'),
      age: 0,
      cleared: existsSync('/proc/self/stat'),
    },
    { is: 'another host, just now', text: () => owner(1, 'elsewhere', ''), age: 0, cleared: false },
    { is: 'another host, an hour ago', text: () => owner(1, 'elsewhere', ''), age: hour, cleared: true },
    { is: 'nobody that can be read, just now', text: () => '', age: 0, cleared: false },
    { is: 'nobody that can be read, an hour ago', text: () => 'what?', age: hour, cleared: true },
  ];
  it.each(cases)('of $is: cleared? $cleared', async ({ text, age, cleared }) => {
    const lock = place();
    writeFileSync(lock, text(await deadPid()));
    const then = (Date.now() - age) / 1000;
    utimesSync(lock, then, then);
    const taking = () => withMutex(contextAt(path.dirname(lock)), lock, () => 'done', 100);
    if (cleared) expect(taking()).toBe('done');
    else expect(taking).toThrow('not-saved');
    expect(existsSync(lock)).toBe(!cleared);
  });

  it('of a process that was killed while it cleared a dead one’s is cleared too', async () => {
    const lock = place();
    const text = owner(await deadPid(), os.hostname(), '');
    writeFileSync(lock, text);
    linkSync(lock, `${lock}.abcdefabcdefabcd`);
    expect(withMutex(contextAt(path.dirname(lock)), lock, () => 'done', 200)).toBe('done');
    expect(readdirSync(path.dirname(lock))).toEqual([]);
  });
});

it('a dead lock is cleared by one of many only: nobody’s answer is lost', async () => {
  const home = path.join(tempFolder(), 'home');
  const store = await openStore(contextAt(home), undefined);
  await store.save({ answers: { 'p/touch': said('mine') } });
  const dead = await deadPid();
  for (let round = 0; round < 5; round += 1) {
    writeFileSync(path.join(home, 'aftercare.lock'), owner(dead, os.hostname(), ''));
    const writers = ['a', 'b', 'c', 'd'].map((words) => start(home, ['save', String(round * 5), '5', words]));
    await Promise.all(writers.map(({ ended }) => ended));
  }
  const { answers } = (await openStore(contextAt(home), undefined)).load();
  expect(Object.keys(answers)).toHaveLength(1 + 5 * 4 * 5);
});
