import { median, paired, quantile, type Times } from './measure.ts';

/*
 * What was measured, as rows of the table, each with its goal.
 */

/** A row of the table, and whether its goal is met. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly goal: string;
  readonly met: boolean;
}

/** The name under which bare Node is measured. */
export const BARE = 'node alone';

/** A start of ours, what one would pick instead, and the ratio to it that is the goal. */
export interface Goal {
  readonly ours: string;
  readonly beside: string;
  readonly atMost: number;
}

const ratio = (ours: number, beside: number) => ours / beside;
const more = (ours: number, bare: number) => ours - bare;
const ms = (value: number) => `${value.toFixed(1)} ms`;

/** What was measured without a goal: in milliseconds, and how many more than bare Node took in the same round. */
export function plainRows(times: Times): Row[] {
  const bare = times.get(BARE) ?? [];
  return [...times].map(([what, took]) => ({
    what,
    measured: ms(median(took)).padStart(9) + (what === BARE ? '' : `, ${ms(paired(took, bare, more))} more`),
    goal: '',
    met: true,
  }));
}

/** Starts of ours beside what one would pick instead, round by round. */
export function goalRows(times: Times, goals: readonly Goal[]): Row[] {
  return goals.map(({ ours, beside, atMost }) => {
    const byRound = paired(times.get(ours) ?? [], times.get(beside) ?? [], ratio);
    return {
      what: `${ours} / ${beside}`,
      measured: byRound.toFixed(3).padStart(6),
      goal: `at most ${atMost}`,
      met: byRound <= atMost,
    };
  });
}

/** Checks of sound packs, and how their cost grows; a card of many answers. */
export function growthRows(times: Times): Row[] {
  const check = (size: number) => median(times.get(`check of ${size}`) ?? []);
  const rows = [10, 100, 1000].map((size) => ({
    what: `content check, ${size} prompts`,
    measured: ms(check(size)).padStart(9),
    goal: size === 1000 ? 'at most 1500 ms' : '',
    met: size !== 1000 || check(size) < 1500,
  }));
  const large = median(times.get('card of 1000 answers') ?? []);
  // What a prompt costs must not rise with their number: ten times as many cost at most ten times as much.
  const growth = (check(1000) - check(10)) / Math.max(check(100) - check(10), 1);
  return [
    ...rows,
    {
      what: 'growth from 100 to 1000',
      measured: `${growth.toFixed(1)} times`,
      goal: 'at most 11 times',
      met: growth <= 11,
    },
    { what: 'card from 1000 answers', measured: ms(large).padStart(9), goal: '', met: true },
  ];
}

/** The costliest of the packs made to cost much: whatever the input, a check ends within 2 seconds. */
export function hostileRow(times: Times): Row {
  const all = [...times].map(([name, took]) => ({ name, wall: median(took) }));
  const { name, wall } = all.reduce((most, each) => (each.wall > most.wall ? each : most));
  return {
    what: 'content check, costliest input',
    measured: `${ms(wall).padStart(9)} (${name})`,
    goal: 'at most 2000 ms',
    met: wall < 2000,
  };
}

/** From a key to the screen painted again. */
export function repaintRow(took: readonly number[]): Row {
  const slowest = quantile(took, 0.95);
  return {
    what: 'key to repaint, 95th percentile',
    measured: ms(slowest).padStart(9),
    goal: 'at most 16 ms',
    met: slowest <= 16,
  };
}
