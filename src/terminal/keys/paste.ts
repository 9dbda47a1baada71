const START = '\u001b[200~';
const END = '\u001b[201~';

/** What came from the terminal: keys as they were sent, or a text that was pasted. */
export type Piece = { readonly keys: string } | { readonly paste: string };

/** Where the reading of pastes stands between two chunks. */
export interface PasteState {
  /** What was pasted so far, while its end has not come; else null. */
  readonly open: string | null;
  /** The first part of a marker that was cut in two. */
  readonly held: string;
}

export const NO_PASTE: PasteState = { open: null, held: '' };

/**
 * Tells pasted text from keys. Terminals mark a paste (bracketed paste, `ESC [ 200 ~`); where one does not,
 * a chunk with text on both sides of a line end is taken for one, since no hand types that fast.
 */
export function splitPastes(state: PasteState, chunk: string): { pieces: Piece[]; state: PasteState } {
  const pieces: Piece[] = [];
  let inPaste = state.open !== null;
  let rest = (state.open ?? state.held) + chunk;
  for (;;) {
    const marker = inPaste ? END : START;
    const at = rest.indexOf(marker);
    if (at === -1) break;
    const part = rest.slice(0, at);
    pieces.push(...(inPaste ? [{ paste: part }] : unmarked(part)));
    rest = rest.slice(at + marker.length);
    inPaste = !inPaste;
  }
  if (inPaste) return { pieces, state: { open: rest, held: '' } };
  const held = cutMarker(rest);
  return {
    pieces: [...pieces, ...unmarked(rest.slice(0, rest.length - held.length))],
    state: { open: null, held },
  };
}

/** The beginning of a marker at the end of a chunk. Shorter ones could be the Escape key. */
function cutMarker(text: string): string {
  for (let length = START.length - 1; length >= 3; length -= 1) {
    if (text.endsWith(START.slice(0, length))) return START.slice(0, length);
  }
  return '';
}

function unmarked(text: string): Piece[] {
  if (text === '') return [];
  // Control keys amid the text: those are keys, not a text.
  if (/[^\P{Cc}\r\n\t]/u.test(text) || !/[^\r\n][\r\n]+[^\r\n]/.test(text)) return withoutLongRuns(text);
  // Line ends that follow the text are keys again: they may end what was pasted.
  const ending = /[\r\n]{2,}$/.exec(text)?.[0] ?? '';
  const body = text.slice(0, text.length - ending.length);
  return ending === '' ? [{ paste: body }] : [{ paste: body }, { keys: ending }];
}

/** A long run of characters at once is put in whole: as single keys it would be drawn as often as it is long. */
function withoutLongRuns(text: string): Piece[] {
  return text
    .split(LONG_RUN)
    .map((part, index): Piece => (index % 2 === 0 ? { keys: part } : { paste: part }))
    .filter((piece) => !('keys' in piece) || piece.keys !== '');
}

const LONG_RUN = /([^\p{Cc}]{33,})/u;
