import { suggest } from '../text/suggest.ts';

/** What people call a key before they know its name. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  question: ['ask', 'prompts'],
  questions: ['prompts'],
  prompt: ['ask', 'prompts'],
  text: ['ask', 'label', 'heading'],
  title: ['heading', 'label'],
  name: ['id'],
  answers: ['options'],
  choices: ['options'],
  private: ['sensitive'],
  secret: ['sensitive'],
  hint: ['help'],
  hints: ['help'],
  condition: ['only-if'],
  if: ['only-if'],
  when: ['only-if'],
  unless: ['not-if'],
  required: ['essential'],
  important: ['essential'],
  files: ['sequences'],
  headings: ['sections'],
};

/** The key that was most likely meant. */
export function keyMeant(written: string, known: readonly string[]): string | undefined {
  const called = Object.hasOwn(ALSO_CALLED, written.toLowerCase()) ? ALSO_CALLED[written.toLowerCase()] : [];
  return called?.find((key) => known.includes(key)) ?? suggest(written, known);
}
