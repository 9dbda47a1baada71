import type { Context } from '../../context.ts';
import { writeOut } from '../../terminal/output.ts';
import { hang } from '../../text/hang.ts';
import { helpColumns } from '../at-once.ts';

/** The pages of help, by the name under which they are asked for. */
export const TOPICS = ['support', 'accessibility', 'privacy', 'content'] as const;

/** The name of a page of help. */
export type Topic = (typeof TOPICS)[number];

/** Whether there is a page of this name. */
export function isTopic(name: string): name is Topic {
  return TOPICS.some((topic) => topic === name);
}

/** Prints a page of help, no wider than the terminal. */
export async function printTopic(context: Context, name: Topic): Promise<void> {
  const { [name]: page } = await context.words.pages();
  const width = helpColumns(context);
  await writePassages(context, [page.title.toUpperCase(), ...page.passages], width);
}

/** Prints passages with an empty line between them, of at most `width` columns. */
export async function writePassages(
  context: Context,
  passages: readonly string[],
  width: number,
): Promise<void> {
  const blocks = passages.map((passage) => hang(passage, 0, width).join('\n'));
  await writeOut(context, `${blocks.join('\n\n')}\n`);
}
