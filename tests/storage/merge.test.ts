import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, emptyProfile, type Profile } from '../../src/model/answer.ts';
import { merge } from '../../src/storage/merge.ts';

function said(words: string): Answer {
  return {
    status: 'answered',
    value: words,
    other: null,
    words,
    private: false,
    at: '2026-11-21T20:00:00.000Z',
    packVersion: 1,
  };
}

describe('two writers of one profile', () => {
  const steps = fc.array(
    fc.record({ writer: fc.constantFrom(0, 1), prompt: fc.nat({ max: 5 }), again: fc.boolean() }),
    { maxLength: 60 },
  );

  it('never lose an acknowledged answer, whatever the interleaving; the later wins and it is said', () => {
    fc.assert(
      fc.property(steps, (plan) => {
        let disk: Profile = emptyProfile();
        const known: Profile[] = [disk, disk];
        const latest = new Map<string, { words: string; writer: number }>();
        plan.forEach(({ writer, prompt }, turn) => {
          const key = `pack/p${prompt}`;
          const words = `turn ${turn}`;
          const {
            profile,
            seen: seenNow,
            overtaken,
          } = merge(known[writer] ?? disk, disk, {
            answers: { [key]: said(words) },
          });
          const before = latest.get(key);
          const seen = known[writer]?.answers[key]?.words;
          expect(overtaken).toEqual(before && before.words !== seen ? [key] : []);
          latest.set(key, { words, writer });
          disk = profile;
          known[writer] = seenNow;
        });
        const kept = Object.fromEntries(Object.entries(disk.answers).map(([key, { words }]) => [key, words]));
        expect(kept).toEqual(Object.fromEntries([...latest].map(([key, { words }]) => [key, words])));
      }),
    );
  });
});

describe('a change', () => {
  const kept: Profile = { ...emptyProfile(), answers: { 'p/a': said('a'), 'p/b': said('b') } };
  const mark = { at: 'b', quick: false };
  const walks = { p: mark, other: { at: 'c', quick: true } };

  it('leaves what it does not speak of as it is', () => {
    const { profile } = merge(kept, { ...kept, walks }, { answers: { 'p/a': said('anew') } });
    expect(profile).toEqual({ ...kept, walks, answers: { 'p/a': said('anew'), 'p/b': said('b') } });
  });

  it('takes answers away, and says when another process had just changed them', () => {
    const theirs = { ...kept, answers: { ...kept.answers, 'p/b': said('theirs') } };
    expect(merge(kept, kept, { remove: ['p/b'] })).toMatchObject({
      profile: { ...kept, answers: { 'p/a': said('a') } },
      overtaken: [],
    });
    expect(merge(kept, theirs, { remove: ['p/b'] }).overtaken).toEqual(['p/b']);
  });

  it.each([
    ['another answer', said('anew')],
    ['the same answer', said('a')],
    ['no answer yet', { ...said(''), status: 'unsure', value: null } as const],
  ])('leaves private what was made private in another window: %s', (_name, ours) => {
    const theirs = { ...kept, answers: { ...kept.answers, 'p/a': { ...said('a'), private: true } } };
    const after = merge(kept, theirs, { answers: { 'p/a': ours } });
    expect(after.profile.answers['p/a']).toEqual({ ...ours, private: true });
    expect(after.seen.answers['p/a']).toEqual({ ...ours, private: true });
    expect(after.stayPrivate).toEqual(['p/a']);
  });

  it('shares what was made private in another window once its owner has seen that', () => {
    const theirs = { ...kept, answers: { ...kept.answers, 'p/a': { ...said('a'), private: true } } };
    const after = merge(theirs, theirs, { answers: { 'p/a': said('a') } });
    expect(after.profile.answers['p/a']).toEqual(said('a'));
    expect(after.stayPrivate).toEqual([]);
  });

  it('shares nothing that another window said meanwhile, which its owner has not seen here', () => {
    const mine = { ...kept, answers: { 'p/a': { ...said('a'), private: true } } };
    const theirs = { ...kept, answers: { 'p/a': { ...said('unseen'), private: true } } };
    const after = merge(mine, theirs, { answers: { 'p/a': said('a') } });
    expect(after.profile.answers['p/a']).toEqual({ ...said('unseen'), private: true });
    expect(after.stayPrivate).toEqual(['p/a']);
  });

  it('puts the mark of the walk, or takes it away', () => {
    expect(merge(kept, kept, { walks: { p: mark } }).profile.walks).toEqual({ p: mark });
    expect(merge(kept, { ...kept, walks }, { walks: { p: null } }).profile.walks).toEqual({
      other: walks.other,
    });
  });

  it('does not count an equal answer of another process as overtaken', () => {
    const theirs = { ...kept, answers: { ...kept.answers, 'p/c': said('same') } };
    expect(merge(kept, theirs, { answers: { 'p/c': said('same') } }).overtaken).toEqual([]);
  });
});
