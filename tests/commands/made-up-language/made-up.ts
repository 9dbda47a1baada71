import type { CommandWords } from '../../../src/words/index.ts';
import { en } from '../../support/words.ts';

/** A text in a language that nobody speaks: every Latin letter becomes a Cyrillic one; `<name>` stays what it is. */
export function foreign(text: string): string {
  return text
    .split(/(<\w+>)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[A-Za-z]/g, asCyrillic)))
    .join('');
}

function asCyrillic(letter: string): string {
  const small = letter.toLowerCase();
  const other = String.fromCharCode(0x430 + small.charCodeAt(0) - 97);
  return letter === small ? other : other.toUpperCase();
}

/** The same value with every sentence in it, or said by it, in that language. */
function inForeign(value: unknown): unknown {
  if (typeof value === 'string') return foreign(value);
  if (typeof value === 'function') return (...named: unknown[]) => inForeign(value(...named));
  if (value instanceof Promise) return value.then(inForeign);
  if (Array.isArray(value)) return value.map(inForeign);
  if (value instanceof Map) return new Map(inForeign([...value]) as [unknown, unknown][]);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inForeign(each)]));
}

const spoken = inForeign(en) as CommandWords;

/**
 * Every sentence of the program in that language. A new pack stays as it is, since it is a file and not said; so do the
 * commands that are meant by a word.
 */
export const madeUp: CommandWords = {
  ...spoken,
  async commands() {
    const { mistyped, ...others } = await spoken.commands();
    return { ...others, mistyped: { ...mistyped, meant: en.mistyped.meant } };
  },
  scaffold: en.scaffold,
};
