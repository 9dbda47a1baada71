import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { Person } from '../support/program/person.ts';
import { environment } from '../support/program/process.ts';
import { exitStatus, KEY, type Screen } from '../support/program/screen.ts';

const QUESTIONS = [
  'How are you?',
  'Closer, or space?',
  'What does your body want?',
  'Words, or quiet?',
  'And then?',
];

interface Window {
  readonly columns?: number;
  readonly rows?: number;
  readonly home?: string;
}

function inTerminal(command: string, { home = temporaryFolder(), ...size }: Window = {}): Screen {
  return new Person({ folder: home, env: environment(home), ...size }).sits([command]);
}

/** Skips the questions of right after, from one of them on. */
async function skipFrom(screen: Screen, first: number): Promise<void> {
  for (const question of QUESTIONS.slice(first)) {
    await screen.see(question);
    screen.type(KEY.enter);
  }
}

/** A home whose owner went through the questions two days ago. */
function afterGuide(): string {
  const home = temporaryFolder();
  const at = new Date(Date.now() - 2 * 86_400_000).toISOString();
  mkdirSync(path.join(home, 'aftercare/profiles'), { recursive: true });
  const answer = {
    status: 'answered',
    value: ['space'],
    other: null,
    words: 'A little space',
    private: false,
    at,
  };
  const answers = { 'aftercare/first-need': { ...answer, packVersion: 2 } };
  const profile = { version: 2, walks: {}, answers, guided: { at } };
  writeFileSync(path.join(home, 'aftercare/profiles/default.json'), JSON.stringify(profile));
  return home;
}

describe('right after, in a terminal', () => {
  test.each([
    [80, 24],
    [40, 12],
  ])('five keys, and the lines stand there: %i columns, %i rows', async (columns, rows) => {
    const home = temporaryFolder();
    const screen = inTerminal('now', { columns, rows, home });
    await screen.see('How are you?');
    screen.type('2');
    await screen.see('Closer, or space?');
    screen.type('1');
    await screen.see('What does your body want?');
    screen.type(KEY.enter);
    await screen.see('Words, or quiet?');
    screen.type(KEY.down, KEY.enter);
    await screen.see('And then?');
    screen.type('3');
    expect(exitStatus(await screen.ended)).toBe(0);
    const said = screen.history().replace(/\s+/g, ' ');
    expect(said).toMatch(
      /STOP .*let go.* NOW I am wobbly\. Give me time\. Hold me\. Only holding\. No talking yet\. Quiet is good\. Let me sleep\./,
    );
    expect(existsSync(path.join(home, 'aftercare'))).toBe(false);
  });

  test('a key too many is taken back, and whoever is hurt has the page on support, and asks for a hand', async () => {
    const screen = inTerminal('now', { rows: 50 });
    await screen.see('How are you?');
    screen.type('1');
    await screen.see('Closer, or space?');
    expect(screen.text()).toContain('Hold me');
    screen.type('\u007f');
    await screen.see('How are you?');
    screen.type('5');
    await screen.see('A hand I can take');
    expect(screen.text()).toContain('CALL FOR EMERGENCY HELP NOW IF SOMEBODY');
    expect(screen.text()).not.toContain('Hold me');
    screen.type('1');
    await skipFrom(screen, 2);
    expect(exitStatus(await screen.ended)).toBe(0);
    expect(screen.history()).toContain('Offer your hand and wait.');
  });

  test.each<[string, (screen: Screen) => void, number]>([
    ['Ctrl-C', (screen) => screen.type(KEY.ctrl('c')), 130],
    ['SIGTERM', (screen) => screen.kill('SIGTERM'), 143],
    ['a window that is closed', (screen) => screen.closeWindow(), 129],
  ])('%s ends it', async (_, act, code) => {
    const screen = inTerminal('now');
    await screen.see('How are you?');
    screen.type('2');
    await screen.see('Closer, or space?');
    act(screen);
    expect(exitStatus(await screen.ended)).toBe(code);
  });
});

test('the day after, by keys: what helped is kept, and leads to the question of the card', async () => {
  const home = afterGuide();
  const screen = inTerminal('check-in', { home });
  await screen.see('How are you today?');
  screen.type(KEY.down, KEY.enter);
  await screen.see('How is your body?');
  screen.type(KEY.down, KEY.enter);
  await screen.see('Did anything happen');
  screen.type(KEY.enter);
  await screen.see('What helped?');
  screen.type(KEY.space, KEY.enter);
  await screen.see('What should be different');
  screen.type(KEY.enter, KEY.enter);
  await screen.see('Your answers');
  screen.type(KEY.enter);
  await screen.see('Look at: what I need first');
  screen.type(KEY.enter);
  await screen.see('What helps most in the first minute?');
  screen.type(KEY.ctrl('c'));
  expect(exitStatus(await screen.ended)).toBe(130);
  const kept = readFileSync(path.join(home, 'aftercare/history/default.json'), 'utf8');
  expect(JSON.parse(kept).checkIns).toMatchObject([{ answers: { helped: { value: ['held'] } } }]);
  // What was said there does not stay on the screen.
  expect(screen.history()).not.toContain('Good, or as always');
});

test('a home that cannot be written does not keep anybody from it', async () => {
  const home = afterGuide();
  const other = temporaryFolder();
  cpSync(home, other, { recursive: true });
  // A file stands where the folder of histories would be made.
  writeFileSync(path.join(other, 'aftercare/history'), '');
  const screen = inTerminal('now', { home: other });
  await skipFrom(screen, 0);
  expect(exitStatus(await screen.ended)).toBe(0);
});
