import type { Question } from '../../src/guide/question.ts';
import type { ReviewView } from '../../src/guide/review.ts';
import type { WalkEvent } from '../../src/guide/walk.ts';
import type { Asked } from '../../src/terminal/asked.ts';
import { choosingOf } from '../../src/terminal/keys/choose.ts';
import { type ChooseRow, rowsOf } from '../../src/terminal/keys/choose-rows.ts';
import { writingOf } from '../../src/terminal/keys/write.ts';
import { en } from '../support/words.ts';

type Answer = Extract<WalkEvent, { type: 'answer' }>;

/** The lines that a person types to do this. */
export function linesFor(question: Question, event: WalkEvent): string[] {
  switch (event.type) {
    case 'answer':
      return [...(event.private === question.private ? [] : ['/private']), ...answerLines(question, event)];
    case 'skip':
    case 'unsure':
      return [...(event.private === question.private ? [] : ['/private']), `/${event.type}`];
    case 'back':
    case 'review':
      return [`/${event.type}`];
    default:
      return ['/quit'];
  }
}

function answerLines({ type, choices }: Question, { value, other }: Answer): string[] {
  if (Array.isArray(value)) {
    const numbers = value.map((id) => choices.findIndex((choice) => choice.id === id) + 1);
    return other === null ? [numbers.join(',')] : [[...numbers, choices.length + 1].join(' '), other];
  }
  return type === 'long-text' ? [...String(value).split('\n'), ''] : [String(value)];
}

/** The line that a person types to do this at the review. */
export function lineAtReview({ entries }: ReviewView, event: WalkEvent): string {
  if (event.type === 'goto') return String(entries.findIndex(({ id }) => id === event.id) + 1);
  return event.type === 'back' ? '/back' : event.type === 'pause' ? '/quit' : '/card';
}

const UP = '\u001b[A';
const DOWN = '\u001b[B';
const ENTER = '\r';
const ctrl = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 64);
const CLEAR = ctrl('U');

/** The keys that a person presses to do this. Back is Ctrl-B: an Esc would have to wait for what follows it. */
export function keysFor(asked: Question, event: WalkEvent): string[] {
  const question: Asked = { ...asked, words: en };
  const toggle = 'private' in event && event.private !== question.private ? [ctrl('P')] : [];
  switch (event.type) {
    case 'answer':
      return [...toggle, ...answerKeys(question, event)];
    case 'skip':
      return [...toggle, ...skipKeys(question)];
    case 'unsure':
      return [...toggle, ctrl('N')];
    case 'back':
      return [ctrl('B')];
    case 'review':
      return [ctrl('R')];
    default:
      return [ctrl('C')];
  }
}

/** The keys that a person presses to do this at the review: what to do comes before the answers. */
export function keysAtReview({ entries, unfinished }: ReviewView, event: WalkEvent): string[] {
  if (event.type === 'goto') {
    const down = entries.findIndex(({ id }) => id === event.id) + (unfinished ? 2 : 1);
    return [...Array(down).fill(DOWN), ENTER];
  }
  if (event.type === 'accept') return unfinished ? [DOWN, ENTER] : [ENTER];
  return event.type === 'back' ? [ctrl('B')] : event.type === 'pause' ? [ctrl('C')] : [ENTER];
}

function answerKeys(question: Asked, event: Answer): string[] {
  if (isWritten(question)) return [...clearKeys(question), ...writeKeys(question, String(event.value))];
  if (question.type === 'choose-many') return manyKeys(question, event);
  const { value, other } = event;
  const wanted = Array.isArray(value) ? value[0] : value;
  const fits = (row: ChooseRow) =>
    row.kind === 'option' ? row.id === wanted : row.kind === 'value' && row.value === wanted;
  const start = choosingOf(question).active;
  if (other !== null) return [...moveTo(question, start, isOwn), ...ownKeys(other)];
  return [...moveTo(question, start, fits), ENTER];
}

const isOwn = (row: ChooseRow): boolean => row.kind === 'own';
const isWritten = ({ type }: Asked): boolean => ['text', 'long-text', 'number'].includes(type);

function ownKeys(words: string): string[] {
  return [' ', CLEAR, ...words, ENTER];
}

function clearKeys(question: Asked): string[] {
  return [...writingOf(question).edit.text].map(() => '\u007f');
}

function writeKeys({ type }: Asked, text: string): string[] {
  return [...text.replaceAll('\n', ENTER), ...(type === 'long-text' ? [ENTER, ENTER] : [ENTER])];
}

function moveTo(question: Asked, from: number, fits: (row: ChooseRow) => boolean): string[] {
  const rows = rowsOf(question);
  const to = rows.findIndex(fits);
  // On a scale nothing is highlighted at first: the first key down goes to the first row.
  return Array(from === -1 ? to + 1 : (to - from + rows.length) % rows.length).fill(DOWN);
}

/** Unticks what stands, then ticks what is wanted in its order, and goes back to the first row each time. */
function manyKeys(question: Asked, { value, other }: Pick<Answer, 'value' | 'other'>): string[] {
  const { picked, ownTicked, active } = choosingOf(question);
  const count = rowsOf(question).length;
  const home = Array((count - active) % count).fill(DOWN);
  const toggle = (id: string): string[] => {
    const to = moveTo(question, 0, (row) => row.kind === 'option' && row.id === id);
    return [...to, ' ', ...to.map(() => UP)];
  };
  const own = moveTo(question, 0, isOwn);
  const untickOwn = ownTicked ? [...own, ' ', ...own.map(() => UP)] : [];
  const wanted = Array.isArray(value) ? value : [];
  const words = other === null ? [] : [...own, ...ownKeys(other)];
  return [...home, ...picked.flatMap(toggle), ...untickOwn, ...wanted.flatMap(toggle), ...words, ENTER];
}

function skipKeys(question: Asked): string[] {
  const wasUnsure = question.previousAnswer?.status === 'unsure';
  if (isWritten(question)) return [...clearKeys(question), ...(wasUnsure ? ['x', '\u007f'] : []), ENTER];
  if (question.type !== 'choose-many')
    return [...moveTo(question, choosingOf(question).active, (row) => row.kind === 'skip'), ENTER];
  // Where "not sure" stands, only touching it makes an empty answer a skip.
  const none = manyKeys(question, { value: [], other: null });
  // The first time on a walk, Enter with nothing ticked says what it does; a second one is dropped where it does not.
  return [...(wasUnsure ? [' ', ' '] : []), ...none, ENTER];
}
