import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { inUtc } from '../../src/model/answer.ts';
import { personForTest } from '../support/program/person.ts';

const digits = (least: number, most: number, length = 2) =>
  fc.integer({ min: least, max: most }).map((number) => String(number).padStart(length, '0'));
/** Every way in which a moment may be written in an import or in a file. */
const moments = fc
  .tuple(
    fc.tuple(digits(0, 9999, 4), digits(1, 12), digits(1, 31)).map((day) => day.join('-')),
    fc.constantFrom('T', ' '),
    fc.tuple(digits(0, 23), digits(0, 59), digits(0, 59)).map((time) => time.join(':')),
    fc.constantFrom('', '.5', '.123456789'),
    fc.oneof(
      fc.constant('Z'),
      fc
        .tuple(fc.constantFrom('+', '-', ' +', ' -'), digits(0, 23), fc.constantFrom('', '00', ':30', '59'))
        .map((offset) => offset.join('')),
    ),
  )
  .map((parts) => parts.join(''));

describe('a moment', () => {
  test('however it is written is kept as one that can be read again, in UTC', () => {
    const timestamp = v.pipe(v.string(), v.isoTimestamp());
    fc.assert(
      fc.property(moments, (moment) => {
        const utc = inUtc(moment);
        expect(v.is(timestamp, utc)).toBe(true);
        expect(Date.parse(utc)).not.toBeNaN();
        expect(inUtc(utc)).toBe(utc);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['2026-11-21T20:00:00+01', '2026-11-21T19:00:00.000Z'],
    ['2026-11-21 20:00:00 -0230', '2026-11-21T22:30:00.000Z'],
    ['2026-11-21T20:00:00.5Z', '2026-11-21T20:00:00.500Z'],
  ])('%s is %s', (written, utc) => {
    expect(inUtc(written)).toBe(utc);
  });
});

const answer = (value: string, at: string) => ({
  status: 'answered',
  value,
  other: null,
  words: value,
  private: false,
  at,
  packVersion: 1,
});
/** By the clock on the wall the first is later; it is an hour and a half earlier, and the day before. */
const EARLIER = '2026-11-21T11:00:00+12';
const LATER = '2026-11-21T00:30:00Z';

describe('the date of the card is of the latest answer, whatever offset it was written with', () => {
  test('in an import', async () => {
    const person = personForTest();
    const answers = [
      { prompt: 'first-need', ...answer('held', LATER), value: ['held'] },
      { prompt: 'card-name', ...answer('Robin', EARLIER) },
    ];
    await person.aftercare(['answers', 'import', '-', '--yes'], JSON.stringify({ answers }));
    expect((await person.aftercare(['card'])).out).toContain('21 November 2026');
  });

  test('in a file of an earlier edition', async () => {
    const person = personForTest();
    mkdirSync(path.join(person.home, 'profiles'), { recursive: true });
    const answers = {
      'aftercare/first-need': { ...answer('held', LATER), value: ['held'] },
      'aftercare/card-name': answer('Robin', EARLIER),
    };
    const file = path.join(person.home, 'profiles/default.json');
    writeFileSync(file, JSON.stringify({ version: 1, walk: null, answers }));
    expect((await person.aftercare(['card'])).out).toContain('21 November 2026');
  });
});
