import type { Draft, WalkEvent } from '../../guide/walk.ts';
import type { Asked } from '../asked.ts';
import type { Mark } from '../face.ts';
import type { Key } from './key.ts';
import type { AfterKey } from './machine.ts';
import type { PromptView } from './prompt-view.ts';

/** What every prompt of the walk keeps while it is asked. */
export interface AskingState {
  readonly private: boolean;
  /** Something just said: a refusal, the why. */
  readonly message: string | null;
}

/** The keys that mean the same at every prompt; null for any other. `begun` is what is there and not accepted. */
export function commonKey<S extends AskingState>(
  question: Asked,
  state: S,
  key: Key,
  begun: Pick<Draft, 'draft' | 'ticked'>,
  typing: boolean,
): AfterKey<S, WalkEvent> | null {
  const { asking, keys } = question.words;
  if (key.name === 'escape' || isCtrl(key, 'b')) return { event: { type: 'back', ...begun } };
  if (isCtrl(key, 'n')) return { event: { type: 'unsure', private: state.private } };
  if (isCtrl(key, 'r')) return { event: { type: 'review', ...begun } };
  if (isCtrl(key, 'd')) return { event: { type: 'pause' } };
  if (isCtrl(key, 'p')) return { mark: !state.private };
  if (key.text === '?' && !typing)
    return { state: { ...state, message: `${question.why ?? asking.noWhy}\n${keys.allKeys}` } };
  return null;
}

/** A prompt once its mark is kept, or could not be. */
export async function markedBy<S extends AskingState>(
  { words }: Asked,
  mark: Mark,
  state: S,
  isPrivate: boolean,
): Promise<S> {
  const isKept = await mark(isPrivate);
  return { ...state, private: isPrivate, message: isKept ? null : words.asking.unsavedMark(isPrivate) };
}

/** Whether this is Ctrl and a letter. */
export function isCtrl(key: Key, name: string): boolean {
  return key.ctrl && key.name === name;
}

/** Where one is, and whether the answer is private. */
export function positionWords({ position: at, words }: Asked, isPrivate: boolean, dot: string): string {
  const { position, privateMark } = words.keys;
  return position(at.sequence, at.index, at.of, dot) + (isPrivate ? privateMark(dot) : '');
}

/** What stands under the question: help, example, suggestion, and what was said before. */
export function notesOf(question: Asked): PromptView['notes'] {
  const { help, example, suggestion, reworded, previousAnswer } = question;
  const { asking, keys } = question.words;
  const states = { skipped: asking.skipped, unsure: asking.notSure };
  const words =
    previousAnswer?.status === 'answered'
      ? previousAnswer.words
      : previousAnswer && states[previousAnswer.status];
  return [
    ...(reworded ? [asking.reworded] : []),
    ...(words ? [keys.soFar(words)] : []),
    ...(help ? [help] : []),
    ...(suggestion ? [asking.suggested(suggestion)] : []),
    ...(example ? [asking.exampleOf(example)] : []),
  ];
}
