import { spawnSync } from 'node:child_process';

/** A program to measure. */
export interface Subject {
  readonly name: string;
  /** What Node is started with. */
  readonly args: readonly string[];
  readonly home: string;
  /** The exit codes that it may end with; 0 if absent. */
  readonly endsWith?: readonly number[];
}

/** What each subject took in each round, in milliseconds by the clock. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** What every program is started with, and nothing else: a variable for Node can cost more than what is measured. */
export function cleanEnvironment(home: string): Record<string, string> {
  const { PATH = '' } = process.env;
  return { HOME: home, PATH, LANG: 'C.UTF-8', TERM: 'xterm-256color', AFTERCARE_HOME: home };
}

/** Runs a program once, its output thrown away; returns its milliseconds. */
function run({ args, home, endsWith = [0] }: Subject): number {
  const begun = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore', env: cleanEnvironment(home) });
  const took = performance.now() - begun;
  if (!endsWith.includes(status ?? -1)) throw new Error(`${args.join(' ')} ended with ${status}`);
  return took;
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
 * The middle of what each time is beside the other's of the same round: a machine that is slow for a while is so for
 * both of them.
 */
export function paired(
  ours: readonly number[],
  beside: readonly number[],
  compare: (ours: number, beside: number) => number,
): number {
  return median(ours.map((value, round) => compare(value, beside[round] ?? Number.NaN)));
}

/** What each subject took in each of `rounds` runs, taken in turn and back; run once before, unmeasured. */
export function inTurn(subjects: readonly Subject[], rounds: number): Times {
  const times = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
  for (const subject of subjects) run(subject);
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? subjects : [...subjects].reverse();
    for (const subject of order) times.get(subject.name)?.push(run(subject));
  }
  return times;
}
