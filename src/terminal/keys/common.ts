import type { Question } from '../../guide/question.ts';
import type { Draft, WalkEvent } from '../../guide/walk.ts';
import {
  exampleOf,
  NO_WHY,
  NOT_SURE,
  REWORDED,
  SKIPPED,
  suggested,
  unsavedMark,
} from '../../words/asking.ts';
import { ALL_KEYS, position, privateMark, soFar } from '../../words/keys.ts';
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
  question: Question,
  state: S,
  press: Press,
  begun: Pick<Draft, 'draft' | 'ticked'>,
  typing: boolean,
): Pressed<S, WalkEvent> | null {
  if (press.name === 'escape' || isCtrl(press, 'b')) return { event: { type: 'back', ...begun } };
  if (isCtrl(press, 'n')) return { event: { type: 'unsure', private: state.private } };
  if (isCtrl(press, 'r')) return { event: { type: 'review', ...begun } };
  if (isCtrl(press, 'd')) return { event: { type: 'pause' } };
  if (isCtrl(press, 'p')) return { mark: !state.private };
  if (press.text === '?' && !typing)
    return { state: { ...state, told: `${question.why ?? NO_WHY}\n${ALL_KEYS}` } };
  return null;
}

/** A prompt once its mark is kept, or could not be. */
export async function markedBy<S extends Asking>(mark: Mark, state: S, isPrivate: boolean): Promise<S> {
  const isKept = await mark(isPrivate);
  return { ...state, private: isPrivate, told: isKept ? null : unsavedMark(isPrivate) };
}

/** Whether this is Ctrl and a letter. */
export function isCtrl(press: Press, name: string): boolean {
  return press.ctrl && press.name === name;
}

/** Where one is, and whether the answer is private. */
export function positionWords({ position: at }: Question, isPrivate: boolean, dot: string): string {
  return position(at.sequence, at.index, at.of, dot) + (isPrivate ? privateMark(dot) : '');
}

/** What stands under the question: help, example, suggestion, and what was said before. */
export function notesOf(question: Question): Sheet['notes'] {
  const { help, example, suggestion, reworded, standing } = question;
  const words = standing?.status === 'answered' ? standing.words : standing && STATES[standing.status];
  return [
    ...(reworded ? [REWORDED] : []),
    ...(words ? [soFar(words)] : []),
    ...(help ? [help] : []),
    ...(suggestion ? [suggested(suggestion)] : []),
    ...(example ? [exampleOf(example)] : []),
  ];
}

const STATES = { skipped: SKIPPED, unsure: NOT_SURE };
