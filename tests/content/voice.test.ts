import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { buildCard, type Card } from '../../src/card/build.ts';
import type { Option, Prompt } from '../../src/content/model/prompt.ts';
import { begin } from '../../src/guide/begin.ts';
import { asksForTopLines, isChoice } from '../../src/guide/kinds.ts';
import { step } from '../../src/guide/step.ts';
import { REVIEW, type Walk } from '../../src/guide/walk.ts';
import { FIRST_START } from '../../src/words/start.ts';
import { SUPPORT } from '../../src/words/support.ts';
import { at, somethingToSay } from '../support/random.ts';
import { builtInPack, CONTENT, contentFiles } from './built-in-pack.ts';

const pack = builtInPack();
const prompts = pack.sequences.flatMap((sequence) => sequence.prompts);
const asked = prompts.filter(({ type }) => type !== 'note');
const offered = prompts.flatMap((prompt) => prompt.options.map((option) => ({ prompt, option })));

type Piece = readonly [place: string, text: string];
const pieces = (place: string, texts: readonly (string | undefined)[]): Piece[] =>
  texts.flatMap((text) => (text === undefined ? [] : [[place, text] as const]));

const wordsOfOption = ({ label, help, card }: Option) => [label, help, card];
const wordsOfPrompt = (prompt: Prompt) => [
  ...[prompt.ask, prompt.topic, prompt.help, prompt.why, prompt.example, prompt.otherLabel],
  ...[prompt.low, prompt.high, prompt.card, prompt.cardNo],
  ...prompt.options.flatMap(wordsOfOption),
];

/** Every text of the pack and of the two pages that belong to it, with its place. */
const everything: readonly Piece[] = [
  ...pieces('pack', [pack.title, pack.description, pack.cardTitle, pack.footer]),
  ...pack.sections.flatMap(({ id, heading }) => pieces(id, [heading])),
  ...pack.sequences.flatMap(({ id, title, intro }) => pieces(id, [title, intro])),
  ...prompts.flatMap((prompt) => pieces(prompt.id, wordsOfPrompt(prompt))),
  ...pieces('start', FIRST_START),
  ...pieces('support', [SUPPORT.title, ...SUPPORT.passages]),
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
    ['the first start', FIRST_START],
    ['the page on support', SUPPORT.passages],
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

  test('no list has more than nine rows, own words included', () => {
    const long = prompts.filter(({ options, other }) => options.length + (other ? 1 : 0) > 9);
    expect(long.map(({ id }) => id)).toEqual([]);
  });
});

