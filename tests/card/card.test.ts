import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { buildCard, isEmptyCard } from '../../src/card/build.ts';
import { renderMarkdown } from '../../src/card/renderers/markdown.ts';
import { renderText } from '../../src/card/renderers/text.ts';
import type { Answer, Answers } from '../../src/model/answer.ts';
import { options, packOf, type RawPrompt } from '../support/packs.ts';
import { randomImpulses, randomPack, walked } from '../support/random.ts';
import { en } from '../support/words.ts';

const layout = { width: 72, ascii: false };

const said = (value: Answer['value'], other: string | null = null): Answer => ({
  status: 'answered',
  value,
  other,
  words: '',
  private: false,
  at: '2026-11-21T20:00:00.000Z',
  packVersion: 1,
});
const unsure: Answer = { ...said(null), status: 'unsure' };

const prompts: RawPrompt[] = [
  { id: 'name', type: 'text', 'off-card': 'yes' },
  {
    id: 'touch',
    type: 'choose-many',
    options: [...options('being-held', 'quiet'), { id: 'nothing', label: 'Nothing', 'off-card': 'yes' }],
    other: 'yes',
    card: 'Touch: <touch>',
  },
  { id: 'water', type: 'yes-no', card: 'Bring me water.', 'card-no': 'No need to bring anything.' },
  { id: 'warmth', type: 'yes-no', card: 'Keep me warm.' },
  { id: 'minutes', type: 'number', card: 'Stay about <minutes> minutes.' },
  { id: 'tomorrow', type: 'long-text', section: 'later', topic: 'A message the next day' },
  { id: 'top', type: 'choose-many', 'options-from': 'card', max: '3' },
];
const pack = packOf([{ id: 'first', prompts }], {
  'name-from': 'name',
  footer: 'These are preferences, not consent.',
  sections: [
    { id: 'needs', heading: 'Needs' },
    { id: 'later', heading: 'Tomorrow' },
  ],
});
const card = (answers: Answers) =>
  buildCard(pack, answers, en.card, () => ({ year: 2026, month: 11, day: 21 }));

describe('the card', () => {
  test('reads in the order its reader needs it', () => {
    const text = renderText(
      card({
        name: said('Robin'),
        touch: said(['being-held', 'quiet'], 'a hand on my back'),
        water: said('yes'),
        minutes: said(10),
        tomorrow: unsure,
        top: said(['water', 'minutes']),
      }),
      layout,
    );
    expect(text).toBe(`WHAT I NEED AFTERWARDS
Robin, 21 November 2026
And you? Tell me what you need.

FIRST
  1. Bring me water.
  2. Stay about 10 minutes.

NEEDS
  Touch: being held, quiet and a hand on my back

STILL FINDING OUT
  A message the next day

These are preferences, not consent.
`);
  });

  test.each<[string, Answers, string[]]>([
    ['one choice', { touch: said(['quiet']) }, ['Touch: quiet']],
    ['own words alone', { touch: said([], 'a blanket') }, ['Touch: a blanket']],
    ['what is off the card is left out of the line', { touch: said(['quiet', 'nothing']) }, ['Touch: quiet']],
    ['and the line goes when nothing else was chosen', { touch: said(['nothing']) }, []],
    ['no', { water: said('no') }, ['No need to bring anything.']],
    ['no, where no has no line', { warmth: said('no') }, []],
    ['a skipped prompt', { touch: { ...unsure, status: 'skipped' } }, []],
    ['an option that is gone', { touch: said(['gone']) }, []],
    [
      'an answer of another kind than the prompt takes',
      { touch: said('being-held'), minutes: said('ten') },
      [],
    ],
    [
      'typed names are not filled in',
      { touch: said([], '<water> and <touch>') },
      ['Touch: <water> and <touch>'],
    ],
    [
      'escape sequences are taken out',
      { touch: said([], 'warm\u001b[2J\u001b]0;title\u0007th \u202eback') },
      ['Touch: warmth back'],
    ],
  ])('%s', (_, answers, lines) => {
    expect(card(answers).sections.flatMap((section) => section.lines)).toEqual(lines);
  });

  test('with nothing to say it is empty', () => {
    expect(isEmptyCard(card({ name: said('Robin'), warmth: said('no') }))).toBe(true);
    expect(isEmptyCard(card({ tomorrow: unsure }))).toBe(false);
  });

  test('a long text keeps its lines, under one another', () => {
    expect(renderText(card({ tomorrow: said('Write to me.\nOr call.') }), layout)).toContain(
      'TOMORROW\n  Write to me.\n    Or call.\n',
    );
  });

  test('right-to-left words are kept from reordering the rest of their line', () => {
    const text = renderText(
      card({ touch: said(['quiet'], '\u05e9\u05e7\u05d8 \u05d8\u05d5\u05d1') }),
      layout,
    );
    expect(text).toContain('Touch: quiet and \u2068\u05e9\u05e7\u05d8 \u05d8\u05d5\u05d1\u2069\n');
  });

  test('with ascii, nothing else is in it', () => {
    const text = renderText(card({ touch: said([], '\u201ccaf\u00e9\u201d \u2014 tea\u2026 \u{1f375}') }), {
      ...layout,
      ascii: true,
    });
    expect(text).toContain('Touch: "cafe" - tea... ?\n');
  });

  test('as Markdown, what was typed is shown as it was typed', () => {
    const text = renderMarkdown(
      card({ touch: said([], '*no* [jokes](x)'), tomorrow: said('- one\n1. two'), top: said(['touch']) }),
      layout,
    );
    expect(text).toContain('1. Touch: \\*no\\* \\[jokes\\](x)\n');
    expect(text).toContain('\\- one');
    expect(text).toContain('1\\. two');
    expect(text).toContain('# What I need afterwards');
  });

  const typed = fc.string({
    unit: fc.constantFrom(
      'a',
      'lovely',
      ' ',
      '\n',
      '\u4e2d\u6587',
      '\u{1f9e3}',
      '\u0633\u0644\u0627\u0645',
      'e\u0301',
      '\u001b[31m',
      '\u202e',
      '<water>',
    ),
    minLength: 1,
    maxLength: 60,
  });

  test('no line is wider than asked, and no control character is in it, whatever was typed', () => {
    fc.assert(
      fc.property(typed, fc.integer({ min: 20, max: 100 }), fc.boolean(), (text, width, ascii) => {
        const answers = {
          touch: said([], text),
          tomorrow: said(text),
          name: said(text),
          top: said(['touch', 'tomorrow']),
        };
        for (const line of renderText(card(answers), { ...layout, width, ascii }).split('\n')) {
          // Isolates take no column on a screen, though some measures count them.
          expect(stringWidth(line.replace(/[\u2068\u2069]/g, ''))).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
        }
      }),
    );
  });

  test('no section stands without lines, and no line that matters most stands twice', () => {
    fc.assert(
      fc.property(randomPack, randomImpulses, (random, impulses) => {
        const answers = walked(random, impulses).at(-1)?.answers ?? {};
        const { sections } = buildCard(random, answers, en.card);
        expect(sections.every((section) => section.lines.length > 0)).toBe(true);
        const lines = sections.flatMap((section) => section.lines).length;
        const unchosen = buildCard(random, { ...answers, top: { ...unsure, status: 'skipped' } }, en.card);
        expect(lines).toBe(unchosen.sections.flatMap((section) => section.lines).length);
      }),
    );
  });
});
