import type { Reading } from '../guide/words.ts';
import type { Answer } from '../model/answer.ts';
import type { Words } from '../words/index.ts';

/**
 * An answer as its owner reads it, everywhere: yes and no as they stand on the rows that were chosen from, a step of a
 * scale among how many and by its word, all else as it was said.
 *
 * @param reading of its prompt; null where that is not at hand
 */
export function answerWords(
  { status, words }: Pick<Answer, 'status' | 'words'>,
  reading: Reading | null,
  { asking }: Pick<Words, 'asking'>,
): string {
  if (status !== 'answered') return status === 'skipped' ? asking.skipped : asking.notSure;
  if (reading?.type === 'yes-no') return words === 'yes' ? asking.yes : words === 'no' ? asking.no : words;
  // An answer from before its prompt became a scale may be in words.
  if (reading?.type !== 'scale' || !/^-?\d+$/.test(words)) return words;
  const { min = 1, max = 5, low, high } = reading;
  const value = Number(words);
  return asking.step(value, min, max, value === min ? low : value === max ? high : undefined);
}
