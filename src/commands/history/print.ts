import type { CommandContext } from '../../context.ts';
import { faceFor } from '../../terminal/open-face.ts';
import { writeOut } from '../../terminal/output.ts';
import { sizeOf } from '../../terminal/size.ts';
import { tell } from '../../terminal/tell.ts';
import { hang } from '../../text/hang.ts';
import { widthOf } from '../../text/width.ts';
import { offerPrompts } from '../follow-up.ts';
import type { GlobalOptions } from '../globals.ts';
import { openPack, openSession } from '../session.ts';
import { type Line, partsOf, type Telling, whatFollows } from './lines.ts';

/**
 * Prints what helped and what changed; in words, and on a terminal with small bars and an offer of what follows.
 *
 * @throws Failure of opening the packs and the answers, of reading the history, and of `offerPrompts`
 */
export async function printHistory(
  context: CommandContext,
  globals: GlobalOptions,
  json: boolean,
): Promise<void> {
  const { pack, store } = await openSession(context, globals);
  const history = store.history.read();
  if (json) {
    const { checkIns, changes } = history;
    await writeOut(context, `${JSON.stringify({ profile: store.profile, checkIns, changes }, null, 2)}\n`);
    return;
  }
  const isSeen = context.stdout.isTTY && context.stdin.isTTY && context.stderr.isTTY;
  const packs = [pack, await openPack(context, globals, 'check-in')];
  const bars = isSeen && faceFor(context, globals.plain === true) === 'keys';
  const telling: Telling = { context, packs, history, bars };
  const parts = partsOf(telling);
  if (parts.length === 0) return tell(context, context.words.history.nothing);
  await writeOut(
    context,
    parts.map((lines) => lines.map((line) => fitted(context, line)).join('')).join('\n'),
  );
  const next = isSeen ? whatFollows(telling) : null;
  if (next === null) return;
  // By lines a blank one is spoken before every choice.
  if (bars) context.stderr.write('\n');
  const { putFirst, yes } = context.words.history;
  await offerPrompts(context, globals, { ids: [next.prompt], ask: putFirst(next.sentence), label: yes });
}

/** A line of its own: broken at words on a terminal, beside its bar, never under it; whole in a pipe. */
function fitted({ stdout }: CommandContext, { bar, words }: Line): string {
  if (!stdout.isTTY) return `${bar}${words}\n`;
  const indent = widthOf(bar);
  const rows = hang(words, indent, sizeOf(stdout).columns);
  return `${rows.map((row, index) => (index === 0 ? bar + row.slice(indent) : row)).join('\n')}\n`;
}
