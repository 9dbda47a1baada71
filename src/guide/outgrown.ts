import type { PromptPlace } from './place.ts';

/** What was said before, and cannot be said any more since its options are gone. */
export interface Outgrown {
  /** All that was said, in the words of then. */
  readonly words: string;
  /** None of it can be said any more: it is kept, and out of effect, until something else is said. */
  readonly whole: boolean;
}

/** What of the answer that is kept for a place no longer fits its prompt; undefined where all of it does. */
export function outgrownOf({ visible, answer, kept }: PromptPlace): Outgrown | undefined {
  if (!visible || kept?.status !== 'answered') return undefined;
  const words = kept.words || [kept.value ?? ''].flat().join(', ');
  if (answer === undefined) return { words, whole: true };
  const [before, now] = [kept.value, answer.value];
  const isShorter = Array.isArray(before) && Array.isArray(now) && now.length < before.length;
  return isShorter ? { words, whole: false } : undefined;
}
