import { onOneLine } from '../../text/one-line.ts';
import type { Words } from '../../words/index.ts';
import type { Asked } from '../asked.ts';

/** A row to choose from: an option, a value, room for own words, or a way to leave the question. */
export type ChooseRow =
  | {
      readonly kind: 'option';
      readonly id: string;
      readonly label: string;
      readonly help: string | undefined;
      /** The heading that it stands under; undefined where there is none. */
      readonly group?: string | undefined;
    }
  | { readonly kind: 'value'; readonly value: string | number; readonly label: string }
  | { readonly kind: 'own' | 'unsure' | 'skip'; readonly label: string };

/** The rows of a question, the last being *Skip for now* unless several can be chosen. */
export function rowsOf(question: Asked): ChooseRow[] {
  const { type, choices, other, otherLabel, previousAnswer, outgrown, words } = question;
  const { asking } = words;
  const own: ChooseRow[] = other ? [{ kind: 'own', label: otherLabel ?? asking.ownWords }] : [];
  const options = choices.map(
    ({ id, label, help, group }): ChooseRow => ({ kind: 'option', id, label: onOneLine(label), help, group }),
  );
  if (type === 'choose-many') return [...options, ...own];
  const rows = type === 'yes-no' ? yesAndNo(words) : type === 'scale' ? valuesOf(question) : options;
  // Someone who was not sure before must be able to stay so by pressing Enter.
  const unsure: ChooseRow[] =
    previousAnswer?.status === 'unsure' ? [{ kind: 'unsure', label: capital(asking.notSure) }] : [];
  const skip = outgrown?.whole ? asking.leaveAsIs : asking.skipForNow;
  return [...rows, ...own, ...unsure, { kind: 'skip', label: skip }];
}

function yesAndNo({ asking }: Words): ChooseRow[] {
  return [
    { kind: 'value', value: 'yes', label: asking.yes },
    { kind: 'value', value: 'no', label: asking.no },
  ];
}

function valuesOf({ min = 1, max = 5, low, high, words }: Asked): ChooseRow[] {
  return Array.from({ length: max - min + 1 }, (_, index): ChooseRow => {
    const value = min + index;
    return {
      kind: 'value',
      value,
      label: words.keys.ends(value, value === min ? low : value === max ? high : undefined),
    };
  });
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/**
 * The row that is highlighted first: the stored answer, text begun, else the first row. Nothing that Enter would say
 * where it is delicate, or would take the place of what fits no more; on a scale no row at all (-1).
 */
export function firstActive(question: Asked, rows: readonly ChooseRow[]): number {
  const { previousAnswer, outgrown, draft, type } = question;
  if (type === 'choose-many') return draft === '' ? 0 : at(rows, (row) => row.kind === 'own');
  if (draft !== '') return at(rows, (row) => row.kind === 'own');
  if (!previousAnswer && (question.sensitive || outgrown?.whole))
    return at(rows, (row) => row.kind === 'skip');
  if (!previousAnswer) return type === 'scale' ? -1 : 0;
  if (previousAnswer.status !== 'answered')
    return at(rows, (row) => row.kind === (previousAnswer.status === 'unsure' ? 'unsure' : 'skip'));
  const { value, other } = previousAnswer;
  if (other !== null) return at(rows, (row) => row.kind === 'own');
  return at(rows, (row) =>
    row.kind === 'option'
      ? Array.isArray(value) && value.includes(row.id)
      : row.kind === 'value' && row.value === value,
  );
}

function at(rows: readonly ChooseRow[], fits: (row: ChooseRow) => boolean): number {
  return Math.max(0, rows.findIndex(fits));
}
