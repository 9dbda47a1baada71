import { type Cost, median, paired, quantile } from './measure.ts';

/*
 * What was measured, as rows of the table, each with its limit (design.md §9).
 */

/** The ratios are limits on Node 20. A later Node starts three times faster: there the milliseconds added count. */
const RATIOS_COUNT = process.version.startsWith('v20.');

/** A row of the table, and whether it is within its limit. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly limit: string;
  readonly met: boolean;
}

/** What was measured of each subject, by its name: one cost a round. */
type Costs = ReadonlyMap<string, readonly Cost[]>;

/** What a subject cost in each round, in milliseconds. */
function timesOf(costs: Costs, name: string, kind: keyof Cost = 'wall'): number[] {
  return (costs.get(name) ?? []).map((cost) => cost[kind]);
}

const ratio = (ours: number, bare: number) => ours / bare;
const more = (ours: number, bare: number) => ours - bare;

function ratioLimit(measured: number, limit: number): Pick<Row, 'limit' | 'met'> {
  if (!RATIOS_COUNT) return { limit: 'no more ms than on Node 20', met: true };
  return { limit: `limit ${limit} × wall`, met: measured <= limit };
}

/** Starts, as ratios to bare Node's. */
export function startRows(costs: Costs): Row[] {
  const [bareWall, bareCpu] = [timesOf(costs, 'node -e 0'), timesOf(costs, 'node -e 0', 'cpu')];
  const limits: readonly [string, number][] = [
    ['--version', 1.25],
    ['--help', 1.25],
    ['card', 1.7],
  ];
  const rows = limits.map(([what, limit]) => {
    const [wall, cpu] = [timesOf(costs, what), timesOf(costs, what, 'cpu')];
    const [byWall, byCpu] = [paired(wall, bareWall, ratio), paired(cpu, bareCpu, ratio)];
    const added = paired(wall, bareWall, more);
    return {
      what,
      measured: `${byWall.toFixed(2)} × wall, ${byCpu.toFixed(2)} × cpu, ${added.toFixed(0)} ms more`,
      ...ratioLimit(byWall, limit),
    };
  });
  return [
    {
      what: 'node -e 0',
      measured: `${median(bareWall).toFixed(0)} ms wall, ${median(bareCpu).toFixed(0)} ms cpu`,
      limit: '',
      met: true,
    },
    ...rows,
  ];
}

/** From launch to the first question, as a ratio to bare Node's first word. */
export function promptRow({ bare, ours }: { bare: readonly number[]; ours: readonly number[] }): Row {
  const byWall = paired(ours, bare, ratio);
  const measured = `${byWall.toFixed(2)} × wall, ${paired(ours, bare, more).toFixed(0)} ms more`;
  return { what: 'launch to first prompt', measured, ...ratioLimit(byWall, 1.9) };
}

/** Checks of sound packs, and how their cost grows; a card of many answers. */
export function growthRows(costs: Costs): Row[] {
  const check = (size: number) => median(timesOf(costs, `check of ${size}`));
  const rows = [10, 100, 1000].map((size) => ({
    what: `content check, ${size} prompts`,
    measured: `${check(size).toFixed(0)} ms`,
    limit: size === 1000 ? 'limit 1500 ms' : '',
    met: size !== 1000 || check(size) < 1500,
  }));
  const large = median(timesOf(costs, 'card of 1000 answers'));
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

/** The costliest of the packs made to cost much. The limit is of content-model.md: whatever the input, the check ends within 2 seconds. */
export function hostileRow(costs: Costs): Row {
  const all = [...costs.keys()].map((name) => ({ name, wall: median(timesOf(costs, name)) }));
  const { name, wall } = all.reduce((most, each) => (each.wall > most.wall ? each : most));
  return {
    what: 'content check, costliest input',
    measured: `${wall.toFixed(0)} ms (${name})`,
    limit: 'limit 2000 ms',
    met: wall < 2000,
  };
}

/** From a key to the screen painted again. */
export function repaintRow(took: readonly number[]): Row {
  const slowest = quantile(took, 0.95);
  return {
    what: 'key to repaint, 95th percentile',
    measured: `${slowest.toFixed(1)} ms`,
    limit: 'limit 16 ms',
    met: slowest <= 16,
  };
}
