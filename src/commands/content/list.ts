import type { CommandContext } from '../../context.ts';
import type { Pack } from '../../model/pack.ts';
import type { GuidedMinutes } from '../../model/steps.ts';
import { USES } from '../../model/use.ts';
import { ContentProblems, loadPack } from '../../pack/load.ts';
import { checkMinutes, loadMinutes } from '../../pack/steps.ts';
import { writeOut } from '../../terminal/output.ts';
import { sizeOf } from '../../terminal/size.ts';
import { hang } from '../../text/hang.ts';
import { widthOf } from '../../text/width.ts';
import type { CommandWords } from '../../words/index.ts';
import { typedFor } from '../../words/typed.ts';
import type { GlobalOptions } from '../globals.ts';
import { type PackAt, packFor } from './packs.ts';

/**
 * Prints which pack is in use, why, and its sequences; and below it the packs for every other use, unless --content
 * names one pack.
 *
 * @throws Failure `missing-folder`, `content-problems`.
 */
export async function listContent(context: CommandContext, globals: GlobalOptions): Promise<void> {
  const { at } = packFor(context, globals, undefined);
  const { words } = context;
  const text =
    at.use === 'together'
      ? minutesText(at, titleOf(at), await loadMinutes(at.folder, context), words)
      : listText(at, await loadPack(at.folder, context), words);
  const others = globals.content === undefined ? USES.filter((use) => use !== at.use) : [];
  const rows = await Promise.all(
    others.map((use) => rowsOf(context, globals, packFor(context, globals, use).at)),
  );
  const shown = text + (rows.length > 0 ? [words.shelf.others, ...rows.flat(), ''].join('\n') : '');
  const { stdout } = context;
  await writeOut(context, stdout.isTTY ? fitted(shown, sizeOf(stdout).columns) : shown);
}

/** A text broken at words. A line with a longer path is left to the terminal: broken by us it could not be copied. */
function fitted(text: string, columns: number): string {
  const fits = (line: string) => line.split(' ').every((word) => widthOf(word) <= columns);
  return text
    .split('\n')
    .flatMap((line) => (fits(line) ? hang(line, 0, columns) : [line]))
    .join('\n');
}

const why = ({ folder, chosenBy }: PackAt, { content }: CommandWords) => [
  content.folder(folder),
  content.chosenBy[chosenBy],
];

function listText(at: PackAt, pack: Pack, words: CommandWords): string {
  const { title, id, version, language, description, sequences } = pack;
  const rows = sequences.map((sequence) => {
    const asked = askedIn([sequence]);
    const essential = asked.filter((prompt) => prompt.essential);
    return words.content.sequence(sequence.id, sequence.title, asked.length, essential.length);
  });
  const head = [
    words.content.inUse(title, id, version, language),
    ...(description === undefined ? [] : [description]),
  ];
  return [...head, '', ...why(at, words), '', ...rows, ''].join('\n');
}

/** The title of guided minutes. */
const titleOf = ({ folder }: PackAt) => checkMinutes(folder).title;

function minutesText(at: PackAt, title: string, { steps }: GuidedMinutes, words: CommandWords): string {
  const rows = steps.map((step) => words.shelf.step(step.id, step.title, step.minutes, step.ways.join(', ')));
  return [title, '', ...why(at, words), '', ...rows, ''].join('\n');
}

function askedIn(sequences: Pack['sequences']) {
  return sequences.flatMap(({ prompts }) => prompts.filter(({ type }) => type !== 'note'));
}

/** One line for a pack, and its folder where it is the owner's own. What cannot be used is not hidden, and hides nothing. */
async function rowsOf(
  context: CommandContext,
  globals: GlobalOptions,
  { use, folder, chosenBy }: PackAt,
): Promise<string[]> {
  const { shelf } = context.words;
  const broken = shelf.broken(use, typedFor(globals));
  const own = chosenBy === 'built-in' ? [] : [shelf.own(folder)];
  try {
    if (use === 'together') {
      const { title, minutes } = checkMinutes(folder);
      return [minutes ? shelf.minutes(use, title, minutes.steps.length) : broken, ...own];
    }
    const { title, sequences } = await loadPack(folder, context);
    return [shelf.pack(use, title, askedIn(sequences).length), ...own];
  } catch (error) {
    if (error instanceof ContentProblems) return [broken, ...own];
    throw error;
  }
}
