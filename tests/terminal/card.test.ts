import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import { renderText, textRows } from '../../src/card/renderers/text.ts';
import { shortCard } from '../../src/card/short.ts';
import type { Output } from '../../src/context.ts';
import { styledText } from '../../src/terminal/card.ts';
import { styleOf } from '../../src/terminal/style.ts';
import { wholeCard } from '../card/cards.ts';

const terminal = { isTTY: true } as unknown as Output;
const style = styleOf({ env: {} }, terminal, false);
const layout = { width: 72, ascii: false };
const { bold, yellow } = new Chalk({ level: 1 });

describe('the card on a terminal', () => {
  test('title and headings are bold, all of stop is, and what not to do is yellow', () => {
    const text = styledText(textRows(wholeCard, layout), style);
    for (const row of [
      bold('WHAT I NEED AFTERWARDS'),
      bold('STOP'),
      bold('  Holding me is not a yes to more.'),
      bold('FIRST'),
      '  1. Water, and the blanket.',
      yellow(bold('NOT AT FIRST')),
      yellow('  Jokes about it · tidying up · leaving without a word'),
    ]) {
      expect(text).toContain(`\n${row}\n`.replace(/^\n(?=.*WHAT)/, ''));
    }
  });

  test('the short card has its headings in bold beside their lines', () => {
    const text = styledText(textRows(shortCard(wholeCard, { all: false }), layout), style);
    expect(text).toContain(`\n${bold('FIRST:')} 1. Water, and the blanket.\n`);
  });

  test('without colour it is the very card that would be shared', () => {
    const plain = styleOf({ env: { NO_COLOR: '1' } }, terminal, false);
    expect(styledText(textRows(wholeCard, layout), plain)).toBe(renderText(wholeCard, layout));
  });
});
