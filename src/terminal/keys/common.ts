import type { Draft, WalkEvent } from '../../guide/walk.ts';
import type { Asked } from '../asked.ts';
import type { Mark } from '../face.ts';
import type { Press } from './key.ts';
import type { Pressed } from './machine.ts';
import type { Sheet } from './prompt-view.ts';

/** What every prompt of the walk keeps while it is asked. */
export interface Asking {
  readonly private: boolean;
  /** Something just said: a refusal, the why. */
  readonly told: string | null;
}

/** The keys that mean the same at every prompt; null for any other. `begun` is what is there and not accepted. */
export function commonKey<S extends Asking>(
  question: Asked,
  state: S,
  press: Press,
  begun: Pick<Draft, 'draft' | 'ticked'>,
  typing: boolean,
): Pressed<S, WalkEvent> | null {
  const { asking, keys } = question.words;
  if (press.name === 'escape' || isCtrl(press, 'b')) return { event: { type: 'back', ...begun } };
  if (isCtrl(press, 'n')) return { event: { type: 'unsure', private: state.private } };
  if (isCtrl(press, 'r')) return { event: { type: 'review', ...begun } };
  if (isCtrl(press, 'd')) return { event: { type: 'pause' } };
  if (isCtrl(press, 'p')) return { mark: !state.private };
  if (press.text === '?' && !typing)
    return { state: { ...state, told: `${question.why ?? asking.noWhy}\n${keys.allKeys}` } };
  return null;
}

/** A prompt once its mark is kept, or could not be. */
export async function markedBy<S extends Asking>(
  { words }: Asked,
  mark: Mark,
  state: S,
  isPrivate: boolean,
): Promise<S> {
  const isKept = await mark(isPrivate);
  return { ...state, private: isPrivate, told: isKept ? null : words.asking.unsavedMark(isPrivate) };
}

/** Whether this is Ctrl and a letter. */
export function isCtrl(press: Press, name: string): boolean {
  return press.ctrl && press.name === name;
}

/** Where one is, and whether the answer is private. */
export function positionWords({ position: at, words }: Asked, isPrivate: boolean, dot: string): string {
  const { position, privateMark } = words.keys;
  return position(at.sequence, at.index, at.of, dot) + (isPrivate ? privateMark(dot) : '');
}

/** What stands under the question: help, example, suggestion, and what was said before. */
export function notesOf(question: Asked): Sheet['notes'] {
  const { help, example, suggestion, reworded, standing } = question;
  const { asking, keys } = question.words;
  const states = { skipped: asking.skipped, unsure: asking.notSure };
  const words = standing?.status === 'answered' ? standing.words : standing && states[standing.status];
  return [
    ...(reworded ? [asking.reworded] : []),
    ...(words ? [keys.soFar(words)] : []),
    ...(help ? [help] : []),
    ...(suggestion ? [asking.suggested(suggestion)] : []),
    ...(example ? [asking.exampleOf(example)] : []),
  ];
}
