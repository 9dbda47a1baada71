import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../support/program/person.ts';
import { copyOfProgram } from '../support/program/process.ts';
import { KEY, type Screen } from '../support/program/screen.ts';
import { leaveCard, skipTo } from './every-kind.ts';
import { place, profileIn } from './program.ts';

let root: string;
let setting: Person;
beforeEach(() => {
  root = copyOfProgram();
  setting = place().with({ bin: path.join(root, 'bin/aftercare.js') });
});

const touch = () => profileIn(setting.folder)?.answers['every-kind/touch']?.value;

async function answered(): Promise<void> {
  await setting.aftercare(['guide', '--plain'], '1\n');
  expect(touch()).toEqual(['held']);
}

/** Takes the program away once it asks this, and gives the answer. */
async function takenAwayAt(screen: Screen, asked: string, ...keys: string[]): Promise<void> {
  await screen.see(asked);
  rmSync(root, { recursive: true });
  screen.type(...keys);
}

/** An update replaces the program’s files while somebody thinks: what was begun is done all the same. */
describe('a program that is taken away while it asks', () => {
  test('saves the whole of a walk, and goes on to its card', async () => {
    const screen = setting.sits(['guide']);
    await screen.see('What kind of touch');
    // What saving needs is loaded while the first question stands there: a person who moved has seen it stand.
    screen.type(KEY.down);
    await screen.see('❯ ○ A hand on my back');
    screen.type(KEY.up);
    await takenAwayAt(screen, '❯ ○ Being held', KEY.space);
    await skipTo(screen, 'Your answers');
    expect(touch()).toEqual(['held']);
    screen.type(KEY.enter);
    await leaveCard(screen);
    expect(await screen.ended).toEqual({ code: 0, signal: 0 });
    expect(screen.history()).toMatch(
      /WHAT I NEED AFTERWARDS\s+Reviewed [^\n]+\s+And you\? [\w ]+\.\s+COMFORT\s+Being held/,
    );
  });

  test('shows the card that a menu leads to', async () => {
    await answered();
    const screen = setting.sits([]);
    await takenAwayAt(screen, 'Show my card', KEY.down, KEY.enter);
    await leaveCard(screen);
    expect(await screen.ended).toEqual({ code: 0, signal: 0 });
    expect(screen.history()).toMatch(/COMFORT\s+Being held/);
  });

  test('takes answers over', async () => {
    writeFileSync(path.join(setting.folder, 'mine.yaml'), 'touch: held\n');
    const screen = setting.sits(['answers', 'import', 'mine.yaml']);
    await takenAwayAt(screen, 'Take over 1 answer?', 'yes', KEY.enter);
    expect(await screen.ended).toEqual({ code: 0, signal: 0 });
    expect(touch()).toEqual(['held']);
  });

  test('forgets', async () => {
    await answered();
    const screen = setting.sits(['forget']);
    await takenAwayAt(screen, 'Forget everything?', 'yes', KEY.enter);
    expect(await screen.ended).toEqual({ code: 0, signal: 0 });
    expect(existsSync(path.join(setting.folder, 'aftercare'))).toBe(false);
  });

  test('deletes a profile', async () => {
    await setting.starts(['profile', 'new', 'sam']);
    const sam = path.join(setting.folder, 'aftercare/profiles/sam.json');
    expect(existsSync(sam)).toBe(true);
    const screen = setting.sits(['profile', 'delete', 'sam']);
    await takenAwayAt(screen, '[no]', 'yes', KEY.enter);
    expect(await screen.ended).toEqual({ code: 0, signal: 0 });
    expect(existsSync(sam)).toBe(false);
  });

  test('locks, makes a profile that is locked, and takes the lock off', async () => {
    await answered();
    const locking = setting.sits(['lock']);
    await locking.see('Choose a passphrase');
    locking.type('four words of mine', KEY.enter);
    await takenAwayAt(locking, 'The same once more', 'four words of mine', KEY.enter);
    expect(await locking.ended).toEqual({ code: 0, signal: 0 });
    expect(locking.history()).toContain('Locked: one profile');

    root = copyOfProgram();
    setting = setting.with({ bin: path.join(root, 'bin/aftercare.js') });
    const making = setting.sits(['profile', 'new', 'sam']);
    await takenAwayAt(making, 'Passphrase', 'four words of mine', KEY.enter);
    expect(await making.ended).toEqual({ code: 0, signal: 0 });
    expect(making.history()).toContain('sam');

    root = copyOfProgram();
    const unlocking = setting.with({ bin: path.join(root, 'bin/aftercare.js') }).sits(['unlock']);
    await takenAwayAt(unlocking, 'Passphrase', 'four words of mine', KEY.enter);
    expect(await unlocking.ended).toEqual({ code: 0, signal: 0 });
    expect(touch()).toEqual(['held']);
  });
});
