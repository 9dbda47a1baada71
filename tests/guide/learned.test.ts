import { expect, test } from 'vitest';
import { talliesOf, turnsOf } from '../../src/guide/learned.ts';
import type { Answer } from '../../src/model/answer.ts';
import { emptyHistory, withChanges, withCheckIn, withoutKeys } from '../../src/model/history.ts';

const answered = (value: Answer['value'], isPrivate = false): Answer => ({
  status: 'answered',
  value,
  other: null,
  words: String(value),
  private: isPrivate,
  at: '2026-05-12T09:00:00.000Z',
  packVersion: 1,
});
const head = { at: '2026-05-12T09:00:00.000Z', pack: 'check-in', packVersion: 1 };
const said = (words: string) => ({ value: [words], other: null, words });

test('how often something helped is counted over the check-ins that were answered', () => {
  const times = [['held', 'quiet'], ['held'], ['quiet'], ['held'], ['held']];
  const history = times.reduce(
    (sum, helped) => withCheckIn(sum, head, { helped: answered(helped) }, new Set()),
    withCheckIn(emptyHistory(), head, { change: answered(['longer']) }, new Set()),
  );
  expect(
    talliesOf(history).map(({ prompt, option, times: count, of }) => [prompt, option, count, of]),
  ).toEqual([
    ['change', 'longer', 1, 1],
    ['helped', 'held', 4, 5],
    ['helped', 'quiet', 2, 5],
  ]);
});

test('what is private, or not to be kept, is in no check-in; one that is empty is none', () => {
  const answers = { helped: answered(['held'], true), mood: answered(['low']) };
  expect(withCheckIn(emptyHistory(), head, answers, new Set(['mood']))).toEqual(emptyHistory());
});

test('within one walk the latest change stands, and what is as before does not', () => {
  const change = (before: string, after: string | null, at: string) => [
    { key: 'needs/touch', before: said(before), after: after === null ? null : { ...said(after), at } },
  ];
  const first = withChanges(emptyHistory(), '2026-05-01', change('near', 'far', '2026-05-02'));
  const again = withChanges(first, '2026-05-01', change('near', 'beside', '2026-05-03'));
  const later = withChanges(again, '2026-06-01', change('beside', 'near', '2026-06-02'));
  expect(turnsOf(later).map(({ at, before, after }) => [at, before, after])).toEqual([
    ['2026-06-02', 'beside', 'near'],
    ['2026-05-03', 'near', 'beside'],
  ]);
  expect(withChanges(first, '2026-05-01', change('near', 'near', '2026-05-04')).changes).toEqual([]);
  expect(withChanges(first, '2026-05-01', change('near', null, '')).changes).toEqual([]);
  expect(withoutKeys(later, new Set(['needs/touch']))).toEqual(emptyHistory());
});
