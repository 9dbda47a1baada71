import type { Context } from '../../context.ts';
import { writeOut } from '../../terminal/output.ts';
import { hang } from '../../text/hang.ts';
import { SUPPORT } from '../../words/support.ts';
import { ACCESSIBILITY, CONTENT, PRIVACY, type Topic } from '../../words/topics.ts';
import { helpColumns } from '../at-once.ts';

/** The pages of help, by the name under which they are asked for. */
export const TOPICS: Readonly<Record<string, Topic>> = {
  support: SUPPORT,
  accessibility: ACCESSIBILITY,
  privacy: PRIVACY,
  content: CONTENT,
};

/** Prints a page of help, no wider than the terminal. */
export async function printTopic(context: Context, name: string): Promise<void> {
  const page = TOPICS[name];
  if (!page) throw new RangeError(`No page of help: ${name}`);
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
