import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { editOf } from '../../../src/terminal/keys/edit.ts';
import { fieldView } from '../../../src/terminal/keys/field.ts';
import { layOut } from '../../../src/terminal/keys/layout.ts';
import type { PromptView, Row } from '../../../src/terminal/keys/prompt-view.ts';
import type { WalkFrame } from '../../../src/terminal/keys/walk-frame.ts';
import { glyphsOf, type Style } from '../../../src/terminal/style.ts';

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

const word = fc.constantFrom(
  'held',
  'quiet',
  'water',
  '水を飲む',
  '👩‍👩‍👧',
  'e\u0301te\u0301',
  'مرحبا',
  'afterwards',
  '-',
  'a',
);
const words = (max: number) => fc.array(word, { minLength: 1, maxLength: max }).map((all) => all.join(' '));

const row: fc.Arbitrary<Row> = fc.record({
  ticked: fc.constantFrom(true, false, undefined),
  rank: fc.constantFrom(undefined, 1, 2),
  label: words(12),
  help: fc.option(words(10), { nil: undefined }),
  field: fc.constant(undefined),
  isOption: fc.boolean(),
});

const frame: fc.Arbitrary<WalkFrame> = fc.record({
  profile: fc.constantFrom(undefined, 'Mara'),
  progress: fc.constantFrom([], ['Part 2 of 7', 'about 9 minutes left']),
  share: fc.constantFrom(null, 0, 0.3, 1),
  trail: fc.array(
    fc.record({
      status: fc.constantFrom('answered', 'skipped', 'unsure', 'private'),
      text: words(30),
    }),
    { maxLength: 2 },
  ),
  said: fc.array(fc.record({ title: fc.option(words(4), { nil: undefined }), text: words(60) }), {
    maxLength: 3,
  }),
});

const view: fc.Arbitrary<PromptView> = fc
  .record({
    position: words(5),
    ask: words(20),
    notes: fc.array(words(20), { maxLength: 3 }),
    rows: fc.array(row, { minLength: 1, maxLength: 20 }),
    active: fc.nat(19),
    message: fc.option(words(40), { nil: null }),
    hints: fc.record({
      before: fc.array(words(2), { maxLength: 3 }),
      always: fc.constantFrom(['Esc back', '^C save and stop'], ['^C save and stop']),
      after: fc.array(words(2), { maxLength: 4 }),
    }),
    status: fc.constantFrom(null, { kind: 'private', text: 'stays with you' } as const),
    frame: fc.option(frame, { nil: undefined }),
  })
  .map(({ frame: around, ...made }) => ({
    ...made,
    active: made.active % made.rows.length,
    field: undefined,
    ...(around && { frame: around }),
  }));

const size = fc.record({ columns: fc.integer({ min: 20, max: 120 }), rows: fc.integer({ min: 8, max: 40 }) });

describe('a prompt fitted to a terminal', () => {
  test('is never wider or higher than it, and the active row is always seen', () => {
    fc.assert(
      fc.property(view, size, (made, terminal) => {
        const screen = layOut(made, terminal, style, glyphs);
        expect(screen.lines.length).toBeLessThan(terminal.rows);
        for (const line of screen.lines)
          expect(stringWidth(stripVTControlCharacters(line))).toBeLessThan(terminal.columns);
        expect(screen.lines[screen.cursorLine]).toMatch(/^> /);
        expect(screen.cursorColumn).toBeLessThan(terminal.columns);
      }),
      { numRuns: 500 },
    );
  });

  test('never shows more than nine options', () => {
    fc.assert(
      fc.property(view, size, (made, terminal) => {
        const options = {
          ...made,
          rows: made.rows.map((one) => ({ ...one, ticked: false, isOption: true, rank: undefined })),
        };
        const screen = layOut(options, terminal, style, glyphs);
        expect(screen.lines.filter((line) => /^.. ?\[ \] /.test(line)).length).toBeLessThanOrEqual(9);
      }),
    );
  });

  test('a text keeps its cursor in view', () => {
    fc.assert(
      fc.property(words(80), size, fc.nat(400), (text, terminal, at) => {
        const field = { text, cursor: Math.min(at, text.length) };
        const made: PromptView = {
          position: 'p',
          ask: 'What helped?',
          notes: [],
          rows: [],
          active: 0,
          field,
          message: null,
          hints: { before: ['Enter'], always: [], after: [] },
        };
        const screen = layOut(made, terminal, style, glyphs);
        expect(screen.lines.length).toBeLessThan(terminal.rows);
        expect(screen.lines[screen.cursorLine]).toBeDefined();
        expect(screen.cursorColumn).toBeLessThanOrEqual(terminal.columns);
      }),
    );
  });

  test('what is asked last goes last: the notes go before the question', () => {
    const made: PromptView = {
      position: 'Comfort - 1 of 3',
      ask: 'What kind of touch feels good afterwards?',
      notes: ['A long note that explains how to answer, and then goes on for quite a while.'],
      rows: ['Being held', 'Quiet', 'Nothing'].map((label) => ({
        ticked: undefined,
        rank: undefined,
        label,
        help: undefined,
        field: undefined,
        isOption: true,
      })),
      active: 1,
      field: undefined,
      message: null,
      hints: { before: ['Enter go on'], always: ['Esc back'], after: [] },
    };
    expect(layOut(made, { columns: 20, rows: 8 }, style, glyphs).lines).toEqual([
      'What kind of touch',
      'feels good',
      'afterwards?',
      '  Being held',
      '> Quiet',
      '  Nothing',
      'Esc back',
    ]);
  });
});

describe('the lines of a field', () => {
  test.each([
    ['one two three', 8, 13, ['one two ', 'three'], 1, 5],
    ['one two three', 8, 0, ['one two ', 'three'], 0, 0],
    ['one\ntwo', 8, 4, ['one', 'two'], 1, 0],
    ['', 8, 0, [''], 0, 0],
    ['abcdefghij', 4, 10, ['abcd', 'efgh', 'ij'], 2, 2],
    ['水を飲む', 4, 4, ['水を', '飲む'], 1, 4],
  ])('%j in %i columns, cursor at %i', (text, columns, cursor, lines, cursorLine, cursorColumn) => {
    expect(fieldView({ ...editOf(text), cursor }, columns)).toEqual({ lines, cursorLine, cursorColumn });
  });

  test('together are the text', () => {
    fc.assert(
      fc.property(words(30), fc.integer({ min: 4, max: 40 }), (text, columns) => {
        expect(fieldView(editOf(text), columns).lines.join('')).toBe(text);
      }),
    );
  });
});
