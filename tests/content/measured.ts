import { checkPack } from '../../src/content/check.ts';
import { renderProblems } from '../../src/content/render.ts';

/*
 * Run as a process of its own: checks the packs in the folders that are named, `times` each, and prints for each the
 * least processor time in milliseconds; then the most memory it took, in MiB, and how long a yardstick takes.
 */

/** What a fixed piece of work takes here and now, in milliseconds: how fast this machine is at the moment. */
function yardstick(): number {
  const before = process.cpuUsage();
  const words = new Map(Array.from({ length: 200_000 }, (_, index) => [`word-${index}`, { index }]));
  const { user, system } = process.cpuUsage(before);
  return words.size > 0 ? (user + system) / 1000 : 0;
}

const [times = '1', ...folders] = process.argv.slice(2);

const checks = folders.map((folder) => {
  const runs = Array.from({ length: Number(times) }, () => {
    const before = process.cpuUsage();
    const { problems } = checkPack(folder);
    const text = renderProblems(problems);
    const { user, system } = process.cpuUsage(before);
    return { ms: (user + system) / 1000, problems: problems.length, text };
  });
  return runs.reduce((best, run) => (run.ms < best.ms ? run : best));
});

const mebibytes = process.resourceUsage().maxRSS / 1024;
const yard = Math.min(yardstick(), yardstick());
process.stdout.write(JSON.stringify({ checks, mebibytes, yard }));
