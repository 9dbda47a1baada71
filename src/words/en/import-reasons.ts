import type { FailureDetails } from '../../failure.ts';
import { reasonOf } from './reasons.ts';

const reasons: Readonly<Record<string, (details: FailureDetails) => string>> = {
  missing: () => 'there is no such file',
  'not-a-file': () => 'it is not a file',
  'not-allowed': () => 'you may not read it',
  'not-text': () => 'it is not plain text (UTF-8)',
  'too-large': () => 'it is too large to be answers',
  empty: () => 'it is empty',
  'too-deep': () => 'it is nested too deeply to be answers',
  'bad-line': (d) =>
    `line ${d.line} cannot be read as it is meant; put its text in "quotes", and name each question once`,
  'no-answers': () => 'there are no answers in it; a line reads like "prompt-id: answer"',
  'too-many': (d) => `it holds more than ${d.limit} answers`,
  'bad-answer': (d) =>
    d.prompt === undefined
      ? `answer ${d.number} names no prompt; a name is lower-case words with hyphens`
      : `answer ${d.number}, to "${d.prompt}", is not written as one`,
};

/** Why an import cannot be read: it stands behind "Could not read FILE: ". Names prompts, never words of an answer. */
export function importReasonOf(details: FailureDetails): string {
  return reasons[String(details.reason)]?.(details) ?? reasonOf(details);
}
