import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import type { SettingsOptions } from './settings/run.ts';

/** `aftercare settings`: what is kept besides the answers, to be seen and changed. */
export function register(program: Command, context: CommandContext): void {
  const words = context.words.commandLine.settings;
  program
    .command('settings')
    .helpGroup(context.words.help.groups.kept)
    .description(words.does)
    .argument('[key]', words.key)
    .argument('[value]', words.value)
    .option('--unset', words.unset)
    .action(async (key: string | undefined, value: string | undefined, options: SettingsOptions) => {
      const { changeSettings } = await import('./settings/run.ts');
      await changeSettings(context, key, value, options);
    });
}
