import type { Draft, WalkEvent } from '../../guide/walk.ts';
import { lengthOf } from '../../text/length.ts';
import { answerWords } from '../answer-words.ts';
import type { Asked } from '../asked.ts';
import type { Mark } from '../face.ts';
import { changedSince } from '../previous-answer.ts';
import type { Key } from './key.ts';
import type { AfterKey } from './machine.ts';
import type { Hints, PromptView, Status } from './prompt-view.ts';

/** What every prompt of the walk keeps while it is asked. */
export interface AskingState {
  readonly private: boolean;
  /** Something just said: a refusal, the why. */
  readonly message: string | null;
  /** How often more was asked for, while it is told: a long message goes on with each. */
  readonly part?: number | undefined;
  /** Enter was pressed with nothing chosen, and what that does was told. */
  readonly warned?: boolean | undefined;
  /** It was told that "not sure yet" drops what was begun. */
  readonly dropping?: boolean | undefined;
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
  if (isCtrl(key, 'n')) return notSure(question, state, begun);
  if (isCtrl(key, 'r')) return { event: { type: 'review', ...begun } };
  if (isCtrl(key, 'd')) return { event: { type: 'pause' } };
  if (isCtrl(key, 'p')) return { mark: !state.private };
  if (key.text === '?' && !typing) {
    const message = `${question.why ?? asking.noWhy}\n${keys.allKeys}`;
    return { state: { ...state, message, part: (state.part ?? -1) + 1 } };
  }
  return null;
}

/** Not sure yet; but what was begun is dropped only once that was told. */
function notSure<S extends AskingState>(
  { words }: Asked,
  state: S,
  { draft, ticked }: Pick<Draft, 'draft' | 'ticked'>,
): AfterKey<S, WalkEvent> {
  const isBegun = draft !== '' || (ticked?.length ?? 0) > 0;
  if (isBegun && !state.dropping) return { state: { ...state, message: words.keys.letGo, dropping: true } };
  return { event: { type: 'unsure', private: state.private } };
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

/** What the keys do at a question: back, where there is a way back, and stopping are always told. */
export function hintsOf(
  { way, words }: Asked,
  { private: isPrivate }: AskingState,
  first: readonly string[],
  more: readonly string[],
): Hints {
  const { hints } = words.keys;
  return {
    before: first,
    always: [...(way?.isFirst ? [] : [hints.back]), hints.stop],
    after: [isPrivate ? hints.share : hints.private, hints.unsure, hints.review, ...more],
  };
}

/** How an answer stands: that it is private goes before all; `said`: what of it is chosen or written. */
export function statusOf(
  { way, words }: Asked,
  isPrivate: boolean,
  said: { readonly text: string; readonly isThere: boolean },
  dot: string,
): Status | null {
  const { status } = words.keys;
  const join = (...texts: readonly string[]) => texts.filter((text) => text !== '').join(` ${dot} `);
  if (isPrivate) return { kind: 'private', text: join(status.staysWithYou, said.text) };
  if (said.isThere && way?.onCard) return { kind: 'shared', text: join(said.text, status.onCard) };
  return said.text === '' ? null : { kind: said.isThere ? 'shared' : 'count', text: said.text };
}

/** How long a text is, while it is written; null while nothing is. */
export function lengthStatus({ maxLength, words }: Asked, text: string): Status | null {
  const { status } = words.keys;
  const length = lengthOf(text.trim());
  if (length === 0) return null;
  return length > maxLength
    ? { kind: 'too-much', text: status.tooLong(length, maxLength) }
    : { kind: 'count', text: status.length(length, maxLength) };
}

/** That an answer is private goes before how long it is; that it is too long goes before both. */
export function statusWith(
  question: Asked,
  isPrivate: boolean,
  written: Status | null,
  dot: string,
): Status | null {
  if (written?.kind === 'too-much') return written;
  if (!isPrivate) return written;
  return statusOf(question, true, { text: written?.text ?? '', isThere: false }, dot);
}

/** What stands under the question: help, example, and what was said before. */
export function notesOf(question: Asked): PromptView['notes'] {
  const { help, example, outgrown, previousAnswer } = question;
  const { asking, keys } = question.words;
  const words = previousAnswer && answerWords(previousAnswer, question, question.words);
  const changed = changedSince(question);
  return [
    ...(changed ? [changed] : []),
    ...(outgrown?.whole ? [keys.leaves] : []),
    ...(words && !outgrown ? [keys.soFar(words)] : []),
    ...(help ? [help] : []),
    ...(example ? [asking.exampleOf(example)] : []),
  ];
}
