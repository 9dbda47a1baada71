import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildCard } from '../../src/card/build.ts';
import { renderText } from '../../src/card/renderers/text.ts';
import { matchAnswers } from '../../src/exchange/matching.ts';
import { changeTo } from '../../src/exchange/walk-saver.ts';
import { questionOf } from '../../src/guide/ask.ts';
import { begin } from '../../src/guide/begin.ts';
import { placesOf } from '../../src/guide/places.ts';
import { step } from '../../src/guide/step.ts';
import { REVIEW } from '../../src/guide/walk.ts';
import type { Profile } from '../../src/model/answer.ts';
import { merge } from '../../src/storage/merge.ts';
import { builtInPack } from '../content/built-in-pack.ts';
import { version1 } from '../content/version-1.ts';
import { en } from '../support/words.ts';

/*
 * Somebody who finished the first edition walks through the second, one event after the other, and says of every
 * question that stood already "as before".
 */

const NOW = '2026-11-25T10:00:00.000Z';
const NOTES = ['all-feelings', 'small-counts'];
const pack = builtInPack();
const file = new URL('../content/version-1-profile.json', import.meta.url);
const profile = JSON.parse(readFileSync(file, 'utf8')) as Profile;
const matched = matchAnswers(pack, profile);
const cardOf = (answers: typeof matched.answers) =>
  renderText(buildCard(pack, answers, en.card), { width: 72, ascii: false });

/** The walk to its review, saved after every event as the program does. */
function walkedThrough() {
  let walk = begin(pack, matched.answers, null, { sequences: null, quick: false, restart: false }, NOW);
  let kept = profile;
  const asked: { id: string; stood: boolean }[] = [];
  while (walk.at !== REVIEW) {
    const { question } = questionOf(walk);
    const { previousAnswer } = question;
    asked.push({ id: question.id, stood: previousAnswer !== undefined });
    const event =
      previousAnswer?.status === 'answered' && previousAnswer.value !== null
        ? ({
            type: 'answer',
            value: previousAnswer.value,
            other: previousAnswer.other,
            private: previousAnswer.private,
          } as const)
        : ({ type: 'skip', private: previousAnswer?.private ?? false } as const);
    walk = step(walk, event, NOW);
    kept = merge(kept, kept, changeTo(pack.id, matched, walk.answers)).profile;
  }
  return { walk, kept, asked };
}

const { walk, kept, asked } = walkedThrough();

test('every prompt of the first edition was answered before', () => {
  const answered = new Set(Object.keys(profile.answers).map((key) => key.slice(key.indexOf('/') + 1)));
  expect(version1.map(([id]) => id).filter((id) => !answered.has(id) && !NOTES.includes(id))).toEqual([]);
});

test('each event keeps what was there: no answer of the first edition is gone from the file', () => {
  const again = matchAnswers(pack, kept);
  const idOf = (key: string) => key.slice(key.indexOf('/') + 1);
  const found = new Set([
    ...Object.keys(kept.answers).map(idOf),
    ...again.unmatched.map(({ prompt }) => prompt),
    ...Object.values(matched.joined).flatMap((all) => all.map(({ key }) => idOf(key))),
  ]);
  expect(
    Object.keys(profile.answers)
      .map(idOf)
      .filter((id) => !found.has(id)),
  ).toEqual([]);
});

test('what can be said no more stays as it was said, where nothing else is said in its place', () => {
  const fits = new Map(placesOf(pack, matched.answers).map(({ prompt, answer }) => [prompt.id, answer]));
  const outgrown = Object.entries(matched.answers).filter(
    ([id, { status }]) => status === 'answered' && fits.has(id) && !fits.get(id),
  );
  expect(outgrown.map(([id]) => id)).toContain('if-tears');
  expect(outgrown.map(([id]) => [id, walk.answers[id]])).toEqual(outgrown);
});

test('only what is new or means something else is asked without an answer that stands', () => {
  const changed = version1.flatMap(([id, becomes, options]) => {
    const { value } = profile.answers[`aftercare/${id}`] ?? {};
    const gone = Array.isArray(value) && value.some((each) => options[each] === 'unmatched');
    return becomes === 'asked again' || gone ? [id] : [];
  });
  const before = new Set(version1.map(([id]) => id));
  const outdated = placesOf(pack, matched.answers).flatMap(({ prompt, outdated: old, answer }) =>
    old && answer ? [prompt.id] : [],
  );
  expect(outdated.filter((id) => !changed.includes(id) && before.has(id))).toEqual([]);
  const without = asked.filter(({ id, stood }) => !stood && before.has(id) && !NOTES.includes(id));
  expect(without.map(({ id }) => id).filter((id) => matched.answers[id] && !changed.includes(id))).toEqual(
    [],
  );
});

test('what was private is private afterwards, and says nothing on the card', () => {
  const secret = Object.entries(matched.answers).filter(([, answer]) => answer.private);
  expect(secret.length).toBeGreaterThan(0);
  expect(secret.filter(([id]) => walk.answers[id]?.private !== true).map(([id]) => id)).toEqual([]);
  const card = cardOf(walk.answers);
  const typed = secret.flatMap(([, { other, value }]) => [other, typeof value === 'string' ? value : null]);
  expect(typed.filter((words) => words !== null && words.length > 3 && card.includes(words))).toEqual([]);
});

test('the card says before the walk no more than after it, and what was renewed is on it again', () => {
  const lines = (card: string) => card.split('\n').map((line) => line.replace(/^ *(?:\d\. )?/, ''));
  const [before, after] = [lines(cardOf(matched.answers)), lines(cardOf(walk.answers))];
  expect(before.filter((line) => !after.includes(line) && line !== pack.farAwayLine)).toEqual([]);
  expect(after.some((line) => line.startsWith('Please not: '))).toBe(true);
  expect(before.some((line) => line.startsWith('Please not: '))).toBe(false);
});
