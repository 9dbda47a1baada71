/** One character as a person counts them, and where it begins. */
export interface Character {
  readonly segment: string;
  readonly index: number;
}

/** How much of a text is looked at together, in UTF-16 units: the time of the segmenter grows with the square of it. */
const TOGETHER = 128;

let made: Intl.Segmenter | undefined;

/** The characters of a text, as a person counts them: a letter with its marks is one, and so is a family of faces. */
export function* charactersOf(text: string): Generator<Character> {
  for (let from = 0; from < text.length; ) {
    if (isPlain(text, from) && (from + 1 === text.length || isPlain(text, from + 1))) {
      yield { segment: text.charAt(from), index: from };
      from += 1;
    } else {
      const characters = firstOf(text, from);
      yield* characters;
      from = endOf(characters) ?? text.length;
    }
  }
}

/** Printable ASCII, which joins with none of its own kind. */
function isPlain(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x20 && code <= 0x7e;
}

/** Some characters from a place where one begins: all of them whole, and at least one. */
function firstOf(text: string, from: number): Character[] {
  made ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  for (let room = TOGETHER; ; room *= 2) {
    const end = wholePoint(text, from + room);
    const found = Array.from(made.segment(text.slice(from, end)), ({ segment, index }) => ({
      segment,
      index: from + index,
    }));
    if (end >= text.length) return found;
    // What comes behind may belong to the last one.
    if (found.length > 1) return found.slice(0, -1);
  }
}

/** A place that divides no code point. */
function wholePoint(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

function endOf(characters: readonly Character[]): number | undefined {
  const last = characters.at(-1);
  return last && last.index + last.segment.length;
}
