import path from 'node:path';
import { isEmptyCard } from '../../card/build.ts';
import type { Context } from '../../context.ts';
import { Failure, isFailure } from '../../failure.ts';
import type { Face, Menu } from '../../terminal/face.ts';
import { sizeOf } from '../../terminal/size.ts';
import { tell } from '../../terminal/tell.ts';
import { wrapped } from '../../text/wrap.ts';
import { failureWords } from '../../words/failure-words.ts';
import { typedFor } from '../../words/typed.ts';
import type { CardOptions } from '../card/form.ts';
import { presentCard } from '../card/present.ts';
import { cardOf, cardPrinter } from '../card/print.ts';
import type { GlobalOptions } from '../globals.ts';
import type { Session } from '../session.ts';
import { withFace } from '../with-face.ts';
import { ofUse } from './conclude.ts';

/** What can be done with a card. */
type Choice = 'copy' | 'message' | 'save' | 'page' | 'change' | 'give' | 'done';

/** What is offered, in this order. */
const OFFERED: readonly Choice[] = ['copy', 'message', 'save', 'page', 'change', 'give', 'done'];

/** Rows that advice and menu take besides their words and the choices: blank ones, and the hints. */
const AROUND_MENU = 5;

/** How many files of one name are tried before it is given up. */
const MOST_FILES = 99;

/** Whether somebody sits there who sees the card on stdout and can say what is to become of it. */
export function canOffer({ stdin, stdout, stderr }: Context): boolean {
  return stdin.isTTY && stdout.isTTY && stderr.isTTY;
}

/**
 * Shows the card on a terminal from its top, and offers what can be done with it, again and again until that is enough.
 *
 * @param session the answers are those that stand on the card
 * @returns `change` when an answer is to be changed, `give` when the owner wants to say what they can give: both are the
 *   caller's to do
 * @throws Failure `interrupted` {signal} when it is stopped there, `nothing-answered`, `output-failed`
 */
export async function offerCard(
  context: Context,
  globals: GlobalOptions,
  session: Session,
): Promise<'change' | 'give' | 'done'> {
  const { ending, walking } = context.words;
  const card = cardOf(context, session.pack, session.matched.answers);
  const count = Object.keys(session.matched.answers).length;
  if (count === 0) throw ofUse(new Failure('nothing-answered'), session.pack.use);
  if (isEmptyCard(card)) {
    tell(context, walking.emptyCard);
    return 'done';
  }
  return withFace(context, globals, async (face, stoppedBy) => {
    const stopped = () => new Failure('interrupted', stoppedBy());
    face.endWalk();
    face.say({ title: undefined, text: walking.cardFollows });
    context.stderr.write('\n');
    if (!(await presentCard(context, globals, face, card, rowsBelow(context)))) throw stopped();
    face.say({ title: undefined, text: ending.advice });
    for (;;) {
      const end = await face.menu(menuOf(context, session));
      if (end.type === 'stopped') throw stopped();
      const chosen = end.type === 'chosen' ? (end.id as Choice) : 'done';
      if (chosen === 'change' || chosen === 'give' || chosen === 'done') return chosen;
      await heard(context, face, globals, () => act(context, globals, session, chosen));
    }
  });
}

/** How many rows of the window are taken by what follows the card. */
function rowsBelow({ stderr, words: { ending } }: Context): number {
  const { columns } = sizeOf(stderr);
  const texts = [ending.advice, ending.what].flatMap((text) => wrapped(text, columns));
  return texts.length + OFFERED.length + AROUND_MENU;
}

function menuOf({ words: { ending } }: Context, { pack: { use } }: Session): Menu {
  // Who comes from what they can give was asked that already.
  const offered = OFFERED.filter((id) => id !== 'give' || use !== 'giving');
  const choices = offered.map((id) => ({ id, label: ending.choices[id] }));
  // So that a key too many does nothing to the card.
  return { ask: ending.what, notes: [], choices, at: 'done' };
}

async function act(
  context: Context,
  globals: GlobalOptions,
  session: Session,
  chosen: Exclude<Choice, 'change' | 'give' | 'done'>,
): Promise<void> {
  const { ending } = context.words;
  const print = async (options: CardOptions) => (await cardPrinter(context, globals, options))(session);
  switch (chosen) {
    case 'copy':
      return print({ copy: true });
    case 'message':
      await print({ copy: true, format: 'message' });
      return tell(context, ending.pasteIt);
    case 'save':
      return saveCard(context, globals, session);
    case 'page':
      await inNewFile(context.cwd, 'html', (output) => print({ output }));
      return tell(context, ending.printIt);
  }
}

/** Saves the card to a file of its own in the current folder, and says which. Throws Failure as `cardPrinter`. */
export function saveCard(context: Context, globals: GlobalOptions, session: Session): Promise<void> {
  return inNewFile(context.cwd, 'txt', async (output) => {
    const print = await cardPrinter(context, globals, { output });
    await print(session);
  });
}

/** Writes to a file of a name that is not taken: card.txt, card-2.txt, … in the current folder. */
async function inNewFile(
  cwd: string,
  ending: string,
  write: (file: string) => Promise<void>,
  number = 1,
): Promise<void> {
  try {
    await write(path.join(cwd, `card${number === 1 ? '' : `-${number}`}.${ending}`));
  } catch (error) {
    const isTaken = isFailure(error, 'file-exists');
    if (!isTaken || number === MOST_FILES) throw error;
    await inNewFile(cwd, ending, write, number + 1);
  }
}

/** Does it; where it fails, that is said, and the card is there as before. */
async function heard(
  { words }: Context,
  face: Face,
  globals: GlobalOptions,
  done: () => Promise<void>,
): Promise<void> {
  try {
    await done();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { code } = error;
    const isCopy = code === 'no-clipboard' || code === 'not-copied';
    const text = isCopy ? words.ending.notCopied : failureWords(words, error, typedFor(globals));
    face.say({ title: undefined, text });
  }
}
