/*
 * What kept files hold, as JSON. Every start reads some of them, and a library that checks shapes takes longer to load
 * than all of this: 3 ms of 50.
 */

/** Whether a value from JSON is of a kind, exactly: nothing is missing, and nothing stands there besides. */
export type Shape<T> = (value: unknown) => value is T;

/** What is of a shape. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Together<T> = { [Key in keyof T]: T[Key] };

export const isText: Shape<string> = (value) => typeof value === 'string';
export const isYesOrNo: Shape<boolean> = (value) => typeof value === 'boolean';
export const isNothing: Shape<null> = (value) => value === null;
/** A number too large for JavaScript comes as infinite. */
export const isNumber = (value: unknown): value is number => Number.isFinite(value);
export const isWholeNumber = (value: unknown): value is number => Number.isInteger(value);

const MOMENT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/;

/** A moment as ISO 8601 writes it, in any offset. */
export const isMoment = (value: unknown): value is string => isText(value) && MOMENT.test(value);

/** This and nothing else. */
export const exactly =
  <const T>(one: T): Shape<T> =>
  (value): value is T =>
    value === one;

/** One of several. */
export const either =
  <S extends readonly Shape<unknown>[]>(...shapes: S): Shape<Shaped<S[number]>> =>
  (value): value is Shaped<S[number]> =>
    shapes.some((is) => is(value));

export const listOf =
  <T>(is: Shape<T>): Shape<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(is);

/** Names with a meaning of their own in JavaScript: as keys they could reach what is behind an object. */
const NO_NAMES = ['__proto__', 'constructor', 'prototype'];

/** Values of one kind, each under any name. */
export const byName =
  <T>(is: Shape<T>): Shape<Record<string, T>> =>
  (value): value is Record<string, T> =>
    isObject(value) && Object.entries(value).every(([name, one]) => !NO_NAMES.includes(name) && is(one));

type ObjectOf<R, O> = Together<
  { [Key in keyof R]: Shaped<R[Key]> } & { [Key in keyof O]?: Shaped<O[Key]> | undefined }
>;

/** An object with these keys, and those of `optional` where they are there. */
export function objectOf<R extends Shapes, O extends Shapes = Record<never, never>>(
  required: R,
  optional?: O,
): Shape<ObjectOf<R, O>> {
  const known: Shapes = { ...required, ...optional };
  const needed = Object.keys(required);
  return (value): value is ObjectOf<R, O> =>
    isObject(value) &&
    needed.every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, one]) => Object.hasOwn(known, key) && known[key]?.(one) === true);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
