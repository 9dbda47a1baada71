import { WIDEST } from '../commands/at-once.ts';
import { helpPage } from '../commands/help-page.ts';
import { programFor } from '../commands/program.ts';
import { contextWith, machineOf, withCommandWords } from '../context.ts';
import { loadWords } from '../words/index.ts';

/** The help of the program at its full width, as it is printed where no command tree is made for it. */
export async function helpText(): Promise<string> {
  const context = await withCommandWords(contextWith(machineOf(process, ''), await loadWords('en')));
  const program = programFor(context);
  return helpPage(program, program.createHelp(), WIDEST, context.words.help);
}
