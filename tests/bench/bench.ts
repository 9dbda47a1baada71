import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Pack } from '../../src/model/pack.ts';
import { checkPack } from '../../src/pack/check.ts';
import { writePack } from '../support/folders.ts';
import { hostilePacks, largePack } from '../support/large-packs.ts';
import { cleanEnvironment, inTurn, type Subject, type Times } from './measure.ts';
import { writeFullProfile } from './profiles.ts';
import {
  BARE,
  type Goal,
  goalRows,
  growthRows,
  hostileRow,
  plainRows,
  type Row,
  repaintRow,
} from './rows.ts';
import { repaints, untilShown } from './terminal.ts';

/*
 * How fast it starts, beside what one would pick instead, in one run and in a clean environment, so that neither the
 * machine nor what is set on it matters. Prints a table; leaves nothing behind. Exits with 1 when a goal is missed.
 */

/** A busy machine makes a start half as long again: only many of them tell. */
const STARTS = 61;
const PROMPTS = 41;
const CHECKS = 15;
const HOSTILE_CHECKS = 5;
const KEYS = 200;
const BIN = path.join(import.meta.dirname, '../../bin/aftercare.js');
const CONTENT = path.join(import.meta.dirname, '../../content/needs');
/** What stands under every prompt of a walk, the page before its first question too. */
const FIRST_PROMPT = 'save and stop';

const STARTS_BESIDE: readonly Goal[] = [
  { ours: '--version', beside: 'commander --version', atMost: 0.8 },
  { ours: '--help', beside: 'commander --help', atMost: 0.85 },
  { ours: 'card', beside: 'yaml alone', atMost: 0.85 },
  { ours: 'card of a small pack', beside: 'yaml alone', atMost: 1.25 },
];
const PROMPT_BESIDE: readonly Goal[] = [{ ours: 'first prompt', beside: 'inquirer alone', atMost: 0.8 }];

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aftercare-bench-'));
try {
  const rows = await measureAll();
  const wide = Math.max(...rows.map(({ what }) => what.length));
  process.stdout.write(
    `Node ${process.version}, ${os.cpus().length} processors, medians of ${STARTS} starts, ${PROMPTS} first prompts, ${CHECKS} checks, ${KEYS} keys\n`,
  );
  for (const { what, measured, goal, met } of rows) {
    process.stdout.write(`${met ? ' ' : '!'} ${what.padEnd(wide)}  ${measured}  ${goal}\n`);
  }
  process.exitCode = rows.every(({ met }) => met) ? 0 : 1;
} finally {
  fs.rmSync(folder, { recursive: true });
}

async function measureAll(): Promise<Row[]> {
  const starts = measureStarts();
  const prompts = await measurePrompts();
  return [
    ...plainRows(starts),
    ...goalRows(starts, STARTS_BESIDE),
    ...plainRows(prompts),
    ...goalRows(prompts, PROMPT_BESIDE),
    ...growthRows(measureChecks()),
    hostileRow(measureHostile()),
    repaintRow(await keyRepaints()),
  ];
}

function run(name: string, args: readonly string[], home = folder): Subject {
  return { name, args: [BIN, ...args], home };
}

/** A program that uses packages alone. */
function beside(name: string, file: string, ...args: string[]): Subject {
  return { name, args: [path.join(import.meta.dirname, 'beside', file), ...args], home: folder };
}

function measureStarts(): Times {
  const home = writeFullProfile(path.join(folder, 'home'), packIn(CONTENT));
  // A pack of one's own begins as this one.
  const small = path.join(folder, 'small');
  const made = spawnSync(process.execPath, [BIN, 'content', 'new', small], { env: cleanEnvironment(folder) });
  if (made.status !== 0) throw new Error(String(made.stderr));
  const ofSmall = writeFullProfile(path.join(folder, 'of-small'), packIn(small));
  return inTurn(
    [
      { name: BARE, args: ['-e', '0'], home },
      run('--version', ['--version']),
      beside('commander --version', 'commander.mjs', '--version'),
      run('--help', ['--help']),
      beside('commander --help', 'commander.mjs', '--help'),
      run('card', ['card'], home),
      run('card --ascii', ['card', '--ascii'], home),
      beside('yaml alone', 'yaml.mjs'),
      run('card of a small pack', ['card', '--content', small], ofSmall),
      beside('all five packages', 'all-five.mjs'),
    ],
    STARTS,
  );
}

function measureChecks(): Times {
  const packs = [10, 100, 1000].map((size): [number, string] => [
    size,
    writePack(path.join(folder, `pack-${size}`), largePack(size)),
  ]);
  const large = writeFullProfile(path.join(folder, 'large'), packIn(CONTENT), 1000);
  return inTurn(
    [
      run('card of 1000 answers', ['card'], large),
      ...packs.map(([size, pack]) => run(`check of ${size}`, ['content', 'check', pack])),
    ],
    CHECKS,
  );
}

function measureHostile(): Times {
  const subjects = hostilePacks.map(([name, pack], index) => ({
    ...run(name, ['content', 'check', writePack(path.join(folder, `hostile-${index}`), pack())]),
    endsWith: [0, 3],
  }));
  return inTurn(subjects, HOSTILE_CHECKS);
}

function packIn(content: string): Pack {
  const { pack } = checkPack(content, false);
  if (!pack) throw new Error(`${content} has problems`);
  return pack;
}

/** Milliseconds from launch until the first prompt is seen: bare Node's, inquirer's and ours, taken in turn. */
async function measurePrompts(): Promise<Times> {
  const bare: number[] = [];
  const ours: number[] = [];
  const alone: number[] = [];
  const inquirer = path.join(import.meta.dirname, 'beside/inquirer.mjs');
  for (let round = 0; round < PROMPTS; round += 1) {
    const env = cleanEnvironment(path.join(folder, `new-${round}`));
    bare.push(await untilShown(['-e', `console.log('${FIRST_PROMPT}')`], env, FIRST_PROMPT));
    ours.push(await untilShown([BIN, 'guide'], env, FIRST_PROMPT));
    alone.push(await untilShown([inquirer, FIRST_PROMPT], env, FIRST_PROMPT));
  }
  return new Map([
    [BARE, bare],
    ['first prompt', ours],
    ['inquirer alone', alone],
  ]);
}

/** Milliseconds from each of many keys until the screen is painted again. */
function keyRepaints(): Promise<number[]> {
  return repaints([BIN, 'guide'], cleanEnvironment(path.join(folder, 'keys')), FIRST_PROMPT, KEYS);
}
