import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildCard } from '../../src/card/build.ts';
import { matchAnswers } from '../../src/exchange/matching.ts';
import { changeTo } from '../../src/exchange/walk-saver.ts';
import { begin } from '../../src/guide/begin.ts';
import { placesOf } from '../../src/guide/places.ts';
import type { Profile } from '../../src/model/answer.ts';
import { merge } from '../../src/storage/merge.ts';
import { builtInPack } from '../content/built-in-pack.ts';
import { version1 } from '../content/version-1.ts';
import { en } from '../support/words.ts';

const pack = builtInPack();
const file = new URL('../content/version-1-profile.json', import.meta.url);
const profile = JSON.parse(readFileSync(file, 'utf8')) as Profile;
const matched = matchAnswers(pack, profile);
const idOf = (key: string) => key.slice(key.indexOf('/') + 1);
const joinedKeys = new Set(Object.values(matched.joined).flatMap((all) => all.map(({ key }) => idOf(key))));
const unmatched = new Set(matched.unmatched.map(({ prompt }) => prompt));

describe('a profile of the first version, opened with the second', () => {
  test('every answer is in a place, went into another, or is shown as what no question asks', () => {
    const found = new Set([...Object.values(matched.keys).map(idOf), ...joinedKeys, ...unmatched]);
    expect(
      Object.keys(profile.answers)
        .map(idOf)
        .filter((id) => !found.has(id)),
    ).toEqual([]);
  });

  test.each(version1.filter(([id]) => Object.hasOwn(profile.answers, `aftercare/${id}`)))(
    '%s becomes what was promised: %s',
    (id, becomes) => {
      const place = placesOf(pack, matched.answers).find(({ prompt }) => prompt.id === id);
      if (becomes === 'kept') expect(matched.answers[id]).toBeDefined();
      if (becomes === 'asked again') expect(place?.outdated).toBe(true);
      if (becomes === 'unmatched') expect(unmatched).toContain(id);
      if (becomes.startsWith('into ')) {
        expect(matched.answers[id]).toBeUndefined();
        expect(joinedKeys.has(id) || unmatched.has(id)).toBe(true);
      }
    },
  );

  test('what was private in either is private, and what goes alone is never beside others', () => {
    for (const [id, all] of Object.entries(matched.joined)) {
      const before = profile.answers[`aftercare/${id}`];
      const isPrivate =
        before?.private === true || all.some(({ key }) => profile.answers[key]?.private === true);
      expect([id, matched.answers[id]?.private]).toEqual([id, isPrivate]);
      const { options = [] } =
        pack.sequences.flatMap(({ prompts }) => prompts).find((prompt) => prompt.id === id) ?? {};
      const value = matched.answers[id]?.value;
      const alone = options.filter(
        (each) => each.exclusive && Array.isArray(value) && value.includes(each.id),
      );
      expect(alone.length > 0 && Array.isArray(value) && value.length > 1).toBe(false);
    }
  });

  test('an answer whose meaning changed is asked again, and gives no line until then', () => {
    const outdated = placesOf(pack, matched.answers).filter((place) => place.outdated && place.answer);
    expect(outdated.map(({ prompt }) => prompt.id)).toContain('please-dont');
    const card = buildCard(pack, matched.answers, en.card);
    expect(card.sections.map(({ role }) => role)).not.toContain('not-at-first');
    const walk = begin(
      pack,
      matched.answers,
      null,
      { sequences: null, quick: false, restart: false },
      '2026-11-25T10:00:00.000Z',
    );
    expect(walk.at).toBe('for-whom');
  });

  test('what was joined once is not joined again: taking it back stays taken back', () => {
    const [id = ''] = Object.keys(matched.joined);
    const taken = {
      ...matched.answers[id],
      value: [],
      other: 'mine',
      private: false,
      packVersion: 2,
    } as never;
    const saved = merge(profile, profile, changeTo(pack.id, matched, { [id]: taken })).profile;
    const again = matchAnswers(pack, saved);
    expect(again.answers[id]).toEqual(taken);
    expect(new Set(again.unmatched.map(({ prompt }) => prompt))).toEqual(unmatched);
  });
});
