/* What one would begin with instead: the same commands, on commander alone. */
import { Command } from 'commander';

const NAMES = [
  'guide',
  'card',
  'answers',
  'content',
  'profile',
  'where',
  'forget',
  'lock',
  'unlock',
  'completion',
];

const program = new Command('tiny').description('a program of this size').version('1.0.0');
for (const name of NAMES) {
  program
    .command(name)
    .description(`does ${name}`)
    .action(() => process.stdout.write(name));
}
program.parse();
