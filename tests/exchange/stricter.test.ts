import { expect, test } from 'vitest';
import { join } from '../../src/exchange/joining.ts';
import { listAnswers } from '../../src/exchange/listing.ts';
import { planImport } from '../../src/exchange/plan.ts';
import { readImport } from '../../src/exchange/read.ts';
import { shareable } from '../../src/exchange/share.ts';
import { type Answer, emptyProfile } from '../../src/model/answer.ts';
import { options, packOf, packWith, type RawPrompt } from '../support/packs.ts';
import { at } from '../support/random.ts';

const touch: RawPrompt = {
  id: 'touch',
  type: 'choose-many',
  options: options('hug', 'hands'),
  sensitive: 'yes',
};
const retired = [{ id: 'gone', into: 'touch', values: { embrace: 'hug' } }];
const said = (value: string, isPrivate: boolean): Answer => ({
  status: 'answered',
  value: [value],
  other: null,
  words: value,
  private: isPrivate,
  at: at(1),
  packVersion: 1,
});
const planned = (pack: ReturnType<typeof packOf>, text: string) =>
  planImport([pack], emptyProfile(), readImport(text, 'a'), at(9));

test.each([
  [false, false, false],
  [true, false, true],
  [false, true, true],
])('what is joined is private if either was: %s and %s', (before, gone, isPrivate) => {
  const [into] = packWith(touch).sequences.flatMap(({ prompts }) => prompts);
  if (!into) throw new RangeError('no prompt');
  const stray = { key: 'test-pack/gone', answer: said('embrace', gone) };
  const today = { ...said('hands', before), at: at(2), packVersion: 2 };
  const result = join(today, stray, into, { values: { embrace: 'hug' } });
  expect(result?.answer).toMatchObject({
    ...{ value: ['hug', 'hands'], private: isPrivate },
    // Of the later moment, and of the earlier version: what changed since then is asked again.
    ...{ at: at(2), packVersion: 1 },
  });
});

test('what is joined in an import starts private where its prompt does', () => {
  const pack = packOf([{ id: 'first', prompts: [touch], retired }]);
  expect(planned(pack, 'gone: embrace').answers).toMatchObject({
    'test-pack/touch': { value: ['hug'], private: true },
  });
});

test('what is never kept is not imported', () => {
  const pack = packWith({ id: 'check', type: 'yes-no', 'not-kept': 'yes', 'off-card': 'yes' });
  const { rows, answers } = planned(pack, 'check: yes');
  expect([rows.map(({ kind }) => kind), answers]).toEqual([['unfit'], {}]);
});

test('no more is joined than fits', () => {
  const [into] = packWith({ ...touch, max: '1' }).sequences.flatMap(({ prompts }) => prompts);
  if (!into) throw new RangeError('no prompt');
  const stray = { key: 'test-pack/gone', answer: said('embrace', false) };
  expect(join(said('hands', false), stray, into, { values: { embrace: 'hug' } })).toBeNull();
});

test('what was said before its prompt was reworded is in no export', () => {
  const pack = packOf([{ id: 'first', prompts: [{ ...touch, 'reworded-in': '2' }] }], { version: '2' });
  const exported = (packVersion: number) => {
    const answers = { 'test-pack/touch': { ...said('hug', false), packVersion } };
    return shareable([pack], listAnswers([pack], { ...emptyProfile(), answers })).map(({ prompt }) => prompt);
  };
  expect([exported(1), exported(2)]).toEqual([[], ['touch']]);
});
