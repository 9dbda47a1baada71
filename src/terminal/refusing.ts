import type { Refusal } from '../guide/answering.ts';
import type { Words } from '../words/index.ts';

/** Why an answer is not taken, in words. */
export function refusalWords(refusal: Refusal, { asking }: Words): string {
  const { refusals } = asking;
  switch (refusal.code) {
    case 'nothing-chosen':
      return refusals.nothingChosen;
    case 'unknown-option':
      return refusals.unknownOption;
    case 'one-only':
      return refusals.oneOnly;
    case 'too-few':
      return refusals.tooFew(refusal.limit);
    case 'too-many':
      return refusals.tooMany(refusal.limit);
    case 'exclusive':
      return refusals.exclusive(refusal.label);
    case 'yes-or-no':
      return refusals.yesOrNo;
    case 'number-expected':
      return refusals.number;
    case 'whole-number-expected':
      return refusals.wholeNumber;
    case 'out-of-range':
      return refusals.outOfRange(asking.range(refusal.min, refusal.max));
    case 'blank':
      return refusals.blank;
    case 'too-long':
      return refusals.tooLong(refusal.limit, refusal.length);
  }
}
