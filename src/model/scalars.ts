import * as v from 'valibot';
import { lengthOf } from '../text/length.ts';

/*
 * YAML is read with every scalar as the text that was typed, so the schemas here
 * take text in and give typed values out. Each check's message is the code of the problem it stands for, and the limit after a slash.
 */

/** Text of one line or more, `max` characters at most, as a person counts them. */
export const text = (max: number, description: string) =>
  v.pipe(
    v.string('text-expected'),
    v.check((value) => value.trim() !== '', 'blank-text'),
    v.check((value) => value.length <= max || lengthOf(value) <= max, `long-text/${max}`),
    v.description(description),
  );

/** An id: lower-case words with hyphens, 64 characters at most. */
export const id = (description: string) =>
  v.pipe(
    v.string('text-expected'),
    v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'bad-id'),
    v.maxLength(64, 'bad-id'),
    v.description(description),
  );

/** `yes` or `no`. */
const yesNo = (description: string) =>
  v.pipe(
    v.picklist(['yes', 'no'], 'yes-or-no-expected'),
    v.description(description),
    v.transform((value) => value === 'yes'),
  );

/** `yes` or `no`; no unless said. */
export const flag = (description: string) => v.optional(yesNo(description), 'no');

/** A whole number. */
export const integer = (description: string) =>
  v.pipe(
    v.string('number-expected'),
    v.regex(/^-?\d{1,9}$/, 'number-expected'),
    v.description(description),
    v.transform(Number),
  );

/** A check that a number is not below the least that has a meaning. */
export const atLeast = (least: number) =>
  v.check((value: number) => value >= least, `number-too-low/${least}`);

/** A number, decimals with a point. */
export const decimal = (description: string) =>
  v.pipe(
    v.string('number-expected'),
    v.regex(/^-?\d{1,9}(?:\.\d{1,9})?$/, 'number-expected'),
    v.description(description),
    v.transform(Number),
  );

/** One value or a list of them; a list comes out either way. */
export const oneOrMore = <S extends v.GenericSchema<unknown, string>>(item: S, description: string) =>
  v.pipe(
    v.union([v.array(item), item], 'text-expected'),
    v.description(description),
    v.transform((value): string[] => (Array.isArray(value) ? value : [value])),
  );
