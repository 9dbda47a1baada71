import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { globalsOf } from './globals.ts';

/** `aftercare answers`: what was said, and its editing, export and import. */
export function register(program: Command, context: CommandContext): void {
  const answers = program
    .command('answers')
    .helpGroup(context.words.help.groups.answers)
    .description(context.words.commandLine.answers.does)
    .option('--json', context.words.commandLine.answers.json)
    .action(async (options: { json?: true }, command: Command) => {
      const { printAnswers } = await import('./answers/list.ts');
      await printAnswers(context, globalsOf(command), options.json === true);
    });
  registerEdit(answers, context);
  registerExport(answers, context);
  registerImport(answers, context);
}

function registerEdit(answers: Command, context: CommandContext): void {
  answers
    .command('edit')
    .description(context.words.commandLine.answers.edit)
    .argument('[prompt-id]', context.words.commandLine.answers.prompt)
    .action(async (id: string | undefined, _: unknown, command: Command) => {
      const { editAnswer } = await import('./answers/edit.ts');
      await editAnswer(context, globalsOf(command), id);
    });
}

function registerExport(answers: Command, context: CommandContext): void {
  answers
    .command('export')
    .description(context.words.commandLine.answers.export)
    .option('--output <file>', context.words.commandLine.answers.output)
    .option('--force', context.words.commandLine.answers.force)
    .option('--private', context.words.commandLine.answers.private)
    .action(async (options: { output?: string; force?: true; private?: true }, command: Command) => {
      const { exportAnswers } = await import('./answers/export.ts');
      await exportAnswers(context, globalsOf(command), {
        output: options.output,
        force: options.force === true,
        withPrivate: options.private === true,
      });
    });
}

function registerImport(answers: Command, context: CommandContext): void {
  answers
    .command('import')
    .description(context.words.commandLine.answers.import)
    .argument('<file>', context.words.commandLine.answers.file)
    .option('--yes', context.words.commandLine.answers.yes)
    .action(async (file: string, options: { yes?: true }, command: Command) => {
      const { importAnswers } = await import('./answers/import.ts');
      await importAnswers(context, globalsOf(command), file, options.yes === true);
    });
}
