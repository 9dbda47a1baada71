import { checkPack } from '../../src/content/check.ts';
import { renderProblems } from '../../src/content/render.ts';

/*
 * Run as a process of its own: checks the packs in the folders that are named, `times` each, and prints for each the
 * least processor time in milliseconds; then what the process took in memory at most, in MiB.
 */

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

process.stdout.write(JSON.stringify({ checks, mebibytes: process.resourceUsage().maxRSS / 1024 }));
