import { expect, test } from 'vitest';
import { numberSaid } from '../../src/terminal/typed.ts';
import { en } from '../support/words.ts';

const MINUTES = 'For how many minutes?';
const COUNT = 'How many blankets?';

test.each([
  [MINUTES, '45', 45],
  [MINUTES, '45 minutes', 45],
  [MINUTES, 'about 30', 30],
  [MINUTES, '~30 min', 30],
  [MINUTES, '1 hour', 60],
  [MINUTES, 'half an hour', 30],
  [MINUTES, 'a quarter of an hour', 15],
  [MINUTES, 'an hour and a half', 90],
  [MINUTES, 'one and a half hours', 90],
  [MINUTES, '1h30', 90],
  [MINUTES, '1 hour 30', 90],
  [MINUTES, '1 hour and 30 minutes', 90],
  [MINUTES, 'an hour or so', 60],
  [MINUTES, 'Thirty', 30],
  [COUNT, 'two', 2],
  [COUNT, '2.5', 2.5],
  // Nothing is guessed.
  [MINUTES, '2,5', undefined],
  [MINUTES, '10-20', undefined],
  [MINUTES, '10 to 20', undefined],
  [MINUTES, 'a while', undefined],
  [MINUTES, '10 kisses', undefined],
  [MINUTES, '1 2', undefined],
  [MINUTES, 'minutes', undefined],
  [MINUTES, '', undefined],
  [COUNT, '1 hour', undefined],
])('%s %s', (ask, said, number) => {
  expect(numberSaid(said, ask, en.numbers)).toBe(number);
});
