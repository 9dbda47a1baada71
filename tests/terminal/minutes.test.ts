import { describe, expect, test } from 'vitest';
import { timelineOf } from '../../src/guide/timeline.ts';
import type { MinutesEnd } from '../../src/terminal/minutes.ts';
import { en } from '../support/words.ts';
import { guided, MINUTE, Room, turns } from './guided-room.ts';

const words = en.together;

describe.each(['keys', 'lines'] as const)('ten minutes by %s', (by) => {
  test('everything is said once, at its time, and it ends after ten minutes to the millisecond', async () => {
    const room = await new Room(by).begin();
    const moments = new Map<string, number>();
    room.terminal.onWrite = (text) => moments.set(text, moments.get(text) ?? room.clock.monotonic());
    await room.clock.pass(10 * MINUTE - 1, 3);
    expect(room.end).toBeUndefined();
    await room.clock.pass(5);
    await turns();
    expect(room.end).toBe('over');
    let begins = 0;
    for (const { title, cues, length } of timelineOf(guided, 'hold')) {
      expect([title, room.times(`\n${title}\n`)]).toEqual([title, 1]);
      for (const { text, at } of cues) {
        const start = text.slice(0, 30);
        const [, moment = 0] = [...moments].find(([written]) => written.includes(start)) ?? [];
        expect([text, room.times(start.replace(/[?.()]/g, '\\$&'))]).toEqual([text, 1]);
        if (begins + at > 0) expect(moment - begins - at, text).toBeLessThanOrEqual(3);
        if (begins + at > 0) expect(moment - begins - at, text).toBeGreaterThanOrEqual(0);
      }
      begins += length;
    }
  });

  test('what is late is made good: no wake-up moves the end', async () => {
    const room = await new Room(by).begin({ minutes: 5 });
    await room.clock.pass(5 * MINUTE - 1, 400);
    expect([room.end, room.said('Closing')]).toEqual([undefined, true]);
    await room.clock.pass(402, 400);
    await turns();
    expect(room.end).toBe('over');
  });

  test.each([true, false])('a machine that slept goes on where it was, and says so (%s)', async (goesOn) => {
    const room = await new Room(by).begin();
    await room.clock.pass(30_000);
    room.clock.sleep(8 * 60 * MINUTE, goesOn);
    await room.clock.pass(1);
    await turns();
    await room.clock.pass(1000);
    expect([room.times(words.away), room.said('Water'), room.end]).toEqual([1, false, undefined]);
    await room.clock.pass(30_000);
    expect(room.said('Water')).toBe(true);
  });

  test('stopped and continued from outside, it goes on where it was, and says so', async () => {
    const room = await new Room(by).begin();
    await room.clock.pass(30_000);
    room.clock.sleep(MINUTE, true);
    await room.goOn();
    expect([room.times(words.away), room.said('Water')]).toEqual([1, false]);
    await room.clock.pass(30_500);
    expect(room.said('Water')).toBe(true);
  });

  test.each<[string, Record<typeof by, string>, MinutesEnd]>([
    ['q', { keys: 'q', lines: 'q\n' }, 'left'],
    ['Ctrl-D, or quit', { keys: '\u0004', lines: 'quit\n' }, by === 'keys' ? 'stopped' : 'left'],
  ])('%s ends it', async (_, typed, end) => {
    const room = await new Room(by).begin();
    await room.type(typed[by]);
    expect(room.end).toBe(end);
  });

  test('a signal, and the end of the input, stop it', async () => {
    const signalled = await new Room(by).begin();
    signalled.stop.abort();
    await turns();
    expect(signalled.end).toBe('stopped');
    const ended = await new Room(by).begin();
    ended.terminal.stdin.end();
    await turns();
    expect(ended.end).toBe('stopped');
  });

  test('it pauses and goes on, goes to the next step and back, and half a minute longer', async () => {
    const room = await new Room(by).begin();
    const next = by === 'keys' ? '\u001b[C' : '\n';
    const [pause, goOn] = by === 'keys' ? [' ', ' '] : ['pause\n', '\n'];
    await room.clock.pass(30_000);
    await room.type(pause);
    await room.clock.pass(10 * MINUTE);
    expect(room.said('Water')).toBe(false);
    await room.type(goOn);
    await room.type(by === 'keys' ? '+' : 'more\n');
    await room.clock.pass(59_000);
    expect(room.said('Water')).toBe(false);
    await room.clock.pass(1100);
    expect(room.said('Water')).toBe(true);
    await room.type(next);
    expect([room.times('Breath\n'), room.times('Breathe in as you like')]).toEqual([1, 1]);
    await room.type(by === 'keys' ? '\u001b[D' : 'back\n');
    expect(room.times('Water\n')).toBe(2);
    for (let step = 0; step < 5; step += 1) await room.type(next);
    expect(room.end).toBe('over');
  });

  test.each([true, false])('a bell is rung only when it is asked for: %s', async (bell) => {
    const room = await new Room(by).begin({ bell });
    await room.clock.pass(10 * MINUTE);
    await turns();
    expect(room.times('\u0007')).toBe(bell && by === 'keys' ? 6 : 0);
  });
});

describe('the quiet line', () => {
  test('is drawn with another text at most once a second, and says when it is paused', async () => {
    const room = await new Room('keys').begin();
    await room.clock.pass(10_400, 3);
    expect(room.drawn()).toEqual(
      Array.from({ length: 11 }, (_, second) => `0:${String(second).padStart(2, '0')} of 10:00`),
    );
    await room.type(' ');
    expect(room.drawn().at(-1)).toBe('0:10 of 10:00 - paused');
  });

  test('Ctrl-Z gives the terminal back, with its cursor and pastes unmarked', async () => {
    const room = await new Room('keys').begin();
    await room.type('\u001a');
    expect([room.suspended, room.terminal.written.endsWith('\u001b[?25h\u001b[?2004l')]).toEqual([1, true]);
    room.clock.sleep(MINUTE, true);
    await room.goOn();
    expect([room.times(words.away), room.terminal.written.includes('\u001b[?25l', 200)]).toEqual([1, true]);
    await room.type('q');
    expect(room.end).toBe('left');
  });

  test.each(['q', '\u0003', '\u0004'])('the cursor is back after %j', async (key) => {
    const room = await new Room('keys').begin();
    await room.type(key);
    const { written } = room.terminal;
    expect(room.end).toBeDefined();
    expect(written.lastIndexOf('\u001b[?25h')).toBeGreaterThan(written.lastIndexOf('\u001b[?25l'));
  });
});
