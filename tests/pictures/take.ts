import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { BIN, environment } from '../support/program/process.ts';
import { KEY, Screen } from '../support/program/screen.ts';
import { pictureOf } from './svg.ts';

/** Where the pictures of the README are: beside what takes them, so that no package carries them. */
export const FOLDER = import.meta.dirname;

const ROOT = path.join(FOLDER, '../..');
/** The day that stands on the card: 24 November 2026, noon. */
const CLOCK = String(Date.UTC(2026, 10, 24, 12));
const CLOCK_MODULE = path.join(ROOT, 'tests/support/clock.mjs');
const COLUMNS = 80;

/** Takes the pictures of the README, by name: of the real program, in a real terminal. */
export async function takePictures(): Promise<ReadonlyMap<string, string>> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'aftercare-pictures-'));
  try {
    return new Map([
      ['walk.svg', await walk(home)],
      ['card.svg', await card(home)],
    ]);
  } finally {
    fs.rmSync(home, { recursive: true });
  }
}

function open(home: string, rows: number, ...args: string[]): Screen {
  const env = environment(home, { CLOCK, COLORTERM: '', FORCE_COLOR: '1' });
  return new Screen({
    file: process.execPath,
    args: ['--import', CLOCK_MODULE, BIN, ...args],
    cwd: home,
    env,
    columns: COLUMNS,
    rows,
  });
}

/** A question with two options ticked. */
async function walk(home: string): Promise<string> {
  const screen = open(home, 24, 'guide', 'emotional-support');
  try {
    // What is said at the beginning is a page of its own.
    await screen.see('save and stop');
    screen.type(KEY.enter);
    await screen.see('What do you often notice in yourself afterwards?');
    screen.type(KEY.ctrl('n'));
    await screen.see('What would you like to hear?');
    screen.type(KEY.space, KEY.down, KEY.down, KEY.space);
    await screen.see((each) => (each.text().match(TICKED) ?? []).length === 2);
    const first = screen.lines().findIndex((line) => FRAME.test(line));
    return pictureOf(
      screen.runs().slice(first),
      COLUMNS,
      'A question of aftercare in a terminal, with two answers ticked.',
    );
  } finally {
    screen.close();
    await screen.ended;
  }
}

/** The card of one of the people of the tests of the built-in pack. */
async function card(home: string): Promise<string> {
  const test = parse(fs.readFileSync(path.join(ROOT, 'content/needs/tests/much-closeness.yaml'), 'utf8'), {
    schema: 'failsafe',
  });
  const taken = spawnSync(
    process.execPath,
    ['--import', CLOCK_MODULE, BIN, 'answers', 'import', '-', '--yes'],
    {
      input: stringify(test.answers),
      encoding: 'utf8',
      env: environment(home, { CLOCK }),
    },
  );
  if (taken.status !== 0) throw new Error(taken.stderr);
  const screen = open(home, 50, 'card');
  await screen.ended;
  return pictureOf(
    screen.runs(),
    COLUMNS,
    'A card of aftercare: what somebody needs afterwards, in plain text.',
  );
}

/** Where a question begins, with what was answered before it. */
const FRAME = /Part \d|^\s*[✓–◆]/;

/** The sign of an option that is ticked. */
const TICKED = /●|◉|\[x\]/g;
