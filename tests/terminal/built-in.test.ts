import { expect, test } from 'vitest';
import { questionOf } from '../../src/guide/ask.ts';
import { begin } from '../../src/guide/begin.ts';
import { step } from '../../src/guide/step.ts';
import { REVIEW, type WalkEvent } from '../../src/guide/walk.ts';
import { wayOf } from '../../src/guide/way.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Asked } from '../../src/terminal/asked.ts';
import { chooseByKey, choosingOf } from '../../src/terminal/keys/choose.ts';
import { rowsOf } from '../../src/terminal/keys/choose-rows.ts';
import { chooseView } from '../../src/terminal/keys/choose-view.ts';
import { keyOf } from '../../src/terminal/keys/key.ts';
import { layOut } from '../../src/terminal/keys/layout.ts';
import type { PromptView } from '../../src/terminal/keys/prompt-view.ts';
import { frameOf } from '../../src/terminal/keys/walk-frame.ts';
import { writeView, writingOf } from '../../src/terminal/keys/write.ts';
import { glyphsOf, type Style } from '../../src/terminal/style.ts';
import { builtInPack, shelf } from '../content/built-in-pack.ts';
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
    const wanted = [question.help ?? '', ...(isWritten(question.type) ? [] : labels)];
    return wanted.filter((text) => !shown.includes(words(text))).map((text) => `${id}: ${text}`);
  });
  expect(misses).toEqual([]);
});

test('on a walk at 80 x 24 all rows of every list are in view, under its progress and the last answers', () => {
  const misses = shelf().flatMap((each) =>
    listsOnTheWayThrough(each).filter(({ hidden }) => hidden.length > 0),
  );
  expect(misses).toEqual([]);
});

/** Every list of a walk on which everything is chosen that can be, with the rows that are not in view. */
function listsOnTheWayThrough(walked: Pack): { id: string; hidden: string[] }[] {
  const lists: { id: string; hidden: string[] }[] = [];
  let walk = begin(walked, {}, null, { sequences: null, quick: false, restart: false }, at(0));
  while (walk.at !== REVIEW) {
    const question: Asked = { ...questionOf(walk).question, way: wayOf(walk), words: en };
    // Which lines of the card matter most is asked with as many rows as the card has lines.
    if (question.choices.length > 0 && !question.ordered)
      lists.push({ id: question.id, hidden: hiddenRows(question) });
    walk = step(walk, allOf(question), at(0));
  }
  return lists;
}

function hiddenRows(question: Asked): string[] {
  const view = { ...chooseView(question, choosingOf(question), glyphs), frame: frameOf(question, []) };
  const shown = words(layOut(view, { columns: 80, rows: 24 }, style, glyphs).lines.join(' '));
  return rowsOf(question)
    .map(({ label }) => label)
    .filter((label) => !shown.includes(words(label)));
}

function allOf({ id, type, choices, max }: Asked): WalkEvent {
  const together = choices.filter(({ exclusive }) => !exclusive).map((choice) => choice.id);
  if (together.length === 0) return { type: 'skip', private: false };
  // Near enough to be touched, so that touch is asked about too.
  const value =
    id === 'closeness' ? ['arms'] : type === 'choose-one' ? together.slice(0, 1) : together.slice(0, max);
  return { type: 'answer', value, other: null, private: false };
}

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
