import * as v from 'valibot';
import { Failure, type FailureDetails } from '../failure.ts';
import type { PlainValue } from '../guide/plain.ts';
import { inUtc } from '../model/answer.ts';
import { parseText } from './parse.ts';

/** An answer as a file brings it: nothing about it is sure but its shape. Null: the file does not say. */
export interface Brought {
  /** The pack it belongs to; null: the one in use. */
  readonly pack: string | null;
  readonly prompt: string;
  readonly status: 'answered' | 'skipped' | 'unsure';
  readonly value: PlainValue | null;
  readonly other: string | null;
  readonly words: string | null;
  readonly private: boolean | null;
  readonly at: string | null;
  readonly packVersion: number | null;
}

/** What a person could have written by hand, many times over; more is a mistake or a trap. */
export const IMPORT_LIMITS = { answers: 5000, characters: 10_000, choices: 200 } as const;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(64));

/** JSON has numbers and truth values; YAML is read as the text that was typed. Both come out as text. */
const scalar = v.pipe(
  v.union([v.string(), v.number(), v.boolean()]),
  v.transform((raw) => (typeof raw === 'boolean' ? (raw ? 'yes' : 'no') : String(raw))),
  v.maxLength(IMPORT_LIMITS.characters),
);
const plain = v.union([
  v.pipe(v.number(), v.finite()),
  scalar,
  v.pipe(v.array(scalar), v.maxLength(IMPORT_LIMITS.choices)),
]);
const optional = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema), null);
const truth = v.pipe(
  v.union([v.boolean(), v.picklist(['yes', 'no', 'true', 'false'])]),
  v.transform((raw) => raw === true || raw === 'yes' || raw === 'true'),
);
const count = v.pipe(scalar, v.regex(/^\d{1,9}$/), v.transform(Number));

const about = {
  status: v.optional(v.picklist(['answered', 'skipped', 'unsure']), 'answered'),
  value: optional(plain),
  other: optional(scalar),
  words: optional(scalar),
  private: optional(truth),
  at: optional(v.pipe(v.string(), v.isoTimestamp(), v.transform(inUtc))),
  packVersion: optional(count),
};

/** One line of what `answers export` writes. Keys that are not known are passed over. */
export const exportedAnswer = v.object({ pack: optional(id), prompt: id, ...about });

/** The value of a plain map: the answer alone, or the answer with what belongs to it. */
const mapped = v.union([v.nullable(plain), v.object(about)]);

/**
 * Reads an import: what `answers export` wrote, or a plain map of prompt id and value, as JSON or YAML.
 *
 * @param path names the file in errors.
 * @throws Failure `import-unreadable`; its reason names a prompt at most, never a word of an answer.
 */
export function readImport(text: string, path: string): Brought[] {
  const unreadable = (details: FailureDetails) => new Failure('import-unreadable', { path, ...details });
  const parsed = parseText(text);
  if ('reason' in parsed) throw unreadable(parsed);
  const rows = rowsOf(parsed.data);
  if (rows === null) throw unreadable({ reason: 'no-answers' });
  if (rows.length > IMPORT_LIMITS.answers)
    throw unreadable({ reason: 'too-many', limit: IMPORT_LIMITS.answers });
  return rows.map((row, index) => {
    const brought = Array.isArray(row) ? fromMap(row) : fromList(row);
    const prompt = nameOf(row);
    if (brought === null)
      throw unreadable({ reason: 'bad-answer', number: index + 1, ...(prompt !== null && { prompt }) });
    return brought;
  });
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The answers in the data: rows of an export as they are, lines of a map as pairs; null when there are none to find. */
function rowsOf(data: unknown): unknown[] | null {
  if (!isMap(data)) return null;
  const body = Object.hasOwn(data, 'answers') ? data.answers : data;
  if (Array.isArray(body)) return body.map((row: unknown) => (isMap(row) ? row : null));
  return isMap(body) ? Object.entries(body) : null;
}

/** The prompt that a row is about, when that much of it can be told. */
function nameOf(row: unknown): string | null {
  const name = Array.isArray(row) ? row[0] : isMap(row) ? row.prompt : null;
  return v.is(id, name) ? name : null;
}

function fromList(row: unknown): Brought | null {
  const result = v.safeParse(exportedAnswer, row);
  return result.success ? result.output : null;
}

function fromMap(row: readonly unknown[]): Brought | null {
  const result = v.safeParse(v.tuple([id, mapped]), row);
  if (!result.success) return null;
  const [prompt, value] = result.output;
  const whole = typeof value === 'object' && value !== null && 'status' in value ? value : undefined;
  return { pack: null, prompt, ...(whole ?? v.parse(v.object(about), { value })) };
}
