import { Argument, type Command } from 'commander';
import type { Context } from '../context.ts';
import { commandLine } from '../words/command-line.ts';
import { globalsOf } from './globals.ts';

/** `aftercare content`: what authors do with packs. */
export function register(program: Command, context: Context): void {
  const content = program
    .command('content')
    .description(commandLine.content.does)
    .action((_: unknown, command: Command) => command.outputHelp());
  registerReading(content, context);
  registerTrying(content, context);
  registerMaking(content, context);
}

function registerReading(content: Command, context: Context): void {
  content
    .command('list')
    .description(commandLine.content.list)
    .action(async (_: unknown, command: Command) => {
      const { listContent } = await import('./content/list.ts');
      await listContent(context, globalsOf(command));
    });
  content
    .command('check')
    .description(commandLine.content.check)
    .argument('[dir]', commandLine.content.folder)
    .option('--json', commandLine.content.json)
    .action(async (folder: string | undefined, options: { json?: true }, command: Command) => {
      const { checkContent } = await import('./content/check.ts');
      await checkContent(context, globalsOf(command), folder, options.json === true);
    });
  content
    .command('preview')
    .description(commandLine.content.preview)
    .argument('[sequence]', commandLine.content.sequence)
    .action(async (sequence: string | undefined, _: unknown, command: Command) => {
      const { previewContent } = await import('./content/preview.ts');
      await previewContent(context, globalsOf(command), sequence);
    });
}

function registerTrying(content: Command, context: Context): void {
  content
    .command('try')
    .description(commandLine.content.try)
    .argument('[sequence]', commandLine.content.sequence)
    .action(async (sequence: string | undefined, _: unknown, command: Command) => {
      const { tryContent } = await import('./content/try.ts');
      await tryContent(context, globalsOf(command), sequence);
    });
  content
    .command('test')
    .description(commandLine.content.test)
    .argument('[dir]', commandLine.content.folder)
    .action(async (folder: string | undefined, _: unknown, command: Command) => {
      const { testContent } = await import('./content/test.ts');
      await testContent(context, globalsOf(command), folder);
    });
}

function registerMaking(content: Command, context: Context): void {
  content
    .command('new')
    .description(commandLine.content.new)
    .argument('<dir>', commandLine.content.newFolder)
    .action(async (folder: string) => {
      const { newContent } = await import('./content/new.ts');
      newContent(context, folder);
    });
  content
    .command('eject')
    .description(commandLine.content.eject)
    .argument('[dir]', commandLine.content.copy)
    .action(async (folder: string | undefined, _: unknown, command: Command) => {
      const { ejectContent } = await import('./content/eject.ts');
      ejectContent(context, globalsOf(command), folder);
    });
  content
    .command('schema')
    .description(commandLine.content.schema)
    .addArgument(
      new Argument('[file]', commandLine.content.file)
        .choices(['sequence', 'pack', 'test', 'together', 'steps'])
        .default('sequence'),
    )
    .action(async (kind: string) => {
      const { printSchema } = await import('./content/schema.ts');
      await printSchema(context, kind);
    });
}
