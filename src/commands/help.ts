import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { Failure } from '../failure.ts';
import type { CommandWords } from '../words/index.ts';
import { globalsOf } from './globals.ts';
import { noSuchCommand } from './mistyped.ts';

interface SupportOptions {
  readonly short?: true;
  readonly mine?: true;
}

/** `aftercare help`: the commands, a page on a topic, or the help of one command. Added last: it knows the others. */
export function register(program: Command, context: CommandContext): void {
  const { words } = context;
  program
    .helpCommand(false)
    .command('help')
    .helpGroup(context.words.help.groups.more)
    .description(words.help.description)
    .argument('[topic]', words.help.topic)
    .allowExcessArguments()
    .option('--short', words.help.short)
    .option('--mine', words.help.mine)
    .action(async (topic: string | undefined, { short, mine }: SupportOptions, command: Command) => {
      if (topic === 'support' && command.args.length === 1) {
        const page = { short: short === true };
        if (mine) {
          const { printWithOwn } = await import('./help/own-number.ts');
          return printWithOwn(context, globalsOf(command), page.short);
        }
        const { printSupport } = await import('./help/support.ts');
        return printSupport(context, page);
      }
      if (short) throw new Failure('usage', { message: words.help.shortIsForSupport });
      if (mine) throw new Failure('usage', { message: words.help.mineIsForSupport });
      if (topic === undefined) program.outputHelp();
      else await showHelpOn(program, context, command.args);
    });
  for (const command of [program, ...program.commands])
    if (command.commands.length > 0) refuseUnknown(command, words);
}

async function showHelpOn(
  program: Command,
  context: CommandContext,
  names: readonly string[],
): Promise<void> {
  const { isTopic, printTopic, TOPICS } = await import('./help/topic.ts');
  const [name = ''] = names;
  if (names.length === 1 && isTopic(name)) return printTopic(context, name);
  const command = findCommand(program, names);
  if (command) return command.outputHelp();
  const { suggest } = await import('../text/suggest.ts');
  const known = [...TOPICS];
  const suggestion = suggest(name, [...known, ...program.commands.map((each) => each.name())]);
  throw new Failure('unknown-topic', { name: names.join(' '), known, ...(suggestion && { suggestion }) });
}

function findCommand(program: Command, names: readonly string[]): Command | undefined {
  return names.reduce<Command | undefined>(
    (found, name) => found?.commands.find((command) => command.name() === name),
    program,
  );
}

/** A word that is no command of a command of commands is refused. */
function refuseUnknown(command: Command, words: CommandWords): void {
  command.allowExcessArguments().hook('preAction', (_, called) => {
    const [name] = called.args;
    if (called === command && name !== undefined) throw noSuchCommand(command, name, words);
  });
}
