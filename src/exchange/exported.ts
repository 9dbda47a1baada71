import * as v from 'valibot';
import { Failure, type FailureDetails } from '../failure.ts';
import { answerKey } from '../model/answer.ts';
import { type Brought, exportedAnswer, IMPORT_LIMITS } from './read.ts';

/** One answer as `answers export` wrote it. */
export interface Exported extends Brought {
  readonly pack: string;
  readonly place: 'matched' | 'hidden' | 'unmatched' | 'other-pack';
}

const exportSchema = v.object({ profile: v.nullable(v.string()), answers: v.array(v.unknown()) });

/** The keys that `answers export` writes with each answer, always. */
const rowSchema = v.looseObject({
  pack: v.string(),
  prompt: v.string(),
  status: v.string(),
  private: v.boolean(),
  at: v.string(),
  packVersion: v.number(),
  place: v.picklist(['matched', 'hidden', 'unmatched', 'other-pack']),
});

/**
 * Reads what `answers export` writes, and nothing else: no list that was typed, no card, no file of answers.
 *
 * @param path names the file in errors
 * @throws Failure `not-comparable` {path, reason}; nothing of what the file says is in it
 */
export function readExport(text: string, path: string): Exported[] {
  const refuse = (details: FailureDetails) => new Failure('not-comparable', { path, ...details });
  const data = parsed(text, refuse);
  const file = v.safeParse(exportSchema, data);
  if (!file.success) throw refuse({ reason: 'not-an-export' });
  const { answers } = file.output;
  if (answers.length > IMPORT_LIMITS.answers)
    throw refuse({ reason: 'too-many', limit: IMPORT_LIMITS.answers });
  const rows = answers.map((row): Exported => {
    const written = v.safeParse(rowSchema, row);
    const read = v.safeParse(exportedAnswer, row);
    if (!written.success || !read.success) throw refuse({ reason: 'not-an-export' });
    return { ...read.output, pack: written.output.pack, place: written.output.place };
  });
  // An export names each answer once: of two, one could say what the other keeps private.
  const keys = new Set(rows.map(({ pack, prompt }) => answerKey(pack, prompt)));
  if (keys.size < rows.length) throw refuse({ reason: 'not-an-export' });
  return rows;
}

function parsed(text: string, refuse: (details: FailureDetails) => Failure): unknown {
  const plain = text.replace(/^\ufeff/, '').trim();
  if (plain === '') throw refuse({ reason: 'empty' });
  try {
    return JSON.parse(plain) as unknown;
  } catch (error) {
    // RangeError: nested deeper than the engine follows.
    if (error instanceof RangeError) throw refuse({ reason: 'too-deep' });
    if (error instanceof SyntaxError) throw refuse({ reason: plain.startsWith('{') ? 'damaged' : 'no-json' });
    throw error;
  }
}
