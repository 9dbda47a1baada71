import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { writePack } from '../support/folders.ts';
import type { Person } from '../support/program/person.ts';
import { exitStatus, KEY, type Screen } from '../support/program/screen.ts';
import { EVERY_KIND, skipTo } from './every-kind.ts';
import { place, profileIn } from './program.ts';

const PASSPHRASE = 'green clouds dance softly';

/** Two homes in which one question is answered, and another profile is: the second one is locked. */
let root: string;
let homes: { open: string; locked: string };

beforeAll(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), 'aftercare-test-'));
  homes = { open: path.join(root, 'open'), locked: path.join(root, 'locked') };
  mkdirSync(homes.open);
  const pack = writePack(path.join(root, 'pack'), EVERY_KIND);
  const setting = place({ folder: homes.open, pack });
  await setting.aftercare(['guide', '--plain'], '1\n');
  await setting.aftercare(['profile', 'new', 'sam']);
  writeFileSync(path.join(homes.open, 'mine.yaml'), 'drink: tea\n');
  cpSync(homes.open, homes.locked, { recursive: true });
  const locking = place({ folder: homes.locked, pack });
  expect((await locking.starts(['--passphrase-fd', '0', 'lock'], `${PASSPHRASE}\n`)).code).toBe(0);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function somebody(locked: 'locked' | undefined): Person {
  const setting = place();
  cpSync(locked ? homes.locked : homes.open, setting.folder, { recursive: true });
  return setting;
}

const see = (asked: string) => (screen: Screen) => screen.see(asked);

async function seeOwnWords(screen: Screen): Promise<void> {
  await screen.see('What would you like to drink?');
  screen.type('3', KEY.enter);
  await screen.see('own words');
}

async function seeReviewInLines(screen: Screen): Promise<void> {
  await screen.see('What would you like to drink?');
  screen.type('/review', KEY.enter);
  await screen.see('Your answers');
}

async function seeAgain(screen: Screen): Promise<void> {
  await screen.see('Choose a passphrase');
  screen.type(PASSPHRASE, KEY.enter);
  await screen.see('once more');
}

/** Every prompt of every command: what leads to it, and how it is known to ask. */
const PROMPTS: [
  asked: string,
  words: string,
  reach: (screen: Screen) => Promise<unknown>,
  locked?: 'locked',
][] = [
  ['a choice', 'guide', see('What would you like to drink?')],
  [
    'a text, half typed',
    'guide --restart',
    (screen) => skipTo(screen, 'Which words').then(() => screen.type('half a w')),
  ],
  ['a long text', 'guide --restart', (screen) => skipTo(screen, 'What helped')],
  ['the review', 'guide --restart', (screen) => skipTo(screen, 'Your answers')],
  ['lines', 'guide --plain', see('What would you like to drink?')],
  ['own words in lines', 'guide --plain', seeOwnWords],
  ['the review in lines', 'guide --plain', seeReviewInLines],
  ['the menu', '', see('What would you like to do?')],
  ['the menu in lines', '--plain', see('What would you like to do?')],
  ['one answer', 'answers edit touch', see('What kind of touch')],
  ['one answer in lines', 'answers edit touch --plain', see('What kind of touch')],
  ['a trial', 'content try', see('What kind of touch')],
  ['a trial in lines', 'content try --plain', see('What kind of touch')],
  ['a yes or no to forget', 'forget', see('[no]')],
  ['a yes or no to delete', 'profile delete sam', see('[no]')],
  ['a yes or no to import', 'answers import mine.yaml', see('[no]')],
  ['a new passphrase', 'lock', see('Choose a passphrase')],
  ['a new passphrase once more', 'lock', seeAgain],
  ['the passphrase of a card', 'card', see('Passphrase'), 'locked'],
  ['the passphrase of the guide', 'guide', see('Passphrase'), 'locked'],
  ['the passphrase to unlock', 'unlock', see('Passphrase'), 'locked'],
];

describe('a window that is closed ends with 129 and changes nothing', () => {
  test.each(PROMPTS)('%s', async (_, words, reach, locked) => {
    const setting = somebody(locked);
    const screen = setting.sits(words.split(' ').filter(Boolean));
    await reach(screen);
    screen.closeWindow();
    // It may be the signal itself that ends it, in the last moment, when all is done.
    expect(exitStatus(await screen.ended)).toBe(129);
    if (!locked) expect(profileIn(setting.folder)?.answers['every-kind/touch']?.value).toEqual(['held']);
  });

  // The shell hears the signal, and keeps it from the program: that finds only that its terminal is gone.
  test.each(PROMPTS)('also where no signal tells of it: %s', async (_, words, reach, locked) => {
    const setting = somebody(locked);
    const screen = setting.sitsAtShell(`trap '' HUP; aftercare ${words}; echo $? > code`);
    onTestFinished(() => endAll(screen.pid));
    await reach(screen);
    screen.closeWindow();
    expect(await screen.ended).toEqual({ code: 0, signal: 0 });
    expect(readFileSync(path.join(setting.folder, 'code'), 'utf8')).toBe('129\n');
    expect(existsSync(path.join(setting.folder, 'core'))).toBe(false);
    if (!locked) expect(profileIn(setting.folder)?.answers['every-kind/touch']?.value).toEqual(['held']);
  });
});

/** Ends what a shell started, should it still run: it may not have noticed that its terminal is gone. */
function endAll(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
