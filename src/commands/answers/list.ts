import type { CommandContext } from '../../context.ts';
import { asJson, type ListedAnswer, listAnswers } from '../../exchange/listing.ts';
import { Failure } from '../../failure.ts';
import { answerWords } from '../../terminal/answer-words.ts';
import { writeOut } from '../../terminal/output.ts';
import { sizeOf } from '../../terminal/size.ts';
import { tell } from '../../terminal/tell.ts';
import { hang } from '../../text/hang.ts';
import { onOneLine } from '../../text/one-line.ts';
import type { CommandWords } from '../../words/index.ts';
import { typedFor } from '../../words/typed.ts';
import type { GlobalOptions } from '../globals.ts';
import { openSession, packsOf } from '../session.ts';

/**
 * Prints every answer of the profile in use, private ones too: for its owner, or (JSON) for their scripts.
 *
 * @throws Failure `nothing-answered` when there is nothing to list; JSON is an empty list then.
 */
export async function printAnswers(
  context: CommandContext,
  globals: GlobalOptions,
  json: boolean,
): Promise<void> {
  const { pack, store, profile } = await openSession(context, globals);
  const listed = listAnswers(await packsOf(context, globals, pack, profile), profile);
  if (json) return writeOut(context, asJson(store.profile, listed));
  if (listed.length === 0) throw new Failure('nothing-answered');
  // A pipe gets one line an answer, for grep; a terminal gets lines that fit.
  const width = context.stdout.isTTY ? sizeOf(context.stdout).columns : Number.MAX_SAFE_INTEGER;
  await writeOut(context, listedText(listed, width, context.words));
  tell(context, `\n${context.words.answers.list.hint(typedFor(globals))}`);
}

/** The list as text: a heading for each sequence and for what has no place in one, and a line for each answer. */
export function listedText(listed: readonly ListedAnswer[], width: number, words: CommandWords): string {
  const groups = new Map<string, ListedAnswer[]>();
  for (const each of listed) {
    const heading = headingOf(each, words.answers.list);
    groups.set(heading, [...(groups.get(heading) ?? []), each]);
  }
  return [...groups]
    .map(([heading, group]) => [heading, ...group.flatMap((each) => hang(lineOf(each, words), 2, width)), ''])
    .flatMap((rows) => rows.map((row) => `${row}\n`))
    .join('')
    .replace(/\n$/, '');
}

function headingOf(
  { place, outgrown, sequence, pack }: ListedAnswer,
  words: CommandWords['answers']['list'],
): string {
  if (place === 'matched') return sequence ?? '';
  if (outgrown) return words.outgrown;
  return place === 'other-pack' ? words.otherPack(pack) : words[place];
}

function lineOf({ topic, prompt, answer, words: said, reading }: ListedAnswer, words: CommandWords): string {
  const { list } = words.answers;
  const shown = onOneLine(answerWords({ status: answer.status, words: said }, reading, words));
  const line = list.line(topic, shown, prompt);
  return answer.private ? `${line}  ${list.private}` : line;
}
