import { onOneLine } from '../../text/one-line.ts';
import { answerWords } from '../answer-words.ts';
import type { Asked } from '../asked.ts';
import { changedSince, keeping } from '../previous-answer.ts';

/** What was said before, so that it need not be said again. */
export interface Known {
  /** How prompts of this kind are answered. */
  readonly kind: boolean;
  /** In which part one is. */
  readonly part: boolean;
}

/** Nothing was said yet. */
const NOTHING: Known = { kind: false, part: false };

/** A prompt as it is spoken, top to bottom: where one is, the question, its options, every default, how to answer. */
export function present(question: Asked, known: Known = NOTHING): string[] {
  const { asking } = question.words;
  return [
    '',
    whereOf(question, known),
    question.ask,
    ...spoken(question.help),
    ...spoken(question.example && asking.exampleOf(question.example)),
    ...options(question),
    ...spoken(question.suggestion && asking.suggested(question.suggestion)),
    ...spoken(changedSince(question)),
    ...spoken(question.private ? asking.staysPrivate : undefined),
    howToAnswer(question, known),
  ];
}

/** Where one is: whole at the first question of a part, then only which question it is. */
function whereOf({ position, way, words }: Asked, known: Known): string {
  const { sequence, index, of } = position;
  if (known.part) return words.lines.place(index, of);
  const progress = way?.progress();
  const here = words.asking.position(sequence, index, of);
  if (!progress) return here;
  const { part, minutesLeft } = words.horizon;
  return `${words.lines.horizon(part(progress.part, progress.parts), minutesLeft(progress.minutes))}\n${here}`;
}

/** What can be typed, and what an empty line does: whole for the first of a kind, then short. */
function howToAnswer(question: Asked, { kind }: Known): string {
  const { lines } = question.words;
  if (!kind) return `${howTo(question)} ${emptyLine(question)}`;
  const short = shortly(question);
  const isPlain = !question.previousAnswer && !question.outgrown && question.draft === '';
  return isPlain ? lines.orEmpty(short) : `${short}. ${emptyLine(question)}`;
}

function spoken(text: string | undefined): string[] {
  return text ? [text] : [];
}

function options({ choices, other, otherLabel, type, min, max, low, high, words }: Asked): string[] {
  if (type === 'scale') return spoken(words.asking.ends(min ?? 1, low, max ?? 5, high));
  const labels = choices.map(({ label, help }) => onOneLine(help ? `${label} (${help})` : label));
  const all = other ? [...labels, otherLabel ?? words.asking.ownWords] : labels;
  return all.map((label, index) => `${index + 1}. ${label}`);
}

/** What can be typed, in a sentence. */
export function howTo(question: Asked): string {
  const { type, min, max, ordered, words } = question;
  const { how } = words.lines;
  const { howMany, range } = words.asking;
  switch (type) {
    case 'choose-one':
      return how.one;
    case 'choose-many':
      return ordered ? how.ordered(howMany(min, max)) : how.many(howMany(min, max));
    case 'yes-no':
      return how.yesNo;
    case 'scale':
    case 'number':
      return how.number(range(min, max));
    case 'text':
      return how.text;
    case 'long-text':
      return how.longText;
  }
}

/** The same in a few words; how many may be chosen is always said. */
function shortly({ type, min, max, ordered, words }: Asked): string {
  const { short } = words.lines;
  const { howMany, range } = words.asking;
  const amount = min === undefined && max === undefined ? '' : howMany(min, max);
  switch (type) {
    case 'choose-one':
      return short.one;
    case 'choose-many':
      return ordered ? short.ordered(amount) : short.many(amount);
    case 'yes-no':
      return short.yesNo;
    case 'scale':
    case 'number':
      return short.number(range(min, max));
    case 'text':
      return short.text;
    case 'long-text':
      return short.longText;
  }
}

/** What an empty line does: it keeps what is there, else it skips. */
function emptyLine(question: Asked): string {
  const { lines } = question.words;
  const long = question.type === 'long-text';
  if (long && question.draft !== '') return lines.begun(question.draft);
  if (question.outgrown?.whole) return long ? lines.leavesAtOnce : lines.leaves;
  if (!question.previousAnswer) return long ? lines.skipsAtOnce : lines.skips;
  const words = answerWords(question.previousAnswer, question, question.words);
  if (!keeping(question, question.private)) return lines.noLongerFits(words);
  return long ? lines.keepsAtOnce(words) : lines.keeps(words);
}
