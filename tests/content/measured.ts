import { checkPack } from '../../src/pack/check.ts';
import { renderProblems } from '../../src/pack/render.ts';
import { problemWords } from '../support/words.ts';

/*
 * Run as a process of its own, with a factor and the folders of two packs: checks them in turn, and prints what was
 * told of each, how many times the processor time of the first the second took, and the most memory taken, in MiB.
 *
 * How fast the machine is does not matter: the second is measured by the first, once that runs as fast as it can. A
 * busy machine can only make a check slower: so they are checked again while the second costs more than `factor` times
 * the first, and the least of each counts.
 */

const ROUNDS = 5;

const [factor, base = '', other = ''] = process.argv.slice(2);

function checked(folder: string) {
  const before = process.cpuUsage();
  const { problems } = checkPack(folder);
  const text = renderProblems(problems, problemWords);
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, problems: problems.length, text };
}

/** The least time that a check of the first pack (0) or the second (1) took in any round. */
function leastMs(pack: 0 | 1): number {
  return Math.min(...rounds.map((round) => round[pack]?.ms ?? Number.NaN));
}

const rounds: (readonly ReturnType<typeof checked>[])[] = [];
checked(base);
let ratio = Number.POSITIVE_INFINITY;
while (rounds.length < ROUNDS && ratio > Number(factor)) {
  rounds.push([checked(base), checked(other)]);
  ratio = leastMs(1) / leastMs(0);
}
const mebibytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ checks: rounds[0], ratio, mebibytes }));
