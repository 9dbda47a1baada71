import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { toldOf } from '../content/mistakes-told.ts';

/* Prints how mistakes of authors are told, by kind: node --import tsx tests/bench/mistakes.ts [COUNT] [SEED] */

const [count = '300', seed = '1'] = process.argv.slice(2);
const folder = mkdtempSync(path.join(os.tmpdir(), 'aftercare-mistakes-'));
const told = toldOf(folder, Number(count), Number(seed));
rmSync(folder, { recursive: true });

const print = (line: string) => process.stdout.write(`${line}\n`);
const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const row = (kind: string, of: typeof told) => {
  const counts = of.map(({ problems }) => problems.length);
  const found = counts.filter((one) => one > 0).length;
  const there = of.filter((one) => one.there).length;
  return `| ${kind} | ${[of.length, found, there, median(counts), Math.max(...counts)].join(' | ')} |`;
};
print('| kind | made | found | first at its line | problems, median | most |');
print('| --- | --- | --- | --- | --- | --- |');
for (const kind of new Set(told.map(({ mistake }) => mistake.kind)))
  print(
    row(
      kind,
      told.filter(({ mistake }) => mistake.kind === kind),
    ),
  );
print(row('all', told));
for (const { mistake, problems } of told.filter(({ there }) => !there))
  print(`${mistake.kind}, ${mistake.file}:${mistake.lines[0]}: ${problems[0]?.code} in ${problems[0]?.line}`);
