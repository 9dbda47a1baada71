import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Pack } from '../../src/model/pack.ts';
import { checkPack } from '../../src/pack/check.ts';
import { writePack } from '../support/folders.ts';
import { hostilePacks, largePack } from '../support/large-packs.ts';
import { inTurn, type Subject } from './measure.ts';
import { writeFullProfile } from './profiles.ts';
import { growthRows, hostileRow, promptRow, type Row, repaintRow, startRows } from './rows.ts';
import { repaints, untilShown } from './terminal.ts';

/*
 * How fast it starts (design.md §9): every cost as a ratio to `node -e 0` in the same run, so that the machine does
 * not matter. Prints a table; leaves nothing behind. Exits with 1 when a limit is not met.
 */

/** A start takes a tenth of a second, and a busy machine makes it half as long again: only many of them tell. */
const STARTS = 121;
const PROMPTS = 61;
const CHECKS = 15;
const HOSTILE_CHECKS = 5;
const KEYS = 200;
const BIN = path.join(import.meta.dirname, '../../bin/aftercare.js');
const CONTENT = path.join(import.meta.dirname, '../../content');
const FIRST_QUESTION = '1 of ';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aftercare-bench-'));
try {
  const rows = await measureAll();
  const wide = Math.max(...rows.map(({ what }) => what.length));
  process.stdout.write(
    `Node ${process.version}, ${os.cpus().length} processors, medians of ${STARTS} starts, ${PROMPTS} first prompts, ${CHECKS} checks, ${KEYS} keys\n`,
  );
  for (const { what, measured, limit, met } of rows) {
    process.stdout.write(`${met ? ' ' : '!'} ${what.padEnd(wide)}  ${measured}  ${limit}\n`);
  }
  process.exitCode = rows.every(({ met }) => met) ? 0 : 1;
} finally {
  fs.rmSync(folder, { recursive: true });
}

async function measureAll(): Promise<Row[]> {
  const home = writeFullProfile(path.join(folder, 'home'), packIn(CONTENT));
  const packs = new Map(
    [10, 100, 1000].map((size) => [size, writePack(path.join(folder, `pack-${size}`), largePack(size))]),
  );
  const large = writeFullProfile(path.join(folder, 'large'), packIn(CONTENT), 1000);
  const node = process.execPath;
  const run = (name: string, args: readonly string[], AFTERCARE_HOME = home): Subject => ({
    name,
    command: [node, BIN, ...args],
    env: { AFTERCARE_HOME },
  });
  const starts = inTurn(
    [
      { name: 'node -e 0', command: [node, '-e', '0'] },
      run('--version', ['--version']),
      run('--help', ['--help']),
      run('card', ['card']),
    ],
    STARTS,
  );
  const checks = inTurn(
    [
      run('card of 1000 answers', ['card'], large),
      ...[...packs].map(([size, pack]) => run(`check of ${size}`, ['content', 'check', pack])),
    ],
    CHECKS,
  );
  const hostile = inTurn(
    hostilePacks.map(([name, pack], index) => ({
      ...run(name, ['content', 'check', writePack(path.join(folder, `hostile-${index}`), pack())]),
      endsWith: [0, 3],
    })),
    HOSTILE_CHECKS,
  );
  return [
    ...startRows(starts),
    promptRow(await firstPrompts(node)),
    ...growthRows(checks),
    hostileRow(hostile),
    repaintRow(await keyRepaints(node)),
  ];
}

function packIn(content: string): Pack {
  const { pack } = checkPack(content, false);
  if (!pack) throw new Error(`${content} has problems`);
  return pack;
}

/** Milliseconds from launch until the first question is seen, bare Node's and ours, taken in turn. */
async function firstPrompts(node: string): Promise<{ bare: number[]; ours: number[] }> {
  const bare: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < PROMPTS; round += 1) {
    bare.push(await untilShown([node, '-e', 'console.log("1 of ")'], process.env, FIRST_QUESTION));
    const env = { ...process.env, AFTERCARE_HOME: path.join(folder, `new-${round}`) };
    ours.push(await untilShown([node, BIN, 'guide'], env, FIRST_QUESTION));
  }
  return { bare, ours };
}

/** Milliseconds from each of many keys until the screen is painted again. */
function keyRepaints(node: string): Promise<number[]> {
  const env = { ...process.env, AFTERCARE_HOME: path.join(folder, 'keys') };
  return repaints([node, BIN, 'guide'], env, FIRST_QUESTION, KEYS);
}
