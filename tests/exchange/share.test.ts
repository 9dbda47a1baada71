import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asJson, listAnswers } from '../../src/exchange/listing.ts';
import { planImport } from '../../src/exchange/plan.ts';
import { readImport } from '../../src/exchange/read.ts';
import { shareable } from '../../src/exchange/share.ts';
import type { Walk } from '../../src/guide/walk.ts';
import { type Answer, answerKey, emptyProfile, type Profile } from '../../src/model/answer.ts';
import type { Pack } from '../../src/model/pack.ts';
import { packWith } from '../support/packs.ts';
import { at, randomImpulses, randomPack, walked } from '../support/random.ts';

function profileOf({ pack, answers }: Pick<Walk, 'pack' | 'answers'>): Profile {
  const keyed = Object.entries(answers).map(([id, answer]) => [answerKey(pack.id, id), answer]);
  return { ...emptyProfile(), answers: Object.fromEntries(keyed) };
}

const exported = (pack: Pack, profile: Profile) =>
  asJson(null, shareable([pack], listAnswers([pack], profile)));

const answer = (value: Answer['value'], about: Partial<Answer> = {}): Answer => ({
  status: 'answered',
  value,
  other: null,
  words: String(value),
  private: false,
  at: at(1),
  packVersion: 1,
  ...about,
});

describe('an export', () => {
  test('holds no word of a private answer, whatever the walk was', () => {
    let looked = 0;
    fc.assert(
      fc.property(randomPack, randomImpulses, (pack, impulses) => {
        for (const walk of walked(pack, impulses).slice(-8)) {
          const text = exported(pack, profileOf(walk));
          const all = Object.values(walk.answers);
          const typed = ({ value, other }: Answer) => `${value} ${other}`.match(/word\d+x/g) ?? [];
          const open = new Set(all.filter((each) => !each.private).flatMap(typed));
          for (const word of all.filter((each) => each.private).flatMap(typed)) {
            if (open.has(word)) continue;
            looked += 1;
            expect(text).not.toContain(word);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(looked).toBeGreaterThan(100);
  });

  const pack = packWith(
    { id: 'secret', type: 'text' },
    { id: 'after', type: 'text', suggest: '<secret>' },
    { id: 'open', type: 'text' },
    { id: 'more', type: 'text' },
    { id: 'top', type: 'choose-many', 'options-from': 'card', max: '3' },
  );
  const answers = {
    secret: answer('scarlet', { private: true }),
    after: answer('scarlet again'),
    open: answer('blue'),
    more: answer('green'),
    top: answer(['secret', 'open'], { words: 'scarlet, blue' }),
  };

  test('leaves out what was suggested from a private answer, and private lines among the three', () => {
    const text = exported(pack, profileOf({ pack, answers }));
    const rows = (JSON.parse(text) as { answers: (Answer & { prompt: string })[] }).answers;
    expect(rows.map(({ prompt, value, words }) => [prompt, value, words])).toEqual([
      ['open', 'blue', 'blue'],
      ['more', 'green', 'green'],
      ['top', ['open'], 'blue'],
    ]);
    expect(text).not.toContain('scarlet');
  });

  test('leaves out answers without a prompt when something private could be named in them', () => {
    const gone = { [answerKey(pack.id, 'gone')]: answer('yellow') };
    const withSecret = { ...emptyProfile(), answers: { ...profileOf({ pack, answers }).answers, ...gone } };
    expect(exported(pack, withSecret)).not.toContain('yellow');
    expect(exported(pack, { ...emptyProfile(), answers: gone })).toContain('yellow');
  });

  test('comes back as it went', () => {
    fc.assert(
      fc.property(randomPack, randomImpulses, (pack, impulses) => {
        const profile = profileOf(walked(pack, impulses).at(-1) as Walk);
        const text = asJson(null, listAnswers([pack], profile));
        const plan = planImport([pack], emptyProfile(), readImport(text, 'a'), at(99));
        const told = (each: Answer) => ({ ...each, words: '' });
        const byKey = (map: Profile['answers']) =>
          Object.entries(map).map(([key, each]) => [key, told(each)]);
        expect(new Map(byKey(plan.answers) as [string, Answer][])).toEqual(
          new Map(byKey(profile.answers) as [string, Answer][]),
        );
      }),
      { numRuns: 200 },
    );
  });
});
