import { spawnSync } from 'node:child_process';

/** What one run of a program cost, in milliseconds: by the clock, and of the processor. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/** A program to measure. */
export interface Subject {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The exit codes that it may end with; 0 if absent. */
  readonly endsWith?: readonly number[];
}

/** Runs a program once, its output thrown away; bash counts the time of the processor. */
function run({ command, env, endsWith = [0] }: Subject): Cost {
  const script = `TIMEFORMAT='%3R %3U %3S'; time "$@" >/dev/null 2>/dev/null </dev/null`;
  const { stderr, status } = spawnSync('bash', ['-c', script, 'bench', ...command], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (!endsWith.includes(status ?? -1)) throw new Error(`${command.join(' ')} ended with ${status}`);
  const [wall = 0, user = 0, system = 0] = stderr.trim().split(/\s+/).map(Number);
  return { wall: wall * 1000, cpu: (user + system) * 1000 };
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this part of the numbers lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/**
 * The middle of what each cost is beside bare Node's of the same round: a machine that is slow for a while is so for
 * both of them.
 */
export function paired(
  ours: readonly number[],
  bare: readonly number[],
  compare: (ours: number, bare: number) => number,
): number {
  return median(ours.map((value, round) => compare(value, bare[round] ?? Number.NaN)));
}

/** What each subject cost in each of `rounds` runs, taken in turn and back. */
export function inTurn(subjects: readonly Subject[], rounds: number): Map<string, readonly Cost[]> {
  const costs = new Map<string, Cost[]>(subjects.map(({ name }) => [name, []]));
  for (const subject of subjects) run(subject);
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? subjects : [...subjects].reverse();
    for (const subject of order) costs.get(subject.name)?.push(run(subject));
  }
  return costs;
}
