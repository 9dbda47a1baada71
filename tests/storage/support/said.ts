import type { Answer } from '../../../src/model/answer.ts';

/** An answer in a person's own words. */
export function said(words: string): Answer {
  const at = '2026-11-21T20:00:00.000Z';
  return { status: 'answered', value: words, other: null, words, private: false, at, packVersion: 1 };
}
