import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkPack } from '../../src/content/check.ts';
import type { Pack } from '../../src/content/model/pack.ts';
import { type Cost, inTurn, median, quantile, type Subject } from './measure.ts';
import { writePack } from './packs.ts';
import { writeFullProfile } from './profiles.ts';
import { repaints, untilShown } from './terminal.ts';

/*
 * How fast it starts (design.md §9): every cost as a ratio to `node -e 0` in the same run, so that the machine does
 * not matter. Prints a table; leaves nothing behind. Exits with 1 when a limit is not met.
 */

/** A start takes a tenth of a second, and a busy machine makes it half as long again: only many of them tell. */
const STARTS = 121;
const PROMPTS = 61;
const CHECKS = 15;
const KEYS = 200;
const BIN = path.join(import.meta.dirname, '../../bin/aftercare.js');
const CONTENT = path.join(import.meta.dirname, '../../content');
const FIRST_QUESTION = '1 of ';
/** The ratios are limits on Node 20. A later Node starts three times faster: there the milliseconds added count. */
const RATIOS_COUNT = process.version.startsWith('v20.');

interface Row {
  readonly what: string;
  readonly measured: string;
  readonly limit: string;
  readonly met: boolean;
}

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
    [10, 100, 1000].map((size) => [size, writePack(path.join(folder, `pack-${size}`), size)]),
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
  return [...startRows(starts), await firstPromptRow(node), ...growthRows(checks), await repaintRow(node)];
}

function packIn(content: string): Pack {
  const { pack } = checkPack(content, false);
  if (!pack) throw new Error(`${content} has problems`);
  return pack;
}

function costOf(costs: ReadonlyMap<string, Cost>, name: string): Cost {
  return costs.get(name) ?? { wall: Number.NaN, cpu: Number.NaN };
}

function startRows(costs: ReadonlyMap<string, Cost>): Row[] {
  const bare = costOf(costs, 'node -e 0');
  const limits: readonly [string, number][] = [
    ['--version', 1.25],
    ['--help', 1.25],
    ['card', 1.7],
  ];
  const rows = limits.map(([what, limit]) => {
    const { wall, cpu } = costOf(costs, what);
    const measured = `${(wall / bare.wall).toFixed(2)} × wall, ${(cpu / bare.cpu).toFixed(2)} × cpu, ${(wall - bare.wall).toFixed(0)} ms more`;
    return {
      what,
      measured,
      limit: RATIOS_COUNT ? `limit ${limit} × wall` : 'no more ms than on Node 20',
      met: !RATIOS_COUNT || wall / bare.wall <= limit,
    };
  });
  return [
    {
      what: 'node -e 0',
      measured: `${bare.wall.toFixed(0)} ms wall, ${bare.cpu.toFixed(0)} ms cpu`,
      limit: '',
      met: true,
    },
    ...rows,
  ];
}

async function firstPromptRow(node: string): Promise<Row> {
  const bare: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < PROMPTS; round += 1) {
    bare.push(await untilShown([node, '-e', 'console.log("1 of ")'], process.env, FIRST_QUESTION));
    const env = { ...process.env, AFTERCARE_HOME: path.join(folder, `new-${round}`) };
    ours.push(await untilShown([node, BIN, 'guide'], env, FIRST_QUESTION));
  }
  const ratio = median(ours) / median(bare);
  const measured = `${ratio.toFixed(2)} × wall, ${(median(ours) - median(bare)).toFixed(0)} ms more`;
  return {
    what: 'launch to first prompt',
    measured,
    limit: RATIOS_COUNT ? 'limit 1.9 × wall' : 'no more ms than on Node 20',
    met: !RATIOS_COUNT || ratio <= 1.9,
  };
}

function growthRows(costs: ReadonlyMap<string, Cost>): Row[] {
  const check = (size: number) => costOf(costs, `check of ${size}`).wall;
  const rows = [10, 100, 1000].map((size) => ({
    what: `content check, ${size} prompts`,
    measured: `${check(size).toFixed(0)} ms`,
    limit: size === 1000 ? 'limit 1500 ms' : '',
    met: size !== 1000 || check(size) < 1500,
  }));
  const large = costOf(costs, 'card of 1000 answers').wall;
  // What a prompt costs must not rise with their number: ten times as many cost at most ten times as much.
  const growth = (check(1000) - check(10)) / Math.max(check(100) - check(10), 1);
  return [
    ...rows,
    {
      what: 'growth from 100 to 1000',
      measured: `${growth.toFixed(1)} times`,
      limit: 'limit 11 times',
      met: growth <= 11,
    },
    {
      what: 'card from 1000 answers',
      measured: `${large.toFixed(0)} ms`,
      limit: '',
      met: true,
    },
  ];
}

async function repaintRow(node: string): Promise<Row> {
  const env = { ...process.env, AFTERCARE_HOME: path.join(folder, 'keys') };
  const slowest = quantile(await repaints([node, BIN, 'guide'], env, FIRST_QUESTION, KEYS), 0.95);
  return {
    what: 'key to repaint, 95th percentile',
    measured: `${slowest.toFixed(1)} ms`,
    limit: 'limit 16 ms',
    met: slowest <= 16,
  };
}
