import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { leaveCard, skipTo } from './every-kind.ts';
import { copyOfProgram, inTerminal, place, profileIn, type Setting, throughPipes } from './program.ts';
import { KEY, type Screen } from './screen.ts';

let root: string;
let setting: Setting & { readonly bin: string };
beforeEach(() => {
  root = copyOfProgram();
  setting = { ...place(), bin: path.join(root, 'bin/aftercare.js') };
});

const touch = () => profileIn(setting.home)?.answers['every-kind/touch']?.value;

async function answered(): Promise<void> {
  await throughPipes(setting, '1\n', 'guide', '--plain');
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
    const screen = inTerminal(setting, 'guide');
    await takenAwayAt(screen, 'What kind of touch', KEY.space);
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
    const screen = inTerminal(setting);
    await takenAwayAt(screen, 'Show my card', KEY.down, KEY.enter);
    await leaveCard(screen);
    expect(await screen.ended).toEqual({ code: 0, signal: 0 });
    expect(screen.history()).toMatch(/COMFORT\s+Being held/);
  });

  test('takes answers over', async () => {
    writeFileSync(path.join(setting.home, 'mine.yaml'), 'touch: held\n');
    const screen = inTerminal(setting, 'answers', 'import', 'mine.yaml');
    await takenAwayAt(screen, 'Take over 1 answer?', 'yes', KEY.enter);
    expect(await screen.ended).toEqual({ code: 0, signal: 0 });
    expect(touch()).toEqual(['held']);
  });

  test('forgets', async () => {
    await answered();
    const screen = inTerminal(setting, 'forget');
    await takenAwayAt(screen, 'Forget everything?', 'yes', KEY.enter);
    expect(await screen.ended).toEqual({ code: 0, signal: 0 });
    expect(existsSync(path.join(setting.home, 'aftercare'))).toBe(false);
  });

  test('deletes a profile', async () => {
    await throughPipes(setting, '', 'profile', 'new', 'sam');
    const sam = path.join(setting.home, 'aftercare/profiles/sam.json');
    expect(existsSync(sam)).toBe(true);
    const screen = inTerminal(setting, 'profile', 'delete', 'sam');
    await takenAwayAt(screen, '[no]', 'yes', KEY.enter);
    expect(await screen.ended).toEqual({ code: 0, signal: 0 });
    expect(existsSync(sam)).toBe(false);
  });

  test('locks, makes a profile that is locked, and takes the lock off', async () => {
    await answered();
    const locking = inTerminal(setting, 'lock');
    await locking.see('Choose a passphrase');
    locking.type('four words of mine', KEY.enter);
    await takenAwayAt(locking, 'The same once more', 'four words of mine', KEY.enter);
    expect(await locking.ended).toEqual({ code: 0, signal: 0 });
    expect(locking.history()).toContain('Locked: one profile');

    root = copyOfProgram();
    setting = { ...setting, bin: path.join(root, 'bin/aftercare.js') };
    const making = inTerminal(setting, 'profile', 'new', 'sam');
    await takenAwayAt(making, 'Passphrase', 'four words of mine', KEY.enter);
    expect(await making.ended).toEqual({ code: 0, signal: 0 });
    expect(making.history()).toContain('sam');

    root = copyOfProgram();
    const unlocking = inTerminal({ ...setting, bin: path.join(root, 'bin/aftercare.js') }, 'unlock');
    await takenAwayAt(unlocking, 'Passphrase', 'four words of mine', KEY.enter);
    expect(await unlocking.ended).toEqual({ code: 0, signal: 0 });
    expect(touch()).toEqual(['held']);
  });
});
