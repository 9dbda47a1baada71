import { checkPack } from '../../src/pack/check.ts';
import { renderProblems } from '../../src/pack/render.ts';
import { problemWords } from '../support/words.ts';

/*
 * Run as a process of its own, with pairs of packs, each with a factor. Checks the two in turn, and prints a line for each
 * pair: what was told of each, how many times the processor time of the first the second took, and the most memory that
 * was taken until then, in MiB.
 *
 * How fast the machine is does not matter: the second is measured by the first, once that runs as fast as it can. A
 * busy machine can only make a check slower: so they are checked again while the second costs more than `factor` times
 * the first, and the least of each counts.
 */

const ROUNDS = 5;

function checked(folder: string) {
  const before = process.cpuUsage();
  const { problems } = checkPack(folder);
  const text = renderProblems(problems, problemWords);
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, problems: problems.length, text };
}

type Check = ReturnType<typeof checked>;

/** The first packs of pairs, as they were checked a moment ago: the first time is slower than all that follow. */
const bases = new Map<string, Check>();

function baseOf(folder: string): Check {
  const known = bases.get(folder);
  if (known) return known;
  checked(folder);
  bases.set(folder, checked(folder));
  return baseOf(folder);
}

function measured(factor: number, base: string, other: string) {
  // What the pair before has left is none of this one's memory.
  globalThis.gc?.();
  const rounds: (readonly [base: Check, other: Check])[] = [[baseOf(base), checked(other)]];
  const least = (pack: 0 | 1) => Math.min(...rounds.map((round) => round[pack].ms));
  const ratio = () => least(1) / least(0);
  while (rounds.length < ROUNDS && ratio() > factor) rounds.push([checked(base), checked(other)]);
  return { checks: rounds[0], ratio: ratio(), mebibytes: process.resourceUsage().maxRSS / 1024 };
}

const pairs: readonly (readonly [factor: number, base: string, other: string])[] = JSON.parse(
  process.argv[2] ?? '',
);
for (const [factor, base, other] of pairs) {
  process.stdout.write(`${JSON.stringify(measured(factor, base, other))}\n`);
}
