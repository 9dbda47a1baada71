import type { CommandContext } from '../../context.ts';
import { Failure } from '../../failure.ts';
import { questionOf } from '../../guide/ask.ts';
import { begin, WHOLE_WALK } from '../../guide/begin.ts';
import { REVIEW, type Walk } from '../../guide/walk.ts';
import { markIn } from '../../model/answer.ts';
import type { CommandWords } from '../../words/index.ts';
import type { GlobalOptions } from '../globals.ts';
import { openSession, type Session } from '../session.ts';
import { endWithCard, walkGuide } from '../walking.ts';
import { withFace } from '../with-face.ts';
import { besides } from './besides.ts';
import { offerMore } from './more.ts';

/** The start page, and what is chosen there. Throws Failure as the guide and the card do. */
export async function openStartPage(context: CommandContext, globals: GlobalOptions): Promise<void> {
  const session = await openSession(context, globals);
  if (
    markIn(session.profile, session.pack.id) === null &&
    Object.keys(session.matched.answers).length === 0
  ) {
    return walkGuide(context, globals, WHOLE_WALK, session);
  }
  const chosen = await askWhatNext(context, globals, session);
  if (chosen === 'leave') return;
  // The answers as they are now: the menu may have stood there for long.
  const now = await openSession(context, globals, { pack: session.pack });
  if (chosen === 'more') return offerMore(context, globals, now);
  if (chosen === 'restart') await walkGuide(context, globals, { ...WHOLE_WALK, restart: true }, now);
  if (chosen === 'walk') await walkGuide(context, globals, WHOLE_WALK, now);
  if (chosen === 'card') await endWithCard(context, globals, now, markIn(now.profile, now.pack.id) !== null);
}

/** @throws Failure `interrupted` when the menu is stopped by Ctrl-C or a signal. */
async function askWhatNext(
  context: CommandContext,
  globals: GlobalOptions,
  session: Session,
): Promise<string> {
  const { pack, profile, matched, store } = session;
  const { startPage } = context.words;
  const now = context.now().toISOString();
  const walk = begin(pack, matched.answers, markIn(profile, pack.id), WHOLE_WALK, now);
  const essentials = begin(pack, matched.answers, null, { ...WHOLE_WALK, quick: true }, now);
  const { where, next } = whereIn(
    walk,
    markIn(profile, pack.id) !== null,
    essentials.at === REVIEW,
    startPage,
  );
  const answers = Object.values(matched.answers);
  const kept = startPage.kept(answers.length, answers.filter((answer) => answer.private).length);
  const more = await besides(context, globals, session);
  return withFace(context, globals, async (face, stoppedBy) => {
    const end = await face.menu({
      ask: startPage.what,
      notes: [startPage.profile(store.profile), kept, where, ...more],
      choices: [
        { id: 'walk', label: next },
        { id: 'card', label: startPage.card },
        { id: 'restart', label: startPage.restart },
        { id: 'more', label: startPage.more },
        { id: 'leave', label: startPage.leave },
      ],
    });
    if (end.type === 'stopped') throw new Failure('interrupted', stoppedBy());
    return end.type === 'chosen' ? end.id : 'leave';
  });
}

/** Where the owner is, in words, and what going on would be. `quickly`: nothing essential is left to ask. */
function whereIn(
  walk: Walk,
  unfinished: boolean,
  quickly: boolean,
  startPage: CommandWords['startPage'],
): { where: string; next: string } {
  if (walk.at === REVIEW) {
    return { where: unfinished ? startPage.atTheReview : startPage.done, next: startPage.review };
  }
  if (!unfinished) {
    return quickly
      ? { where: startPage.doneQuickly, next: startPage.others }
      : { where: startPage.begun, next: startPage.on };
  }
  const { topic, position } = questionOf(walk).question;
  return { where: startPage.inTheMiddle(topic, position.sequence), next: startPage.goOn };
}
