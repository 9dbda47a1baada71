import type { Words } from '../../words/index.ts';
import type { Asked } from '../asked.ts';
import { onOneLine } from '../entry.ts';
import { keeping } from '../previous-answer.ts';

/** A prompt as it is spoken, top to bottom: where one is, the question, its options, every default, how to answer. */
export function present(question: Asked): string[] {
  const { asking } = question.words;
  const { sequence, index, of } = question.position;
  return [
    '',
    asking.position(sequence, index, of),
    question.ask,
    ...spoken(question.help),
    ...spoken(question.example && asking.exampleOf(question.example)),
    ...options(question),
    ...spoken(question.suggestion && asking.suggested(question.suggestion)),
    ...spoken(question.reworded ? asking.reworded : undefined),
    ...spoken(question.private ? asking.staysPrivate : undefined),
    `${howTo(question)} ${emptyLine(question)}`,
  ];
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

/** What an empty line does: it keeps what is there, else it skips. */
function emptyLine(question: Asked): string {
  const { lines } = question.words;
  const long = question.type === 'long-text';
  if (long && question.draft !== '') return lines.begun(question.draft);
  if (!question.previousAnswer) return long ? lines.skipsAtOnce : lines.skips;
  const words = standingWords(question.previousAnswer, question.words);
  if (!keeping(question, question.private)) return lines.noLongerFits(words);
  return long ? lines.keepsAtOnce(words) : lines.keeps(words);
}

function standingWords({ status, words }: NonNullable<Asked['previousAnswer']>, { asking }: Words): string {
  return status === 'answered' ? words : status === 'skipped' ? asking.skipped : asking.notSure;
}
