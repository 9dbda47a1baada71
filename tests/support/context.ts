import { type Context, contextWith, machineOf } from '../../src/context.ts';
import type { Words } from '../../src/words/index.ts';
import { en } from './words.ts';

/** The context of this very process, in English unless other words are given. */
export function realContext(words: Words = en): Context {
  return contextWith(machineOf(process, '0.0.0'), words);
}
