import { clip } from '../text/clip.ts';

/** `> 3` in the words of a condition; undefined for anything else. */
export function comparisonIn(value: string): string | undefined {
  const [, sign = '', digits = ''] = /^(>=|<=|>|<|≥|≤|=+)\s*(-?\d{1,9})$/.exec(value) ?? [];
  if (digits === '') return undefined;
  const number = Number(digits);
  if (sign.startsWith('=')) return `at least ${number}  and, in another line,  at most ${number}`;
  if (sign === '>') return `at least ${number + 1}`;
  if (sign === '<') return `at most ${number - 1}`;
  return `at ${sign === '>=' || sign === '≥' ? 'least' : 'most'} ${number}`;
}

/** A condition that was written behind its `only-if`, as a line of its own. */
export function conditionLine(value: string): string {
  const [, id = '', said = ''] = /^([\w-]+)\s*(?::|=+|\bis\b)?\s*(.*)$/.exec(value) ?? [];
  return id === '' ? clip(value, 60) : `${id}: ${clip(said === '' ? 'answered' : said, 60)}`;
}
