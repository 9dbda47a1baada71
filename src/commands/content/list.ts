import type { Context } from '../../context.ts';
import type { Pack } from '../../model/pack.ts';
import { loadPack } from '../../pack/load.ts';
import type { PackFolder } from '../../pack/locate.ts';
import { writeOut } from '../../terminal/output.ts';
import type { Words } from '../../words/index.ts';
import type { GlobalOptions } from '../globals.ts';
import { packInUse } from '../session.ts';

/**
 * Prints which pack is in use, why, and its sequences.
 *
 * @throws Failure `missing-folder`, `content-problems`.
 */
export async function listContent(context: Context, globals: GlobalOptions): Promise<void> {
  const found = await packInUse(context, globals);
  await writeOut(context, listText(found, await loadPack(found.folder, context), context.words.content));
}

function listText({ folder, chosenBy }: PackFolder, pack: Pack, words: Words['content']): string {
  const { title, id, version, language, description, sequences } = pack;
  const rows = sequences.map((sequence) => {
    const asked = sequence.prompts.filter(({ type }) => type !== 'note');
    const essential = asked.filter((prompt) => prompt.essential);
    return words.sequence(sequence.id, sequence.title, asked.length, essential.length);
  });
  const head = [
    words.inUse(title, id, version, language),
    ...(description === undefined ? [] : [description]),
  ];
  return [...head, '', words.folder(folder), words.chosenBy[chosenBy], '', ...rows, ''].join('\n');
}
