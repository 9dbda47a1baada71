import type { Context } from '../../context.ts';
import { asJson, type ListedAnswer, listAnswers } from '../../exchange/listing.ts';
import { Failure } from '../../failure.ts';
import { writeOut } from '../../terminal/output.ts';
import { sizeOf } from '../../terminal/size.ts';
import { tell } from '../../terminal/tell.ts';
import { hang } from '../../text/hang.ts';
import type { Words } from '../../words/index.ts';
import { typedFor } from '../../words/typed.ts';
import type { GlobalOptions } from '../globals.ts';
import { openSession, packsOf } from '../session.ts';

type ListWords = Words['answers']['list'];

/**
 * Prints every answer of the profile in use, private ones too: for its owner, or (JSON) for their scripts.
 *
 * @throws Failure `nothing-answered` when there is nothing to list; JSON is an empty list then.
 */
export async function printAnswers(context: Context, globals: GlobalOptions, json: boolean): Promise<void> {
  const { pack, store, profile } = await openSession(context, globals);
  const listed = listAnswers(await packsOf(context, globals, pack, profile), profile);
  if (json) return writeOut(context, asJson(store.profile, listed));
  if (listed.length === 0) throw new Failure('nothing-answered');
  // A pipe gets one line an answer, for grep; a terminal gets lines that fit.
  const width = context.stdout.isTTY ? sizeOf(context.stdout).columns : Number.MAX_SAFE_INTEGER;
  await writeOut(context, answersText(listed, width, context.words.answers.list));
  tell(context, `\n${context.words.answers.list.hint(typedFor(globals))}`);
}

/** The list as text: a heading for each sequence and for what has no place in one, and a line for each answer. */
export function answersText(listed: readonly ListedAnswer[], width: number, words: ListWords): string {
  const groups = new Map<string, ListedAnswer[]>();
  for (const each of listed) {
    const heading = headingOf(each, words);
    groups.set(heading, [...(groups.get(heading) ?? []), each]);
  }
  return [...groups]
    .map(([heading, group]) => [heading, ...group.flatMap((each) => hang(lineOf(each, words), 2, width)), ''])
    .flatMap((rows) => rows.map((row) => `${row}\n`))
    .join('')
    .replace(/\n$/, '');
}

function headingOf({ place, outgrown, sequence, pack }: ListedAnswer, words: ListWords): string {
  if (place === 'matched') return sequence ?? '';
  if (outgrown) return words.outgrown;
  return place === 'other-pack' ? words.otherPack(pack) : words[place];
}

function lineOf({ topic, prompt, answer, words: said }: ListedAnswer, words: ListWords): string {
  const shown = answer.status === 'answered' ? said.replaceAll('\n', ' ') : words[answer.status];
  const line = words.line(topic, shown, prompt);
  return answer.private ? `${line}  ${words.private}` : line;
}
