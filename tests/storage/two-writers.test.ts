import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { emptyProfile } from '../../src/model/answer.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { profileFormat } from '../../src/storage/profile-format.ts';
import { start, withDriver } from './support/child.ts';
import { contextAt, said, tempFolder } from './support/people.ts';

withDriver();

const ANSWERS = 250;

it(`two processes at once keep all of their 2 × ${ANSWERS} answers`, async () => {
  const home = tempFolder();
  const writers = ['one', 'two'].map((words) => start(home, ['save', '0', String(ANSWERS), words]));
  await Promise.all(writers.map(({ ended }) => ended));
  const acknowledged = writers.flatMap(({ lines }) => lines().filter(([what]) => what === 'saved'));
  expect(acknowledged).toHaveLength(2 * ANSWERS);
  const { value } = profileFormat.parse(readFileSync(path.join(home, 'profiles', 'default.json'), 'utf8'));
  const lost = acknowledged.filter(([, key = '', words]) => value.answers[key]?.words !== words);
  expect(lost).toEqual([]);
  expect(Object.keys(value.answers)).toHaveLength(2 * ANSWERS);
}, 180_000);

it('the same prompt twice: the later wins, and it is said', async () => {
  const context = contextAt(tempFolder());
  const [one, two] = await Promise.all([openStore(context, undefined), openStore(context, undefined)]);
  expect([one.load(), two.load()]).toEqual([emptyProfile(), emptyProfile()]);
  expect(await one.save({ answers: { 'p/touch': said('one') } })).toMatchObject({ overtaken: [] });
  expect(await two.save({ answers: { 'p/touch': said('two') } })).toMatchObject({ overtaken: ['p/touch'] });
  expect(await two.save({ answers: { 'p/touch': said('two, again') } })).toMatchObject({ overtaken: [] });
  const third = await openStore(context, undefined);
  expect(third.load().answers).toEqual({ 'p/touch': said('two, again') });
});
