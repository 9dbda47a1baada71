import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LINES, nobody } from '../e2e/nobody.ts';
import { place } from '../e2e/program.ts';
import { canBeNobody, giveAway } from '../support/places.ts';
import type { Person } from '../support/program/person.ts';
import { KEY } from '../support/program/screen.ts';

/** Walks the whole guide through a pipe. */
const walk = (person: Person) => person.starts(['--plain', 'guide', '--restart'], LINES);

describe('a walk whose answers cannot be saved goes on to its card, says so, and ends with 1', () => {
  it.runIf(canBeNobody())('in a home that is read-only', async () => {
    const person = nobody();
    mkdirSync(person.home);
    giveAway(person.home);
    chmodSync(person.home, 0o500);
    const { code, out, err } = await walk(person);
    chmodSync(person.home, 0o700);
    expect(out).toContain('hold me');
    expect(err).toContain('could not be saved');
    expect(err).toContain('this place cannot be written to');
    expect(code).toBe(1);
    expect(existsSync(path.join(person.home, 'profiles'))).toBe(false);
  });

  // With no room at all the system sends a signal (SIGXFSZ) as well.
  it.each([1, 0])('with room for %i KiB (ulimit -f), and what was kept before is as it was', async (room) => {
    const person = place();
    expect((await walk(person)).code).toBe(0);
    const file = path.join(person.home, 'profiles/default.json');
    const before = readFileSync(file, 'utf8');
    expect(before.length).toBeGreaterThan(1024);
    const { code, out, err } = await walk(person.with({ before: `ulimit -f ${room};` }));
    expect(out).toContain('hold me');
    expect(err).toContain('there is no room for it on the disk');
    expect(code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('at a terminal, where the signal that the system sends has time to be heard', async () => {
    const screen = place().sitsAtShell('ulimit -f 0; aftercare guide; echo "code $?"');
    await screen.see('What kind of touch');
    screen.type(KEY.space, KEY.enter);
    await screen.see('What would you like to drink?');
    expect(screen.text()).toContain('could not be saved');
    screen.type(KEY.enter);
    await screen.see('Which words do you like to hear?');
    screen.type(KEY.ctrl('C'));
    await screen.see(/code \d+/);
    expect(screen.history()).toContain('there is no room for it on the disk');
    expect(screen.history()).toContain('code 1\n');
  });
});
