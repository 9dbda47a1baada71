import { Argument, type Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { globalsOf } from './globals.ts';

/** How `content check` was asked for. */
interface CheckOptions {
  readonly json?: true;
  readonly fix?: true;
  readonly yes?: true;
}

/** `aftercare content`: what authors do with packs. */
export function register(program: Command, context: CommandContext): void {
  const content = program
    .command('content')
    .helpGroup(context.words.help.groups.questions)
    .description(context.words.commandLine.content.does)
    .action((_: unknown, command: Command) => command.outputHelp());
  registerReading(content, context);
  registerTrying(content, context);
  registerMaking(content, context);
}

function registerReading(content: Command, context: CommandContext): void {
  content
    .command('list')
    .description(context.words.commandLine.content.list)
    .action(async (_: unknown, command: Command) => {
      const { listContent } = await import('./content/list.ts');
      await listContent(context, globalsOf(command));
    });
  content
    .command('check')
    .description(context.words.commandLine.content.check)
    .argument('[dir]', context.words.commandLine.content.folder)
    .option('--json', context.words.commandLine.content.json)
    .option('--fix', context.words.commandLine.content.fix)
    .option('--yes', context.words.commandLine.content.yes)
    .action(async (folder: string | undefined, options: CheckOptions, command: Command) => {
      const { checkContent } = await import('./content/check.ts');
      if (options.fix) {
        const { fixContent } = await import('./content/fix.ts');
        await fixContent(context, globalsOf(command), folder, options.yes === true);
      }
      await checkContent(context, globalsOf(command), folder, options.json === true);
    });
  content
    .command('preview')
    .description(context.words.commandLine.content.preview)
    .argument('[sequence]', context.words.commandLine.content.sequence)
    .action(async (sequence: string | undefined, _: unknown, command: Command) => {
      const { previewContent } = await import('./content/preview.ts');
      await previewContent(context, globalsOf(command), sequence);
    });
}

function registerTrying(content: Command, context: CommandContext): void {
  content
    .command('try')
    .description(context.words.commandLine.content.try)
    .argument('[sequence]', context.words.commandLine.content.sequence)
    .option('--save-test <name>', context.words.commandLine.content.saveTest)
    .action(async (sequence: string | undefined, options: { saveTest?: string }, command: Command) => {
      const { tryContent } = await import('./content/try.ts');
      await tryContent(context, globalsOf(command), sequence, options.saveTest);
    });
  content
    .command('test')
    .description(context.words.commandLine.content.test)
    .argument('[dir]', context.words.commandLine.content.folder)
    .option('--accept', context.words.commandLine.content.accept)
    .action(async (folder: string | undefined, options: { accept?: true }, command: Command) => {
      const { testContent } = await import('./content/test.ts');
      await testContent(context, globalsOf(command), folder, options.accept === true);
    });
}

function registerMaking(content: Command, context: CommandContext): void {
  content
    .command('use')
    .description(context.words.commandLine.content.use)
    .argument('<dir>', context.words.commandLine.content.usable)
    .argument('[use]', context.words.commandLine.content.usedFor)
    .action(async (folder: string, use: string | undefined) => {
      const { useContent } = await import('./content/use.ts');
      await useContent(context, folder, use);
    });
  content
    .command('new')
    .description(context.words.commandLine.content.new)
    .argument('<dir>', context.words.commandLine.content.newFolder)
    .action(async (folder: string) => {
      const { newContent } = await import('./content/new.ts');
      await newContent(context, folder);
    });
  content
    .command('eject')
    .description(context.words.commandLine.content.eject)
    .argument('[use]', context.words.shelf.use)
    .argument('[dir]', context.words.commandLine.content.copy)
    .action(async (first: string | undefined, second: string | undefined, _: unknown, command: Command) => {
      const { ejectContent } = await import('./content/eject.ts');
      ejectContent(context, globalsOf(command), [first, second]);
    });
  content
    .command('schema')
    .description(context.words.commandLine.content.schema)
    .addArgument(
      new Argument('[file]', context.words.commandLine.content.file)
        .choices(['sequence', 'pack', 'test', 'together', 'steps', 'bridges'])
        .default('sequence'),
    )
    .action(async (kind: string) => {
      const { printSchema } = await import('./content/schema.ts');
      await printSchema(context, kind);
    });
}
