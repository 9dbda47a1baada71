import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { globalsOf } from './globals.ts';

/** `aftercare answers`: what was said, and its editing, export and import. */
export function register(program: Command, context: Context): void {
  const answers = program
    .command('answers')
    .description('list your answers, private ones too; change one, take them out, bring them in')
    .option('--json', 'as JSON, for scripts')
    .action(async (options: { json?: true }, command: Command) => {
      const { printAnswers } = await import('./answers/list.ts');
      await printAnswers(context, globalsOf(command), options.json === true);
    });
  registerEdit(answers, context);
  registerExport(answers, context);
  registerImport(answers, context);
}

function registerEdit(answers: Command, context: Context): void {
  answers
    .command('edit')
    .description('change one answer; without a name, choose it from the review')
    .argument('[prompt-id]', 'the name in brackets in the list')
    .action(async (id: string | undefined, _: unknown, command: Command) => {
      const { editAnswer } = await import('./answers/edit.ts');
      await editAnswer(context, globalsOf(command), id);
    });
}

function registerExport(answers: Command, context: Context): void {
  answers
    .command('export')
    .description('write your answers as JSON, without the private ones')
    .option('--output <file>', 'write them to a file that only you can read')
    .option('--force', 'write over that file if it is there')
    .option('--private', 'with the private ones')
    .action(async (options: { output?: string; force?: true; private?: true }, command: Command) => {
      const { exportAnswers } = await import('./answers/export.ts');
      await exportAnswers(context, globalsOf(command), {
        output: options.output,
        force: options.force === true,
        withPrivate: options.private === true,
      });
    });
}

function registerImport(answers: Command, context: Context): void {
  answers
    .command('import')
    .description('bring in answers from a file, YAML or JSON; shows what changes, and asks')
    .argument('<file>', 'what an export wrote, or lines of "prompt-id: answer"; - reads a pipe')
    .option('--yes', 'do not ask')
    .action(async (file: string, options: { yes?: true }, command: Command) => {
      const { importAnswers } = await import('./answers/import.ts');
      await importAnswers(context, globalsOf(command), file, options.yes === true);
    });
}
