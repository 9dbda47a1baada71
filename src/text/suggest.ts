/** How many letters must be changed, added, left out or swapped to make one word of the other. */
function distance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swapped = swap ? (before[j - 2] ?? 0) + 1 : changed;
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? limit + 1;
}

/** The known word that was most likely meant, or undefined when none is near (a third of its letters may differ). */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > 64) return undefined;
  const typed = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of known) {
    const far = distance(typed, candidate.toLowerCase(), least - 1);
    if (far < least) {
      least = far;
      best = candidate;
    }
  }
  return best;
}

/** How many names are compared in one check: a suggestion is a kindness, and beyond this not worth the wait. */
const COMPARED = 20_000;

/** `suggest` with an end to its patience, for packs in which thousands of names are wrong. */
export function patientSuggest(): typeof suggest {
  let left = COMPARED;
  return (word, known) => {
    const names = [...known];
    left -= names.length;
    return left < 0 ? undefined : suggest(word, names);
  };
}
