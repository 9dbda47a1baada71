import { charactersOf } from '../../text/characters.ts';
import { sanitise } from '../../text/sanitise.ts';
import type { Key } from './key.ts';

/** Text being written: the cursor is an index into it, always between two characters as a person counts them. */
export interface Edit {
  readonly text: string;
  readonly cursor: number;
}

/** A text with the cursor at its end. */
export function editOf(text: string): Edit {
  return { text, cursor: text.length };
}

/** Puts text in at the cursor; what may not stand in an answer is left out. */
export function insert({ text, cursor }: Edit, added: string, lines: boolean): Edit {
  const clean = cleaned(added, lines);
  return { text: text.slice(0, cursor) + clean + text.slice(cursor), cursor: cursor + clean.length };
}

/** `sanitise` trims; blanks at the ends are part of what is being typed. */
function cleaned(added: string, lines: boolean): string {
  const plain = added.replace(/\r\n?/g, '\n');
  const text = lines ? plain : plain.replace(/\n+$/, '');
  const inner = sanitise(`|${text}\n|`, lines);
  return /\s\|$/.test(inner) ? inner.slice(1, -2) : inner.slice(1);
}

/** The text after an editing key; null when the key edits nothing. */
export function edited(edit: Edit, key: Key, lines: boolean): Edit | null {
  if (key.text !== '') return insert(edit, key.text, lines);
  return (key.ctrl ? CTRL : PLAIN)[key.name]?.(edit) ?? null;
}

type EditCommand = (edit: Edit) => Edit;

const before: EditCommand = (edit) => ({ ...edit, cursor: previous(edit) });
const after: EditCommand = (edit) => ({ ...edit, cursor: next(edit) });
const lineStart: EditCommand = ({ text, cursor }) => ({ text, cursor: startOfLine(text, cursor) });
const lineEnd: EditCommand = ({ text, cursor }) => {
  const end = text.indexOf('\n', cursor);
  return { text, cursor: end === -1 ? text.length : end };
};
const removeTo =
  (move: EditCommand): EditCommand =>
  (edit) => {
    const { cursor } = move(edit);
    const [from, to] = cursor < edit.cursor ? [cursor, edit.cursor] : [edit.cursor, cursor];
    return { text: edit.text.slice(0, from) + edit.text.slice(to), cursor: from };
  };
const wordStart: EditCommand = ({ text, cursor }) => ({
  text,
  cursor: text.slice(0, cursor).replace(/\S*\s*$/, '').length,
});

const PLAIN: Readonly<Record<string, EditCommand>> = {
  left: before,
  right: after,
  home: lineStart,
  end: lineEnd,
  backspace: removeTo(before),
  delete: removeTo(after),
};

const CTRL: Readonly<Record<string, EditCommand>> = {
  a: lineStart,
  e: lineEnd,
  h: removeTo(before),
  k: removeTo(lineEnd),
  u: removeTo(lineStart),
  w: removeTo(wordStart),
};

function startOfLine(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function previous({ text, cursor }: Edit): number {
  return boundaries(text).findLast((at) => at < cursor) ?? 0;
}

function next({ text, cursor }: Edit): number {
  return boundaries(text).find((at) => at > cursor) ?? text.length;
}

/** Where one character ends and another begins, emoji and combining marks counted whole. */
function boundaries(text: string): number[] {
  return [...Array.from(charactersOf(text), ({ index }) => index), text.length];
}

/** The cursor one line up or down in the text, or null at its edge. */
export function movedLine({ text, cursor }: Edit, by: 1 | -1): Edit | null {
  const start = startOfLine(text, cursor);
  const column = cursor - start;
  if (by === -1) {
    if (start === 0) return null;
    const above = startOfLine(text, start - 1);
    return { text, cursor: onBoundary(text, Math.min(above + column, start - 1)) };
  }
  const end = text.indexOf('\n', cursor);
  if (end === -1) return null;
  const nextEnd = text.indexOf('\n', end + 1);
  return {
    text,
    cursor: onBoundary(text, Math.min(end + 1 + column, nextEnd === -1 ? text.length : nextEnd)),
  };
}

function onBoundary(text: string, index: number): number {
  return boundaries(text).findLast((at) => at <= index) ?? 0;
}
