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

/** What a name stands for: the id of an option, or own words. */
type Named = string | typeof OWN;

/**
 * Reads numbers (`1,3`, `1 3`, `1-3`, `1 and 4`), whole labels in any case, or a part of a label that fits one option
 * only. A label may have commas in it: the longest run of parts that is a label counts as one.
 */
export function pick(question: Asked, text: string): Picked | Unknown {
  const named = namesOf(question);
  const numbers = numbersIn(text, question.words.lines.and);
  const found = numbers ? byNumber(numbers, named) : byLabel(text, question, named);
  if ('unknown' in found) return found;
  return { ids: [...new Set(found)].filter((name) => name !== OWN), ownWords: found.includes(OWN) };
}

/** The numbers of a line, and ranges of them, that has nothing else in it; else undefined. */
function numbersIn(text: string, and: readonly string[]): string[] | undefined {
  const parts = text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((part) => part !== '' && !and.includes(part))
    .join(' ')
    .replace(/\s*[-–]\s*/g, '-');
  return /^\d+(?:-\d+)?(?: \d+(?:-\d+)?)*$/.test(parts) ? parts.split(' ') : undefined;
}

function byNumber(parts: readonly string[], named: ReadonlyMap<string, Named>): Named[] | Unknown {
  const found: Named[] = [];
  for (const part of parts) {
    const [from = '', to = from] = part.split('-');
    // What is no number of a row is not counted through.
    const ends = [from, to].map(Number);
    const [first = 0, last = 0] = ends;
    if (last < first || ![from, to].every((end) => named.has(end))) return { unknown: part };
    for (let number = first; number <= last; number += 1) {
      const name = named.get(String(number));
      if (name === undefined) return { unknown: part };
      found.push(name);
    }
  }
  return found;
}

function byLabel(text: string, question: Asked, named: ReadonlyMap<string, Named>): Named[] | Unknown {
  const mostParts = Math.max(...[...named.keys()].map((name) => name.split(',').length));
  const parts = text.split(',');
  const found: Named[] = [];
  for (let from = 0; from < parts.length; ) {
    const length = longestName(named, parts.slice(from, from + mostParts));
    const part = parts.slice(from, from + length).join(',');
    const names = meantBy(part, question, named);
    if (names === undefined) return { unknown: part.trim() };
    found.push(...names);
    from += length;
  }
  return found;
}

/** What a part of a line names: a whole label, a piece of one, or several with "and" between them. */
function meantBy(part: string, question: Asked, named: ReadonlyMap<string, Named>): Named[] | undefined {
  const typed = plain(part);
  if (typed === '') return [];
  const one = named.get(typed) ?? onlyWith(typed, question);
  if (one !== undefined) return [one];
  const words = typed.split(' ');
  const at = words.findIndex((word) => question.words.lines.and.includes(word));
  if (at < 1 || at === words.length - 1) return undefined;
  const before = meantBy(words.slice(0, at).join(' '), question, named);
  const after = meantBy(words.slice(at + 1).join(' '), question, named);
  return before && after && [...before, ...after];
}

/** The one option in whose label a word begins like this; undefined where none does, or several do. */
function onlyWith(typed: string, { choices }: Asked): string | undefined {
  const fitting = choices.filter(({ label }) => ` ${plain(label)}`.includes(` ${typed}`));
  return fitting.length === 1 ? fitting[0]?.id : undefined;
}

/** How many of the parts make the longest name; one when none is a name. */
function longestName(named: ReadonlyMap<string, unknown>, parts: readonly string[]): number {
  for (let length = parts.length; length > 1; length -= 1) {
    if (named.has(plain(parts.slice(0, length).join(',')))) return length;
  }
  return 1;
}

/** Every name by which an option can be called. Numbers are put in last: they are what was spoken. */
function namesOf({ choices, other, otherLabel, words }: Asked): Map<string, Named> {
  const own: [string, Named][] = other ? [[plain(otherLabel ?? words.asking.ownWords), OWN]] : [];
  const labels = choices.map(({ id, label }): [string, Named] => [plain(label), id]);
  const numbers = choices.map(({ id }, index): [string, Named] => [String(index + 1), id]);
  const last: [string, Named][] = other ? [[String(choices.length + 1), OWN]] : [];
  return new Map<string, Named>([...own, ...labels, ...numbers, ...last]);
}

function plain(words: string): string {
  return words.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase().replace(/[.]$/, '');
}
