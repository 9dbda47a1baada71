import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  byName,
  either,
  exactly,
  isMoment,
  isNothing,
  isNumber,
  isText,
  isWholeNumber,
  isYesOrNo,
  listOf,
  objectOf,
} from '../../src/model/shape.ts';

/** Two ways to say what fits: ours, and that of a library for shapes. */
const isOurs = objectOf(
  { name: isText, count: isWholeNumber, part: either(isNumber, isNothing), on: isYesOrNo },
  { days: listOf(isMoment), as: byName(either(exactly('a'), exactly('b'))) },
);
const theirs = v.strictObject({
  name: v.string(),
  count: v.pipe(v.number(), v.integer()),
  part: v.nullable(v.pipe(v.number(), v.finite())),
  on: v.boolean(),
  days: v.exactOptional(v.array(v.pipe(v.string(), v.isoTimestamp()))),
  as: v.exactOptional(v.record(v.string(), v.picklist(['a', 'b']))),
});

const sound = {
  name: 'Jo',
  count: 3,
  part: 0.5,
  on: true,
  days: ['2026-11-21T20:00:01.000Z', '2026-11-21 20:00:01+01'],
  as: { one: 'a', two: 'b' },
};

describe('a shape', () => {
  test('fits what it says', () => {
    expect(isOurs(sound)).toBe(true);
    const { days: _, as: __, ...bare } = sound;
    expect(isOurs({ ...bare, part: null })).toBe(true);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', [sound]],
    ['a key too many', { ...sound, more: 1 }],
    ['a key that is missing', { ...sound, name: undefined }],
    ['half of a whole number', { ...sound, count: 0.5 }],
    ['a number beyond all', { ...sound, part: JSON.parse('1e999') }],
    ['no moment', { ...sound, days: ['2026-13-01T00:00:00Z'] }],
    ['another word', { ...sound, as: { one: 'c' } }],
    ['a name that means something to JavaScript', { ...sound, as: JSON.parse('{"__proto__":"a"}') }],
    ['what every object has, as a key', JSON.parse('{"toString":1}')],
  ])('does not fit %s', (_, value) => {
    expect(isOurs(value)).toBe(false);
  });

  test('fits what a library says of any JSON, and nothing else', () => {
    const some = <T>(one: fc.Arbitrary<T>) => fc.oneof({ weight: 6, arbitrary: one }, fc.jsonValue());
    const moments = fc
      .date({ noInvalidDate: true, min: new Date('0000-01-01'), max: new Date('9999-12-31') })
      .map((date) => date.toISOString());
    const odd = fc.stringMatching(
      /^\d{4}-[01]\d-[0-3]\d[T ][0-2]\d:[0-6]\d:[0-6]\d(\.\d{1,10})?(Z| ?[+-]\d\d(:?\d\d)?)$/,
    );
    const values = fc.record(
      {
        name: some(fc.string()),
        count: some(fc.integer()),
        part: some(fc.option(fc.double({ noNaN: true }))),
        on: some(fc.boolean()),
        days: some(fc.array(fc.oneof(moments, odd))),
        as: some(fc.dictionary(fc.constantFrom('x', 'y', 'constructor'), fc.constantFrom('a', 'b'))),
      },
      { requiredKeys: ['name', 'count'] },
    );
    fc.assert(
      fc.property(fc.oneof(values, fc.jsonValue()), (value) => {
        const said = v.safeParse(theirs, value);
        // The library passes over names that mean something to JavaScript; ours refuses them.
        const fits = said.success && JSON.stringify(said.output) === JSON.stringify(value);
        expect(isOurs(value)).toBe(fits);
      }),
      { numRuns: 2000 },
    );
  });
});
