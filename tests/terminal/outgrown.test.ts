import { describe, expect, test } from 'vitest';
import { buildCard, isEmptyCard } from '../../src/card/build.ts';
import { questionOf } from '../../src/guide/ask.ts';
import { step } from '../../src/guide/step.ts';
import type { Walk, WalkEvent } from '../../src/guide/walk.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { Asked } from '../../src/terminal/asked.ts';
import { chooseByKey, choosingOf } from '../../src/terminal/keys/choose.ts';
import { chooseView } from '../../src/terminal/keys/choose-view.ts';
import { present } from '../../src/terminal/lines/present.ts';
import { take, talkOf } from '../../src/terminal/lines/talk.ts';
import { glyphsOf } from '../../src/terminal/style.ts';
import { start } from '../guide/walks.ts';
import { options, packOf } from '../support/packs.ts';
import { at } from '../support/random.ts';
import { en } from '../support/words.ts';
import { press } from './keys/press.ts';
import { given } from './questions.ts';

/* Somebody comes back to a question that no longer offers what they had chosen. */

const glyphs = glyphsOf({ env: { LANG: 'C' } });

/** The question, which offered one more option before. */
const packWith = (type: string) =>
  packOf(
    [
      {
        id: 'first',
        prompts: [{ id: 'tears', type, options: options('sit', 'ask'), card: 'If I cry: <tears>' }],
        retired: [{ option: 'tears/hold', reason: 'Nobody reads a touch from tears.' }],
      },
    ],
    { version: '2' },
  );
const earlier = (...value: string[]): Answer =>
  given({ value, words: value.map((each) => (each === 'hold' ? 'Hold me' : 'Sit')).join(', ') });

const askedIn = (walk: Walk): Asked => ({ ...questionOf(walk).question, words: en });

const faces: readonly (readonly [string, (asked: Asked) => { says: string; enter: WalkEvent | null }])[] = [
  [
    'keys',
    (asked) => ({
      says: chooseView(asked, choosingOf(asked), glyphs).notes.join('\n'),
      enter: press(
        { start: choosingOf(asked), onKey: (state, key) => chooseByKey(asked, state, key) },
        'return',
      ).event,
    }),
  ],
  ['lines', (asked) => ({ says: present(asked).join('\n'), enter: take(asked, talkOf(asked), '').event })],
];

describe.each(faces)('by %s', (_, face) => {
  test.each(['choose-one', 'choose-many'])(
    '%s: Enter leaves an answer that is no longer offered as it is, and off the card; that is said before',
    (type) => {
      const pack = packWith(type);
      const answers = { tears: earlier('hold') };
      const walk = start(pack, answers);
      const { says, enter } = face(askedIn(walk));
      expect(says).toContain('You had said: Hold me. That is no longer offered here');
      expect(says).toMatch(/leaves it as it is\./);
      const after = step(walk, enter as WalkEvent, at(60)).answers;
      expect(after).toEqual(answers);
      expect(isEmptyCard(buildCard(pack, after, en.card))).toBe(true);
    },
  );

  test('Enter goes on with the rest of an answer, once it was said that a part of it goes', () => {
    const walk = start(packWith('choose-many'), { tears: earlier('sit', 'hold') });
    const { says, enter } = face(askedIn(walk));
    expect(says).toContain('You had said: Sit, Hold me. Part of that is no longer offered');
    expect(step(walk, enter as WalkEvent, at(60)).answers.tears).toMatchObject({
      value: ['sit'],
      packVersion: 2,
    });
  });
});

test.each([
  ['all of it', ['hold'], 'Kept as it was.'],
  ['a part of it', ['sit', 'hold'], 'Chosen: Sit.'],
])('by lines, an empty line where %s is gone says what is kept', (_, value, said) => {
  const asked = askedIn(start(packWith('choose-many'), { tears: earlier(...value) }));
  expect(take(asked, talkOf(asked), '').say).toEqual([said]);
});

test('what is said instead takes its place', () => {
  const walk = start(packWith('choose-one'), { tears: earlier('hold') });
  const said = step(walk, { type: 'answer', value: ['ask'], other: null, private: false }, at(60));
  expect(said.answers.tears).toMatchObject({ value: ['ask'], packVersion: 2 });
});

test('made private, it is left private', () => {
  const walk = start(packWith('choose-one'), { tears: earlier('hold') });
  const after = step(walk, { type: 'skip', private: true }, at(60)).answers;
  expect(after.tears).toEqual({ ...earlier('hold'), private: true });
});
