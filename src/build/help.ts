import { WIDEST } from '../commands/at-once.ts';
import { helpPage } from '../commands/help-page.ts';
import { programFor } from '../commands/program.ts';
import { contextFrom } from '../context.ts';

/** The help of the program at its full width, as it is printed where no command tree is made for it. */
export function helpText(): string {
  const program = programFor(contextFrom(process, ''));
  return helpPage(program, program.createHelp(), WIDEST);
}
