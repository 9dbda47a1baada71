import type { Context } from '../../context.ts';
import { type Tally, talliesOf, turnsOf } from '../../guide/learned.ts';
import type { History } from '../../model/history.ts';
import { writtenDate } from '../../model/language.ts';
import type { Pack } from '../../model/pack.ts';
import { faceFor } from '../../terminal/open-face.ts';
import { writeOut } from '../../terminal/output.ts';
import { barOf, glyphsOf } from '../../terminal/style.ts';
import { tell } from '../../terminal/tell.ts';
import type { Words } from '../../words/index.ts';
import type { GlobalOptions } from '../globals.ts';
import { openSession } from '../session.ts';

/** How many steps the bars have. */
const BAR = 8;

/**
 * Prints what helped and what changed; in words, and on a terminal with small bars.
 *
 * @throws Failure of opening the pack and the answers, and of reading the history
 */
export async function printHistory(context: Context, globals: GlobalOptions, json: boolean): Promise<void> {
  const { pack, store } = await openSession(context, globals);
  const history = store.history.read();
  if (json) {
    const { checkIns, changes } = history;
    await writeOut(context, `${JSON.stringify({ profile: store.profile, checkIns, changes }, null, 2)}\n`);
    return;
  }
  const lines = linesOf(context, globals, pack, history);
  if (lines.length === 0) tell(context, context.words.history.nothing);
  else await writeOut(context, `${lines.join('\n')}\n`);
}

function linesOf(context: Context, globals: GlobalOptions, pack: Pack, history: History): string[] {
  const words = context.words.history;
  const helped = talliesOf(history).map(
    (tally) => barBefore(context, globals, tally) + sentence(pack, tally, words),
  );
  const { bar } = glyphsOf(context);
  const arrow = bar.full === '#' ? '->' : '→';
  const changed = turnsOf(history).map(({ at, pack: packId, prompt, before, after }) =>
    words.changed(writtenDate(context.dayOf(at), pack), topicIn(pack, packId, prompt), before, after, arrow),
  );
  return [
    ...(helped.length > 0 ? [words.helpedTitle, ...helped] : []),
    ...(helped.length > 0 && changed.length > 0 ? [''] : []),
    ...(changed.length > 0 ? [words.changedTitle, ...changed] : []),
  ];
}

/** A bar, where there is a screen to see it on. */
function barBefore(context: Context, { plain }: GlobalOptions, { times, of }: Tally): string {
  const isSeen = context.stdout.isTTY && context.stdin.isTTY && context.stderr.isTTY;
  if (!isSeen || faceFor(context, plain === true) === 'lines') return '';
  return `${barOf(times / of, BAR, glyphsOf(context))}  `;
}

function sentence(
  pack: Pack,
  { pack: packId, prompt, option, times, of }: Tally,
  words: Words['history'],
): string {
  const what = labelIn(pack, packId, prompt, option);
  return prompt === 'helped'
    ? words.helped(what, times, of)
    : words.chosen(topicIn(pack, packId, prompt), what, times, of);
}

function promptIn(pack: Pack, packId: string, id: string) {
  const prompts = pack.id === packId ? pack.sequences.flatMap((sequence) => sequence.prompts) : [];
  return prompts.find((prompt) => prompt.id === id || prompt.was.includes(id));
}

/** What a prompt is about; its id in words where its pack is not at hand. */
function topicIn(pack: Pack, packId: string, id: string): string {
  return promptIn(pack, packId, id)?.topic ?? id.replaceAll('-', ' ');
}

function labelIn(pack: Pack, packId: string, prompt: string, id: string): string {
  const option = promptIn(pack, packId, prompt)?.options.find((each) => each.id === id);
  return option?.label ?? id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
}
