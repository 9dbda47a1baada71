import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openKeys } from '../../src/terminal/keys/face.ts';
import { layOut } from '../../src/terminal/keys/layout.ts';
import { type PromptView, plainRow } from '../../src/terminal/keys/prompt-view.ts';
import { glyphsOf, type Style } from '../../src/terminal/style.ts';
import { printable, printableInPlace } from '../../src/text/printable.ts';
import { anyCodePoints } from '../support/code-points.ts';
import { TestTerminal } from './streams.ts';

const RAW =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
const HOSTILE = '\u001b]0;x\u0007\u202e\u200b\u009b2K';
const anyText = fc.oneof(
  anyCodePoints(),
  fc
    .array(
      fc.constantFrom('\u001b', '\u009b', '\u202e', '\u200d', '\u{e0041}', '\u2028', 'a', '"', '\\', '\n'),
    )
    .map((all) => all.join('')),
);

describe('a printable text', () => {
  test('has nothing in it that a terminal would obey', () => {
    fc.assert(fc.property(anyText, (text) => !RAW.test(printable(text))));
  });

  test('is the same JSON', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(JSON.parse(printable(JSON.stringify({ [text]: text })))).toEqual({ [text]: text });
      }),
    );
  });

  test('keeps its length in a field, where the cursor is counted', () => {
    fc.assert(
      fc.property(
        anyText,
        (text) => printableInPlace(text).length === text.length && !RAW.test(printableInPlace(text)),
      ),
    );
  });

  test.each([
    ['‘Hold me’ — and don’t go…'],
    ['a tab\there, a line\nthere'],
    ['می‌خواهم'],
    ['👨‍👩‍👧 and ❤️‍🔥'],
    ['🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['שקט, سكون, 静けさ, क्‍ष'],
  ])('is left as it is where nothing steers or hides: %s', (text) => {
    expect(printable(text)).toBe(text);
  });
});

describe('on the screen, which the keys face draws itself', () => {
  test('every text of a prompt is made printable, and the cursor stays', () => {
    const field = { text: `${HOSTILE}own`, cursor: HOSTILE.length };
    const view: PromptView = {
      position: HOSTILE,
      ask: HOSTILE,
      notes: [HOSTILE],
      rows: [
        { ...plainRow(HOSTILE), help: HOSTILE },
        { ...plainRow(HOSTILE), field },
      ],
      active: 0,
      field: undefined,
      message: HOSTILE,
      hints: { before: [], always: [], after: [] },
    };
    const same = (text: string) => text;
    const style = { strong: same, quiet: same, active: same } as Style;
    const glyphs = glyphsOf({ env: { LANG: 'C' } });
    for (const shown of [view, { ...view, active: 1 }, { ...view, rows: [], field }]) {
      const { lines } = layOut(shown, { columns: 80, rows: 40 }, style, glyphs);
      expect(lines.filter((line) => RAW.test(line))).toEqual([]);
    }
  });

  test('and so is what it says', () => {
    const terminal = new TestTerminal(true);
    const stop = new AbortController().signal;
    const face = openKeys(terminal.context, { plain: false, noColor: true, stop });
    terminal.written = '';
    face.say({ title: HOSTILE, text: HOSTILE });
    expect(terminal.written).not.toMatch(RAW);
    face.close();
  });
});
