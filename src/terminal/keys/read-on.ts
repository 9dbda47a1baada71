import { printable } from '../../text/printable.ts';
import { wrapped } from '../../text/wrap.ts';
import type { Words } from '../../words/index.ts';
import type { Statement } from '../face.ts';
import type { Style } from '../style.ts';
import { isCtrl } from './common.ts';
import { hintLines } from './hint-lines.ts';
import { roomIn, type Screen, type Size } from './layout.ts';
import type { PromptMachine } from './machine.ts';

/** How reading on ended. */
export type ReadEnd = 'on' | 'back' | 'stopped';

/** A line that is to be read; a title is set apart. */
export interface ReadingLine {
  readonly text: string;
  readonly isTitle: boolean;
}

/** What was said, as lines to read: a blank one between one thing and the next. */
export function readingLines(said: readonly Statement[]): ReadingLine[] {
  return said.flatMap(({ title, text }, index) => [
    ...(index > 0 ? [{ text: '', isTitle: false }] : []),
    ...(title ? [{ text: printable(title), isTitle: true }] : []),
    ...(text === '' ? [] : printable(text).split('\n')).map((line) => ({ text: line, isTitle: false })),
  ]);
}

/** A page of what was said, where it does not fit above the question; Enter reads on. */
export const readOnMachine: PromptMachine<null, ReadEnd> = {
  start: null,
  stopped: 'stopped',
  onKey: (state, key) => {
    if (key.name === 'return' || key.text === ' ' || key.name === 'pagedown') return { event: 'on' };
    if (key.name === 'escape' || isCtrl(key, 'b')) return { event: 'back' };
    return isCtrl(key, 'd') ? { event: 'stopped' } : { state };
  },
  view: () => ({
    position: '',
    ask: '',
    notes: [],
    rows: [],
    active: 0,
    field: undefined,
    message: null,
    hints: { before: [], always: [], after: [] },
  }),
};

/** As much of the lines as a screen holds, with what the keys do; and what is left for the next one. */
export function readingPage(
  lines: readonly ReadingLine[],
  size: Size,
  style: Style,
  { hints }: Words['keys'],
  isFirst: boolean,
): { readonly screen: Screen; readonly left: readonly ReadingLine[] } {
  const { columns, height } = roomIn(size);
  const always = [hints.accept, ...(isFirst ? [] : [hints.back]), hints.stop];
  const hint = hintLines({ before: [], always, after: [] }, columns).slice(0, Math.max(1, height - 2));
  const all = lines.flatMap(({ text, isTitle }) =>
    wrapped(text, columns).map((line) => ({ text: line, isTitle })),
  );
  const room = Math.max(1, height - hint.length - 1);
  const shown = all.slice(0, room).map(({ text, isTitle }) => (isTitle ? style.strong(text) : text));
  const screen = [...shown, ...(shown.length + hint.length < height ? [''] : []), ...hint.map(style.quiet)];
  const last = hint.at(-1) ?? '';
  return {
    screen: {
      lines: screen,
      cursorLine: screen.length - 1,
      cursorColumn: last.length,
      columns: size.columns,
    },
    left: all.slice(room + (all[room]?.text === '' ? 1 : 0)),
  };
}
