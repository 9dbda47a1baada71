import { Argument, type Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { writeOut } from '../terminal/output.ts';

/** `aftercare completion SHELL`, and the hidden command by which its script asks what could follow. */
export function register(program: Command, context: CommandContext): void {
  const words = context.words.completion;
  program
    .command('completion')
    .helpGroup(context.words.help.groups.more)
    .description(words.description)
    .addArgument(new Argument('<shell>', words.shell).choices(['bash', 'zsh', 'fish']))
    .action(async (shell: string) => {
      const { completionScript } = await import('./completion/script.ts');
      await writeOut(context, completionScript(shell));
    });
  program
    .command('complete', { hidden: true })
    .description(words.request)
    .argument('[words...]')
    .allowUnknownOption()
    .action(async (typed: string[]) => {
      const { completionsFor } = await import('./completion/request.ts');
      await writeOut(context, await completionsFor(program, context, typed));
    });
}
