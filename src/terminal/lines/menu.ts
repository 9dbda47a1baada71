import type { Words } from '../../words/index.ts';
import type { Menu, MenuEnd } from '../face.ts';
import { hear } from './hear.ts';

/** A choice of what to do next, as it is spoken. */
export function presentMenu({ ask, notes, choices }: Menu, { lines }: Words): string[] {
  return ['', ask, ...notes, ...choices.map(({ label }, index) => `${index + 1}. ${label}`), lines.menuHelp];
}

/** What a line means there: an end, or words to say and another line to hear. */
export function takeAtMenu({ choices }: Menu, line: string, { lines }: Words): MenuEnd | readonly string[] {
  const heard = hear(line);
  if (heard.kind === 'empty' || (heard.kind === 'command' && ['quit', 'back'].includes(heard.command))) {
    return { type: 'left' };
  }
  const typed = heard.kind === 'text' ? heard.text : '';
  const choice =
    choices[Number(typed) - 1] ?? choices.find(({ label }) => label.toLowerCase() === typed.toLowerCase());
  return choice ? { type: 'chosen', id: choice.id } : [lines.noSuchChoice(choices.length)];
}
