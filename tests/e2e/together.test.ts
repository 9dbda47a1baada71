import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { personForTest } from '../support/program/person.ts';
import { BIN, environment } from '../support/program/process.ts';
import { exitStatus, KEY, type Screen } from '../support/program/screen.ts';

const SHOW = '\u001b[?25h';
const HIDE = '\u001b[?25l';
const PASTE_ON = '\u001b[?2004h';
const PASTE_OFF = '\u001b[?2004l';
const CHECK_IN = 'aftercare check-in';
const CLOSING = 'A low may come tomorrow or the day after';

const inTerminal = (home: string, ...options: string[]): Screen =>
  personForTest({ folder: home, env: environment(home) }).sits(['together', ...options]);

/** Starts guided minutes in a terminal, as far as their first words. */
async function begun(home: string, ...options: string[]): Promise<Screen> {
  const screen = inTerminal(home, ...options);
  await screen.see('Is anybody hurt');
  screen.type(KEY.down, KEY.enter);
  await screen.see('We hold');
  screen.type(KEY.enter);
  await screen.see('You need not do anything well now.');
  return screen;
}

/** Starts them through pipes. */
const piped = (home: string, input: string, ...options: string[]) =>
  personForTest({ folder: home, env: environment(home) }).starts(['together', ...options], input);

describe('together, in a terminal', () => {
  test('it runs by itself to its end, is never early, and leaves nothing on the disk', async () => {
    const home = temporaryFolder();
    const screen = await begun(home, '--minutes', '0.1');
    const start = performance.now();
    await screen.see(CLOSING);
    const took = performance.now() - start;
    expect(exitStatus(await screen.ended)).toBe(0);
    expect(took).toBeGreaterThan(5000);
    for (const words of ['Water', 'Out is longer than in', 'Get up slowly', 'mostly passes'])
      expect(screen.history()).toContain(words);
    expect(screen.output.lastIndexOf(SHOW)).toBeGreaterThan(screen.output.lastIndexOf(HIDE));
    expect(readdirSync(home)).toEqual([]);
  });

  test.each<[string, (screen: Screen) => void, number]>([
    ['q', (screen) => screen.type('q'), 0],
    ['Ctrl-C', (screen) => screen.type(KEY.ctrl('c')), 130],
    ['Ctrl-D', (screen) => screen.type(KEY.ctrl('d')), 130],
    ['SIGTERM', (screen) => screen.kill('SIGTERM'), 143],
    ['SIGHUP', (screen) => screen.kill('SIGHUP'), 129],
  ])('%s ends it with its code, and the cursor is back', async (_, act, code) => {
    const screen = await begun(temporaryFolder());
    act(screen);
    expect(exitStatus(await screen.ended)).toBe(code);
    expect(screen.output).toContain(HIDE);
    expect(screen.output.lastIndexOf(SHOW)).toBeGreaterThan(screen.output.lastIndexOf(HIDE));
    expect(screen.output).not.toMatch(/\n\s+at /);
  });

  test('a pause stands on the screen, and it goes on, to the next step and back', async () => {
    const screen = await begun(temporaryFolder());
    screen.type(' ');
    await screen.see('paused: Space goes on');
    screen.type(' ', KEY.right);
    await screen.see('Drink something, both of you');
    screen.type(KEY.left);
    screen.type('+');
    await screen.see('of 10:30');
  });

  test('Ctrl-Z gives the terminal to the shell, where the minutes stand still; fg goes on with them', async () => {
    const person = personForTest({ folder: temporaryFolder() });
    const screen = person.sitsAtShell(
      'set -m; aftercare together; echo "at the shell"; read -r; fg; echo "code $?"',
    );
    await screen.see('Is anybody hurt');
    screen.type(KEY.down, KEY.enter);
    await screen.see('We hold');
    screen.type(KEY.enter);
    await screen.see('You need not do anything well now.');
    screen.type(KEY.ctrl('Z'));
    await screen.see('at the shell');
    expect(screen.output.lastIndexOf(SHOW)).toBeGreaterThan(screen.output.lastIndexOf(HIDE));
    expect(screen.output.lastIndexOf(PASTE_OFF)).toBeGreaterThan(screen.output.lastIndexOf(PASTE_ON));
    screen.type('\n');
    await screen.see('There was a break. It goes on where it was.');
    screen.type('q');
    expect(exitStatus(await screen.ended)).toBe(0);
    expect(screen.history()).toContain('code 0');
    expect(screen.history()).toContain(CHECK_IN);
  });

  test('a window that is closed in the middle ends it with 129, and leaves nothing on the disk', async () => {
    const home = temporaryFolder();
    const screen = await begun(home);
    screen.closeWindow();
    expect(exitStatus(await screen.ended)).toBe(129);
    expect(readdirSync(home)).toEqual([]);
  });

  test('whoever is hurt sees the first screen of the support page, and nothing else', async () => {
    const screen = inTerminal(temporaryFolder());
    await screen.see('Is anybody hurt');
    screen.type(KEY.enter);
    expect(exitStatus(await screen.ended)).toBe(0);
    expect(screen.history()).toContain('CALL FOR EMERGENCY HELP NOW IF SOMEBODY');
    expect(screen.history()).not.toContain('SEE A DOCTOR TODAY');
    expect(screen.history()).not.toContain('We hold');
  });
});

describe('together, in plain lines from a pipe', () => {
  test('Enter goes on, nothing is repeated, and stdout stays empty', async () => {
    const home = temporaryFolder();
    const { code, out, err } = await piped(home, `no: begin\non a call\n${'\n'.repeat(6)}`, '--plain');
    expect([code, out]).toEqual([0, '']);
    const lines = err.split('\n').filter((line) => line !== '');
    expect(lines.filter((line) => line.startsWith('Lift your cups'))).toHaveLength(1);
    const said = lines.slice(lines.indexOf('Arrive'));
    expect(said).toEqual([...new Set(said)]);
    expect(err).not.toContain('\u001b');
    expect(err).toContain(CLOSING);
    expect(err).toContain(CHECK_IN);
    expect(readdirSync(home)).toEqual([]);
  });

  test.each([
    ['the end of the input', '2\n1\n', 130],
    ['quit', '2\n1\nquit\n', 0],
    ['leaving the first question', '\n', 0],
    ['the end of the input at the first question', '', 130],
  ])('%s', async (_, input, code) => {
    expect((await piped(temporaryFolder(), input, '--plain')).code).toBe(code);
  });

  test('a folder of one’s own stands in, and what is wrong with it is told', async () => {
    const home = temporaryFolder();
    const own = path.join(home, 'own');
    cpSync(path.resolve(BIN, '../../content/together'), own, { recursive: true });
    writeFileSync(path.join(own, 'pack.yaml'), 'use: together\n');
    const { code, err } = await piped(home, '', '--plain', '--content', own);
    expect(code).toBe(3);
    expect(err).toContain('pack.yaml:1:1  missing-key');
  });

  test.each(['0', '-1', 'five', '121'])('--minutes %s is refused', async (minutes) => {
    const { code, err } = await piped(temporaryFolder(), '', `--minutes=${minutes}`);
    expect([code, err]).toEqual([2, expect.stringContaining('above 0')]);
  });
});
