import type { WalkEvent } from '../../guide/walk.ts';
import { onOneLine } from '../../text/one-line.ts';
import type { Asked } from '../asked.ts';
import { pick } from './choices.ts';
import { hear } from './hear.ts';

/** A choice as it is spoken where few words are wanted. */
export function presentShort({ ask, help, choices, words }: Asked): string[] {
  const rows = choices.map(({ label }, index) => `${index + 1}. ${onOneLine(label)}`);
  return ['', ask, ...(help ? [help] : []), ...rows, words.lines.shortHelp];
}

/** What a line means there: an event, or words to say and another line to hear. */
export function takeShort(question: Asked, line: string): WalkEvent | readonly string[] {
  const heard = hear(line);
  const unfit = [question.words.lines.shortUnfit(question.choices.length)];
  if (heard.kind === 'empty') return { type: 'skip', private: false };
  if (heard.kind === 'command') {
    if (heard.command === 'skip') return { type: 'skip', private: false };
    if (heard.command === 'back') return { type: 'back', draft: '' };
    return heard.command === 'quit' ? { type: 'pause' } : unfit;
  }
  const id = heard.kind === 'text' ? meant(question, heard.text) : undefined;
  return id === undefined ? unfit : { type: 'answer', value: [id], other: null, private: false };
}

/** The option of a number, a label, or of words that stand in one label only. */
function meant(question: Asked, text: string): string | undefined {
  const picked = pick({ ...question, other: false }, text);
  if (!('unknown' in picked)) return picked.ids.length === 1 ? picked.ids[0] : undefined;
  const part = text.toLowerCase();
  const [found, second] = question.choices.filter(({ label }) => label.toLowerCase().includes(part));
  return second === undefined ? found?.id : undefined;
}
