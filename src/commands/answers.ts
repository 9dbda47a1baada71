import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { commandLine } from '../words/command-line.ts';
import { globalsOf } from './globals.ts';

/** `aftercare answers`: what was said, and its editing, export and import. */
export function register(program: Command, context: Context): void {
  const answers = program
    .command('answers')
    .description(commandLine.answers.does)
    .option('--json', commandLine.answers.json)
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
    .description(commandLine.answers.edit)
    .argument('[prompt-id]', commandLine.answers.prompt)
    .action(async (id: string | undefined, _: unknown, command: Command) => {
      const { editAnswer } = await import('./answers/edit.ts');
      await editAnswer(context, globalsOf(command), id);
    });
}

function registerExport(answers: Command, context: Context): void {
  answers
    .command('export')
    .description(commandLine.answers.export)
    .option('--output <file>', commandLine.answers.output)
    .option('--force', commandLine.answers.force)
    .option('--private', commandLine.answers.private)
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
    .description(commandLine.answers.import)
    .argument('<file>', commandLine.answers.file)
    .option('--yes', commandLine.answers.yes)
    .action(async (file: string, options: { yes?: true }, command: Command) => {
      const { importAnswers } = await import('./answers/import.ts');
      await importAnswers(context, globalsOf(command), file, options.yes === true);
    });
}
