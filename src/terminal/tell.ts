import type { Context } from '../context.ts';
import { hang } from '../text/hang.ts';
import { sizeOf } from './size.ts';

/** Says a sentence on stderr, a line to itself: broken at words on a terminal, whole in a pipe, where scripts look. */
export function tell({ stderr }: Context, sentence: string): void {
  const rows = stderr.isTTY ? hang(sentence, 0, sizeOf(stderr).columns) : [sentence];
  stderr.write(`${rows.join('\n')}\n`);
}
