import type { CommandContext } from '../../context.ts';
import { listAnswers } from '../../exchange/listing.ts';
import { Failure } from '../../failure.ts';
import type { CommandWords } from '../../words/index.ts';
import { typedFor } from '../../words/typed.ts';
import type { GlobalOptions } from '../globals.ts';
import { openSession, type Session } from '../session.ts';
import { printSupport } from './support.ts';

/**
 * Prints the page with the owner's own number above it. It is private: it is shown on a terminal only. Where the answers
 * cannot be opened, the page is printed all the same before that is told.
 *
 * @throws Failure `usage` where stdout is no terminal, and those of opening the pack and the answers
 */
export async function printWithOwn(
  context: CommandContext,
  globals: GlobalOptions,
  short: boolean,
): Promise<void> {
  if (!context.stdout.isTTY) throw new Failure('usage', { message: context.words.help.mineOnTerminal });
  try {
    const session = await openSession(context, globals);
    await printSupport(context, { short, above: ownNumber(session, globals, context.words.help) });
  } catch (error) {
    const stopped =
      error instanceof Failure && ['stopped', 'interrupted', 'output-failed'].includes(error.code);
    if (!stopped) await printSupport(context, { short });
    throw error;
  }
}

function ownNumber({ pack, profile }: Session, globals: GlobalOptions, words: CommandWords['help']): string {
  const id = pack.supportFrom;
  if (id === undefined) return words.mineNotAsked;
  const prompt = pack.sequences.flatMap(({ prompts }) => prompts).find((each) => each.id === id);
  const said = listAnswers([pack], profile).find(
    (each) => each.prompt === id && (each.place === 'matched' || each.place === 'hidden'),
  );
  // An option that stands on its own says that there is nobody.
  const nobody = prompt?.options.some(
    ({ id: option, exclusive }) => exclusive && chose(said?.answer.value, option),
  );
  if (said?.answer.status !== 'answered' || nobody) return words.mineNothing(id, typedFor(globals));
  return words.mineIs(said.words);
}

function chose(value: unknown, option: string): boolean {
  return Array.isArray(value) ? value.includes(option) : value === option;
}
