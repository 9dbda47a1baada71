import { WIDEST } from '../commands/at-once.ts';
import { helpPage } from '../commands/help-page.ts';
import { programFor } from '../commands/program.ts';
import { contextWith, machineOf } from '../context.ts';
import { loadWords } from '../words/index.ts';

/** The help of the program at its full width, as it is printed where no command tree is made for it. */
export async function helpText(): Promise<string> {
  const words = await loadWords('en');
  const program = programFor(contextWith(machineOf(process, ''), words));
  return helpPage(program, program.createHelp(), WIDEST, words.help);
}
