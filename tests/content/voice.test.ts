import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import type { Option } from '../../src/model/option.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { en, pages } from '../support/words.ts';
import { asked, type Piece, pack, pieces, prompts } from './asked.ts';
import { shelf } from './built-in-pack.ts';

const wordsOfOption = ({ label, help, card }: Option) => [label, help, card];
const wordsOfPrompt = (prompt: Prompt) => [
  ...[prompt.ask, prompt.topic, prompt.help, prompt.why, prompt.example, prompt.otherLabel],
  ...[prompt.low, prompt.high, prompt.card, prompt.cardNo],
  ...prompt.options.flatMap(wordsOfOption),
];

const { support } = pages;

/** Every text of the built-in packs and of the two pages that belong to them, with its place. */
const everything: readonly Piece[] = [
  ...pieces('pack', [pack.title, pack.description, pack.cardTitle, pack.footer]),
  ...pack.sections.flatMap(({ id, heading }) => pieces(id, [heading])),
  ...pack.sequences.flatMap(({ id, title, intro }) => pieces(id, [title, intro])),
  ...prompts.flatMap((prompt) => pieces(prompt.id, wordsOfPrompt(prompt))),
  ...shelf()
    .slice(1)
    .flatMap((other) => [
      ...pieces(other.id, [other.title, other.description, other.cardTitle, other.footer, ...other.welcome]),
      ...other.sections.flatMap(({ id, heading }) => pieces(id, [heading])),
      ...other.notices.flatMap(({ say }) => pieces(other.id, [say.replaceAll('  ', ' ')])),
      ...other.sequences.flatMap(({ id, title, intro, prompts: own }) => [
        ...pieces(id, [title, intro]),
        ...own.flatMap((prompt) => pieces(prompt.id, wordsOfPrompt(prompt))),
      ]),
      ...(other.bridges ?? []).flatMap(({ title, ways }) => pieces(title, [title, ...ways])),
    ]),
  ...pieces('start', [...en.start.first, ...pack.welcome]),
  ...pieces('support', [support.title, ...support.passages]),
];

/** The places whose text matches, with what matched: a failing test names them. */
const found = (pattern: RegExp, texts: readonly Piece[] = everything) =>
  texts.flatMap(([place, text]) => {
    const match = pattern.exec(text);
    return match ? [`${place}: ${match[0]}`] : [];
  });

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
const sentencesIn = (text: string) =>
  text.split(/[.?]+[”"]?(?:\s|$)|\n/u).filter((part) => wordsIn(part).length > 0);

/** The Flesch-Kincaid grade of some texts; each text ends its last sentence. */
function grade(texts: readonly string[]): number {
  const words = texts.flatMap(wordsIn);
  return fleschKincaid({
    sentence: texts.flatMap(sentencesIn).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

/** Only what is written in whole sentences: labels alone would make any pack look easy. */
const prose = [
  ...pack.sequences.flatMap(({ intro }) => intro ?? []),
  ...prompts.flatMap(({ ask, help, why, example }) => [ask, help ?? [], why ?? [], example ?? []].flat()),
];

describe('how easy it is to read', () => {
  test.each([
    ['the questions, reasons and hints', prose],
    ['the whole pack', everything.map(([, text]) => text)],
    ['the first start', pack.welcome],
    ['the first start of a pack without a welcome', en.start.first],
    ['the page on support', support.passages],
  ] as const)('%s: a twelve-year-old can read it (grade 7 or less)', (_, texts) => {
    expect(grade(texts)).toBeLessThanOrEqual(7);
  });

  test('no question is longer than 20 words', () => {
    const long = asked.filter(({ ask }) => wordsIn(ask).length > 20).map(({ id }) => id);
    expect(long).toEqual([]);
  });

  test('no sentence is longer than 30 words', () => {
    const long = everything.filter(([, text]) => sentencesIn(text).some((part) => wordsIn(part).length > 30));
    expect(long).toEqual([]);
  });

  test('no list has more than nine rows, own words included, but for three that have ten', () => {
    const questions = shelf().flatMap(({ sequences }) => sequences.flatMap((sequence) => sequence.prompts));
    const rows = questions.map(({ id, options, other }) => [id, options.length + (other ? 1 : 0)] as const);
    // Of these none can stand for another: what is needed first, kinds of touch, and things to be brought.
    expect(rows.filter(([, count]) => count > 9)).toEqual([
      ['first-need', 10],
      ['touch', 10],
      ['within-reach', 10],
    ]);
  });
});

describe('the voice', () => {
  test.each([
    ['exclamation marks', /!/],
    ['double spaces, or spaces at an end', / {2}|^\s|\s$/],
    ['straight apostrophes', /\p{L}'\p{L}/u],
    ['dashes where a comma or a full stop would do', /[\u2013\u2014]| - /],
    ['emphasis by capitals', /\b(?!HIV\b|PEP\b)[A-Z]{3,}\b/],
    [
      'assumptions about who somebody is',
      /\b(?:boyfriend|girlfriend|husband|wife|wives|spouse|fianc|lover|man|men|woman|women|boy|girl|guy|lady|ladies|male|female|he|she|him|her|his|hers|himself|herself)\b/i,
    ],
    [
      'assumptions about how many there are',
      /\b(?:both of (?:us|you)|the two of|your other half|couples?)\b/i,
    ],
    ['roles', /\b(?:dom|sub|dominant|submissive|top|bottom|master|mistress|slave|scene|kink\w*|bdsm)\b/i],
    [
      'measure of what is normal',
      /\b(?:normal|abnormal|weird|healthy|unhealthy|proper|should you|you must)\b/i,
    ],
    [
      'claims',
      /\b(?:research|stud(?:y|ies)|science|scientists?|proven?|experts?|hormones?|oxytocin|endorphins?|statistics)\b/i,
    ],
    [
      'clinical words',
      /\b(?:trauma\w*|disorder|symptoms?|diagnos\w*|patients?|treatment|dissociat\w*|trigger\w*)\b/i,
    ],
    ['explicit words', /\b(?:sex\w*|orgasm\w*|naked|nude|genital\w*|penetrat\w*|erotic)\b/i],
    ['cute words', /\b(?:cuddl\w*|snuggl\w*|yummy|cutie|babe|baby|sweetie|honey|tummy)\b/i],
  ])('has no %s', (_, pattern) => {
    expect(found(pattern)).toEqual([]);
  });

  test('speaks to the owner in questions, and for the owner on the card', () => {
    const questions = asked.map(({ id, ask }) => [id, ask] as const);
    const lines = asked.flatMap(({ id, card, cardNo }) => pieces(id, [card, cardNo]));
    expect(found(/\b(?:I|me|my|mine)\b/, questions)).toEqual([]);
    expect(found(/\b(?:your own|yourself)\b/, lines)).toEqual([]);
    expect(questions.filter(([, ask]) => !ask.endsWith('?'))).toEqual([]);
  });
});
