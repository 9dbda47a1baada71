import { Argument, type Command } from 'commander';
import type { Context } from '../context.ts';
import { globalsOf } from './globals.ts';

/** `aftercare content`: what authors do with packs. */
export function register(program: Command, context: Context): void {
  const content = program
    .command('content')
    .description('change the questions, or write your own')
    .action((_: unknown, command: Command) => command.outputHelp());
  registerReading(content, context);
  registerTrying(content, context);
  registerMaking(content, context);
}

function registerReading(content: Command, context: Context): void {
  content
    .command('list')
    .description('which pack is in use, why, and what is in it')
    .action(async (_: unknown, command: Command) => {
      const { listContent } = await import('./content/list.ts');
      await listContent(context, globalsOf(command));
    });
  content
    .command('check')
    .description('say what is wrong with a pack, where, and what to type')
    .argument('[dir]', 'the folder of a pack; else the pack in use')
    .option('--json', 'as JSON, for scripts and editors')
    .action(async (folder: string | undefined, options: { json?: true }, command: Command) => {
      const { checkContent } = await import('./content/check.ts');
      await checkContent(context, globalsOf(command), folder, options.json === true);
    });
  content
    .command('preview')
    .description('print all questions, options, conditions and card lines')
    .argument('[sequence]', 'only this sequence')
    .action(async (sequence: string | undefined, _: unknown, command: Command) => {
      const { previewContent } = await import('./content/preview.ts');
      await previewContent(context, globalsOf(command), sequence);
    });
}

function registerTrying(content: Command, context: Context): void {
  content
    .command('try')
    .description('walk the questions and show the card; saves nothing')
    .argument('[sequence]', 'only this sequence')
    .action(async (sequence: string | undefined, _: unknown, command: Command) => {
      const { tryContent } = await import('./content/try.ts');
      await tryContent(context, globalsOf(command), sequence);
    });
  content
    .command('test')
    .description('compare what is asked and printed with its tests')
    .argument('[dir]', 'the folder of a pack; else the pack in use')
    .action(async (folder: string | undefined, _: unknown, command: Command) => {
      const { testContent } = await import('./content/test.ts');
      await testContent(context, globalsOf(command), folder);
    });
}

function registerMaking(content: Command, context: Context): void {
  content
    .command('new')
    .description('make a small pack that explains itself')
    .argument('<dir>', 'a new folder')
    .action(async (folder: string) => {
      const { newContent } = await import('./content/new.ts');
      newContent(context, folder);
    });
  content
    .command('eject')
    .description('copy the built-in pack, to change it')
    .argument('[dir]', 'a new folder; else your own copy, used from then on')
    .action(async (folder: string | undefined, _: unknown, command: Command) => {
      const { ejectContent } = await import('./content/eject.ts');
      ejectContent(context, globalsOf(command), folder);
    });
  content
    .command('schema')
    .description('print the JSON Schema of a file, for editors')
    .addArgument(
      new Argument('[file]', 'which file').choices(['sequence', 'pack', 'test']).default('sequence'),
    )
    .action(async (kind: string) => {
      const { printSchema } = await import('./content/schema.ts');
      await printSchema(context, kind);
    });
}
