import path from 'node:path';
import { scaffoldPack } from '../../authoring/scaffold.ts';
import type { Context } from '../../context.ts';
import { tell } from '../../terminal/tell.ts';
import { contentWords as words } from '../../words/content.ts';

/**
 * Makes a small pack that explains itself in a new folder.
 *
 * @throws Failure `folder-not-empty`, `cannot-write`.
 */
export function newContent(context: Context, named: string): void {
  scaffoldPack(context, path.resolve(context.cwd, named), named);
  for (const sentence of [words.made(named), ...words.nextSteps(named)]) tell(context, sentence);
}
