import type { Context } from '../../context.ts';
import { asJson, type ListedAnswer, listAnswers } from '../../exchange/listing.ts';
import { Failure } from '../../failure.ts';
import { writeOut } from '../../terminal/output.ts';
import { sizeOf } from '../../terminal/size.ts';
import { tell } from '../../terminal/tell.ts';
import { hang } from '../../text/hang.ts';
import { answersList as words } from '../../words/answers-command.ts';
import { typedFor } from '../../words/typed.ts';
import type { GlobalOptions } from '../globals.ts';
import { openSession } from '../session.ts';

/**
 * Prints every answer of the profile in use, private ones too: for its owner, or (JSON) for their scripts.
 *
 * @throws Failure `nothing-answered` when there is nothing to list; JSON is an empty list then.
 */
export async function printAnswers(context: Context, globals: GlobalOptions, json: boolean): Promise<void> {
  const { pack, store, profile } = await openSession(context, globals);
  const listed = listAnswers(pack, profile);
  if (json) return writeOut(context, asJson(store.profile, listed));
  if (listed.length === 0) throw new Failure('nothing-answered');
  // A pipe gets one line an answer, for grep; a terminal gets lines that fit.
  const width = context.stdout.isTTY ? sizeOf(context.stdout).columns : Number.MAX_SAFE_INTEGER;
  await writeOut(context, listText(listed, width));
  tell(context, `\n${words.hint(typedFor(globals))}`);
}

/** The list as text: a heading for each sequence and for what has no place in one, and a line for each answer. */
export function listText(listed: readonly ListedAnswer[], width: number): string {
  const groups = new Map<string, ListedAnswer[]>();
  for (const each of listed) groups.set(headingOf(each), [...(groups.get(headingOf(each)) ?? []), each]);
  return [...groups]
    .map(([heading, group]) => [heading, ...group.flatMap((each) => hang(lineOf(each), 2, width)), ''])
    .flatMap((rows) => rows.map((row) => `${row}\n`))
    .join('')
    .replace(/\n$/, '');
}

function headingOf({ place, sequence, pack }: ListedAnswer): string {
  if (place === 'placed') return sequence ?? '';
  return place === 'other-pack' ? words.otherPack(pack) : words[place];
}

function lineOf({ topic, prompt, answer, words: said }: ListedAnswer): string {
  const shown = answer.status === 'answered' ? said.replaceAll('\n', ' ') : words[answer.status];
  const line = words.line(topic, shown, prompt);
  return answer.private ? `${line}  ${words.private}` : line;
}
