import type { Asked } from '../asked.ts';

/** Which options a line names: their ids in the order they were named, and whether own words follow. */
export interface Picked {
  readonly ids: readonly string[];
  readonly ownWords: boolean;
}

/** A part of the line that names no option. */
export interface Unknown {
  readonly unknown: string;
}

const OWN = Symbol('own words');

/**
 * Reads numbers (`1,3` or `1 3`) or whole labels in any case. A label may have commas in it:
 * the longest run of parts that is a label counts as one.
 */
export function pick(question: Asked, text: string): Picked | Unknown {
  const named = names(question);
  const mostParts = Math.max(...[...named.keys()].map((name) => name.split(',').length));
  const parts = /^[\d\s]+$/.test(text) ? text.split(/\s+/) : text.split(',');
  const found: (string | typeof OWN)[] = [];
  for (let from = 0; from < parts.length; ) {
    const length = longestName(named, parts.slice(from, from + mostParts));
    const part = parts[from]?.trim() ?? '';
    const name = named.get(plain(parts.slice(from, from + length).join(',')));
    if (name !== undefined) found.push(name);
    else if (part !== '') return { unknown: part };
    from += length;
  }
  const ids = [...new Set(found)].filter((name) => name !== OWN);
  return { ids, ownWords: found.includes(OWN) };
}

/** How many of the parts make the longest name; one when none is a name. */
function longestName(named: ReadonlyMap<string, unknown>, parts: readonly string[]): number {
  for (let length = parts.length; length > 1; length -= 1) {
    if (named.has(plain(parts.slice(0, length).join(',')))) return length;
  }
  return 1;
}

/** Every name by which an option can be called. Numbers are put in last: they are what was spoken. */
function names({ choices, other, otherLabel, words }: Asked): Map<string, string | typeof OWN> {
  const own: [string, typeof OWN][] = other ? [[plain(otherLabel ?? words.asking.ownWords), OWN]] : [];
  const labels = choices.map(({ id, label }): [string, string] => [plain(label), id]);
  const numbers = choices.map(({ id }, index): [string, string] => [String(index + 1), id]);
  const last: [string, typeof OWN][] = other ? [[String(choices.length + 1), OWN]] : [];
  return new Map<string, string | typeof OWN>([...own, ...labels, ...numbers, ...last]);
}

function plain(words: string): string {
  return words.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase().replace(/[.]$/, '');
}
