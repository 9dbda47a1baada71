import * as v from 'valibot';
import { oneOrMore } from './scalars.ts';

/** One line of a condition: an earlier prompt, and the values any of which makes it hold. */
export interface Condition {
  readonly prompt: string;
  readonly anyOf: readonly string[];
}

/** `earlier-id: value` lines (content/README.md, "Conditions"). */
export const conditions = (description: string) =>
  v.pipe(
    v.record(v.string(), oneOrMore(v.string('text-expected'), 'An option id, a list of them, or a state')),
    v.description(description),
    v.transform((lines): Condition[] => Object.entries(lines).map(([prompt, anyOf]) => ({ prompt, anyOf }))),
  );
