import type { Words } from '../words/index.ts';

/** The number that was typed, decimals with a point; undefined for anything else. */
export function numberTyped(text: string): number | undefined {
  // Adding 0 makes -0 a plain 0.
  return /^[+-]?\d{1,15}(?:\.\d{1,9})?$/.test(text.trim()) ? Number(text) + 0 : undefined;
}

/** One amount of a number that is said: "one and a half hours" are two, of which the unit belongs to both. */
interface Amount {
  readonly value: number;
  readonly unit: number | undefined;
}

/**
 * The number that somebody says: "45", "about 30", "half an hour", "1 hour 30". An amount of time is counted in the unit
 * that the question asks for. Undefined where it is not sure what is meant: nothing is guessed.
 *
 * @param ask the question, which names the unit
 */
export function numberSaid(text: string, ask: string, words: Words['numbers']): number | undefined {
  const typed = numberTyped(text);
  if (typed !== undefined) return typed;
  const said = amountsIn(piecesOf(text), words);
  if (!said) return undefined;
  const asked = unitOf(ask, words);
  const named = said.filter(({ unit }) => unit !== undefined);
  if (named.length > 0 && asked === undefined) return undefined;
  const first = said[0]?.unit;
  const total = said.reduce((sum, { value, unit }, index) => {
    // "1 hour 30" goes on in the smaller unit; "one and a half" takes what follows.
    const own = unit ?? (index > 0 && first === 3600 && value >= 1 ? 60 : named.at(-1)?.unit) ?? asked ?? 1;
    return sum + value * own;
  }, 0);
  return Math.round((total / (asked ?? 1)) * 1e6) / 1e6;
}

/** Words and numbers, apart: "1h30" is three. */
function piecesOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[~≈]/g, ' ')
      .match(/[+-]?\d+(?:\.\d+)?|[\p{L}-]+|[^\s.]/gu) ?? []
  );
}

/** The unit that a question names, in seconds; undefined where it names none, or several. */
function unitOf(ask: string, { units }: Words['numbers']): number | undefined {
  const found = new Set(piecesOf(ask).flatMap((word) => (word.length > 2 ? (units.get(word) ?? []) : [])));
  return found.size === 1 ? [...found][0] : undefined;
}

function amountsIn(all: readonly string[], words: Words['numbers']): Amount[] | undefined {
  const pieces = all.filter((piece) => !words.about.includes(piece));
  const amounts: Amount[] = [];
  let value: number | undefined;
  const close = (unit?: number): void => {
    if (value !== undefined) amounts.push({ value, unit });
    value = undefined;
  };
  for (const piece of pieces) {
    const number = numberTyped(piece) ?? words.words.get(piece);
    const unit = words.units.get(piece);
    if (words.and.includes(piece)) close();
    else if (value !== undefined && words.of.includes(piece)) continue;
    else if (value === 1 && number !== undefined && number < 1) value = number;
    else if (number !== undefined && value === undefined) value = number;
    else if (unit !== undefined && value !== undefined) close(unit);
    else return undefined;
  }
  close();
  return amounts.length > 0 && amounts.every((amount) => amount.value >= 0) ? amounts : undefined;
}
