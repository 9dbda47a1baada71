import type { CommandContext } from '../context.ts';
import { Failure } from '../failure.ts';
import { fillInKnown } from '../guide/ask.ts';
import { placesOf } from '../guide/places.ts';
import { byId } from '../guide/words.ts';
import type { Menu } from '../terminal/face.ts';
import type { GlobalOptions } from './globals.ts';
import { openSession } from './session.ts';
import { withFace } from './with-face.ts';

/** Questions of the card that follow from what was said elsewhere. */
export interface FollowUp {
  /** The ids of the prompts; those that are not asked now are left out. */
  readonly ids: readonly string[];
  readonly ask: string;
  /** What a choice says, by the topic of its prompt. */
  readonly label: (topic: string) => string;
}

/**
 * Offers these questions, one after another, and asks those that are chosen; each answer is saved as by `answers edit`.
 * Where there is no terminal, nothing is offered.
 *
 * @throws Failure `interrupted`, and those of opening and editing the answers
 */
export async function offerPrompts(
  context: CommandContext,
  globals: GlobalOptions,
  { ids, ...texts }: FollowUp,
): Promise<void> {
  const { stdin, stderr } = context;
  if (ids.length === 0 || !stdin.isTTY || !stderr.isTTY) return;
  const choices = await choicesFor(context, globals, ids, texts.label);
  if (choices.length === 0) return;
  const chosen = await choose(context, globals, { ask: texts.ask, notes: [], choices });
  if (chosen === null) return;
  const { editAnswer } = await import('./answers/edit.ts');
  await editAnswer(context, globals, chosen);
  await offerPrompts(context, globals, { ids: ids.filter((id) => id !== chosen), ...texts });
}

async function choicesFor(
  context: CommandContext,
  globals: GlobalOptions,
  ids: readonly string[],
  label: (topic: string) => string,
): Promise<Menu['choices']> {
  const { pack, matched } = await openSession(context, globals);
  const places = placesOf(pack, matched.answers);
  const known = byId(places);
  return ids.flatMap((id) => {
    const place = known.get(id);
    if (!place?.visible || place.prompt.type === 'note') return [];
    return [{ id, label: label(fillInKnown(place.prompt.topic, known, pack)) }];
  });
}

/** The id of what was chosen; null for not now. */
function choose(
  context: CommandContext,
  globals: GlobalOptions,
  { choices, ...menu }: Menu,
): Promise<string | null> {
  const notNow = { id: '', label: context.words.checkIn.notNow };
  return withFace(context, globals, async (face, stoppedBy) => {
    const end = await face.menu({ ...menu, choices: [...choices, notNow] });
    if (end.type === 'stopped') throw new Failure('interrupted', stoppedBy());
    return end.type === 'chosen' && end.id !== notNow.id ? end.id : null;
  });
}
