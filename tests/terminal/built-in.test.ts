import { expect, test } from 'vitest';
import { questionOf } from '../../src/guide/ask.ts';
import { begin } from '../../src/guide/begin.ts';
import type { Asked } from '../../src/terminal/asked.ts';
import { chooseByKey, choosingOf } from '../../src/terminal/keys/choose.ts';
import { rowsOf } from '../../src/terminal/keys/choose-rows.ts';
import { chooseView } from '../../src/terminal/keys/choose-view.ts';
import { keyOf } from '../../src/terminal/keys/key.ts';
import { layOut } from '../../src/terminal/keys/layout.ts';
import type { PromptView } from '../../src/terminal/keys/prompt-view.ts';
import { writeView, writingOf } from '../../src/terminal/keys/write.ts';
import { glyphsOf, type Style } from '../../src/terminal/style.ts';
import { builtInPack } from '../content/built-in-pack.ts';
import { at } from '../support/random.ts';
import { en } from '../support/words.ts';

const style: Style = {
  strong: (text) => text,
  quiet: (text) => text,
  active: (text) => text,
  caution: (text) => text,
  good: (text) => text,
  faint: (text) => text,
  own: (text) => text,
};
const glyphs = glyphsOf({ env: { LANG: 'C' } });
const pack = builtInPack();
const first = begin(pack, {}, null, { sequences: null, quick: false, restart: true }, at(0));

/** Every prompt of the pack, with the view for each row that can be the active one. */
const prompts = pack.sequences
  .flatMap(({ prompts: all }) => all)
  .filter(({ type }) => type !== 'note')
  .map(({ id }) => {
    const question: Asked = { ...questionOf({ ...first, at: id }).question, words: en };
    return { id, question, sheets: sheetsOf(question) };
  });

function sheetsOf(question: Asked): PromptView[] {
  if (['text', 'long-text', 'number'].includes(question.type))
    return [writeView(question, writingOf(question), glyphs)];
  return rowsOf(question).map((_, active) =>
    chooseView(question, { ...choosingOf(question), active }, glyphs),
  );
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

test.each([
  [80, 24],
  [40, 12],
])(
  'at %i x %i every question of the built-in pack is read whole, and every row can be seen',
  (columns, rows) => {
    const misses = prompts.flatMap(({ id, question, sheets }) =>
      sheets
        .map((view) => layOut(view, { columns, rows }, style, glyphs))
        .filter(
          ({ lines, cursorLine }) =>
            !words(lines.join(' ')).includes(words(question.ask)) || !lines[cursorLine]?.startsWith('>'),
        )
        .map(({ lines }) => `${id}:\n${lines.join('\n')}`),
    );
    expect(misses).toEqual([]);
  },
);

test('at 80 x 24 the help of every question is read whole too, and all rows are in view', () => {
  const misses = prompts.flatMap(({ id, question, sheets }) => {
    const [view] = sheets;
    if (!view) return [];
    const shown = words(layOut(view, { columns: 80, rows: 24 }, style, glyphs).lines.join(' '));
    const labels = rowsOf(question).map(({ label }) => label);
    const wanted = [
      question.help ?? '',
      ...(question.choices.length <= 9 && !isWritten(question.type) ? labels : []),
    ];
    return wanted.filter((text) => !shown.includes(words(text))).map((text) => `${id}: ${text}`);
  });
  expect(misses).toEqual([]);
});

function isWritten(type: string): boolean {
  return ['text', 'long-text', 'number'].includes(type);
}

test('at 20 x 8 the active row is always seen, wherever one is', () => {
  const misses = prompts.flatMap(({ id, sheets }) =>
    sheets
      .map((view) => layOut(view, { columns: 20, rows: 8 }, style, glyphs))
      .filter(({ lines, cursorLine }) => lines.length > 7 || !lines[cursorLine]?.startsWith('>'))
      .map(({ lines }) => `${id}:\n${lines.join('\n')}`),
  );
  expect(misses).toEqual([]);
});

test('the why of every prompt is read whole at 80 x 24', () => {
  const misses = prompts.flatMap(({ id, question }) => {
    if (!question.why || isWritten(question.type)) return [];
    const message = chooseByKey(question, choosingOf(question), keyOf({ name: '?', sequence: '?' }));
    if (!('state' in message)) return [id];
    const { lines } = layOut(
      chooseView(question, message.state, glyphs),
      { columns: 80, rows: 24 },
      style,
      glyphs,
    );
    return words(lines.join(' ')).includes(words(question.why)) ? [] : [`${id}: ${question.why}`];
  });
  expect(misses).toEqual([]);
});