describe('the voice', () => {
  test.each([
    ['exclamation marks', /!/],
    ['double spaces, or spaces at an end', / {2}|^\s|\s$/],
    ['straight apostrophes', /\p{L}'\p{L}/u],
    ['dashes where a comma or a full stop would do', /[\u2013\u2014]| - /],
    ['emphasis by capitals', /\b[A-Z]{3,}\b/],
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

describe('what a prompt brings along', () => {
  test('every question has its topic: a few words of its own that read well in a list', () => {
    const topics = prompts.map(({ topic }) => topic);
    expect(topics.filter((topic) => !/^\p{Ll}[^.?:;]{2,59}$/u.test(topic))).toEqual([]);
    expect(new Set(topics).size).toBe(topics.length);
  });

  test('every question says how to answer it, or why it is asked', () => {
    expect(asked.filter(({ help, why }) => help === undefined && why === undefined)).toEqual([]);
  });

  test('every choice has room for own words, unless it only decides what is asked next', () => {
    const closed = asked.filter((prompt) => isChoice(prompt) && !prompt.other && !asksForTopLines(prompt));
    expect(closed.filter(({ offCard }) => !offCard).map(({ id }) => id)).toEqual([]);
  });

  test('what is most tender is private until its owner shares it', () => {
    const tender = asked.filter(({ sensitive }) => sensitive).map(({ id }) => id);
    expect(tender).toEqual(['often-feel', 'care-behind', 'past', 'safe-with', 'lean-on']);
  });

  test('all kinds of prompt are in use', () => {
    const kinds = new Set(prompts.map(({ type }) => type));
    expect([...kinds].sort()).toEqual(
      ['choose-many', 'choose-one', 'long-text', 'note', 'number', 'scale', 'text', 'yes-no'].sort(),
    );
  });

  test.each(['physical-comfort', 'emotional-support', 'self-care'])(
    '%s is short: 8 to 10 prompts, 3 or 4 essential',
    (id) => {
      const sequence = pack.sequences.find((one) => one.id === id);
      expect(sequence?.prompts.length).toBeGreaterThanOrEqual(8);
      expect(sequence?.prompts.length).toBeLessThanOrEqual(10);
      expect([3, 4]).toContain(sequence?.prompts.filter(({ essential }) => essential).length);
    },
  );

  test('a quick walk asks 12 to 16 things; a whole one 55 at most while no moment is chosen', () => {
    const essential = asked.filter((prompt) => prompt.essential).length;
    expect(essential).toBeGreaterThanOrEqual(12);
    expect(essential).toBeLessThanOrEqual(16);
    const chosenFor = new Set(['moments', 'circumstances', 'past']);
    const always = asked.filter(({ onlyIf }) => !onlyIf.some(({ prompt }) => chosenFor.has(prompt)));
    expect(always.length).toBeLessThanOrEqual(55);
  });

  test.each(contentFiles())('%s names its schema for editors', (file, schema) => {
    const [first] = readFileSync(join(CONTENT, file), 'utf8').split('\n');
    expect(first).toBe(`# yaml-language-server: $schema=${schema}`);
  });
});

describe('the words of a card', () => {
  const lines = asked.flatMap(({ id, card, cardNo }) => pieces(id, [card, cardNo]));

  test('a line begins with a capital, and is a sentence or ends with what was said', () => {
    const shape = /^\p{Lu}.*(?:[^.:;,?]: <[a-z-]+>(?: out of \d)?|\.)$/u;
    expect(lines.filter(([, text]) => !shape.test(text))).toEqual([]);
  });

  test('every prompt that stands on the card says how', () => {
    const mute = asked.filter(
      (prompt) => !prompt.offCard && !asksForTopLines(prompt) && prompt.card === undefined,
    );
    expect(mute.map(({ id }) => id)).toEqual([]);
  });

  test('no two lines begin alike, so that none can be taken for another', () => {
    const heads = lines.map(([, text]) => text.split('<')[0]);
    expect(heads.filter((head, index) => heads.indexOf(head) !== index)).toEqual([]);
  });

  const onCard = offered.filter(({ prompt, option }) => !prompt.offCard && !option.offCard);

  test('an option on the card is written for it: small first letter, no full stop', () => {
    const wrong = onCard.filter(({ option: { card } }) => !/^(?:\p{Ll}|I |“).*[^.,:;?\s]$/u.test(card ?? ''));
    expect(wrong.map(({ prompt, option }) => `${prompt.id}/${option.id}`)).toEqual([]);
  });

  test('options that can be joined have no comma and no "and" of their own', () => {
    const joinable = onCard.filter(
      ({ prompt, option }) => prompt.type === 'choose-many' && !option.exclusive,
    );
    const wrong = joinable.filter(({ option }) => /[,;]| and /.test(option.card ?? ''));
    expect(wrong.map(({ prompt, option }) => `${prompt.id}/${option.id}`)).toEqual([]);
  });

  test('labels that can be chosen together have no comma: they are read back in one line', () => {
    const many = offered.filter(({ prompt, option }) => prompt.type === 'choose-many' && !option.exclusive);
    const wrong = many.filter(({ option }) => /[,;]/.test(option.label));
    expect(wrong.map(({ prompt, option }) => `${prompt.id}/${option.id}`)).toEqual([]);
  });

  test('a label begins with a capital and has no full stop', () => {
    const wrong = offered.filter(({ option }) => !/^\p{Lu}.*[^.,:;?\s]$/u.test(option.label));
    expect(wrong.map(({ prompt, option }) => `${prompt.id}/${option.id}`)).toEqual([]);
  });

  test('the card ends with what not to do, what helps in silence, and the next day', () => {
    expect(pack.sections.slice(-3).map(({ id }) => id)).toEqual(['please-dont', 'quiet', 'tomorrow']);
  });
});

describe('walked at random', () => {
  const picks = fc.array(fc.nat(1000), { minLength: asked.length, maxLength: asked.length });

  /** The card of somebody who answers as the numbers say, every private start kept. */
  function cardOf(sequences: readonly string[] | null, numbers: readonly number[]): Card {
    let walk: Walk = begin(pack, {}, null, { sequences, quick: false, restart: true }, at(0));
    for (const [index, pick] of numbers.entries()) {
      if (walk.at === REVIEW) break;
      const said = somethingToSay(walk, { act: 'answer', pick, private: false, text: `words ${index}` });
      const event = said ? ({ type: 'answer', ...said } as const) : ({ type: 'skip' } as const);
      walk = step(walk, { ...event, private: false }, at(1));
    }
    expect(walk.at).toBe(REVIEW);
    return buildCard(pack, walk.answers);
  }

  const routes: readonly (readonly [string, readonly string[] | null])[] = [
    ['the whole pack', null],
    ...pack.sequences.map(({ id }) => [id, [id]] as const),
  ];
  test.each(routes)('%s leads to a card in which no heading and no line stands twice', (_, sequences) => {
    fc.assert(
      fc.property(picks, (numbers) => {
        const { sections, top } = cardOf(sequences, numbers);
        const texts = sections.flatMap(({ heading, lines }) => [heading, ...lines]);
        expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
        expect(top.filter((line) => !texts.includes(line))).toEqual([]);
        expect(texts.filter((text) => /<[a-z-]+>|\s{2}|\.\./.test(text))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
