import path from 'node:path';
import { scaffoldPack } from '../../authoring/scaffold.ts';
import type { CommandContext } from '../../context.ts';
import { tell } from '../../terminal/tell.ts';

/**
 * Makes a small pack that explains itself in a new folder.
 *
 * @throws Failure `folder-not-empty`, `cannot-write`.
 */
export async function newContent(context: CommandContext, named: string): Promise<void> {
  await scaffoldPack(context, path.resolve(context.cwd, named), named);
  for (const sentence of [context.words.content.made(named), ...context.words.content.nextSteps(named)])
    tell(context, sentence);
}
