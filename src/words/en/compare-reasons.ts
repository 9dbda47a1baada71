import type { FailureDetails } from '../../failure.ts';
import { importReasonOf } from './import-reasons.ts';

const reasons: Readonly<Record<string, string>> = {
  'no-json': 'it holds no answers; of a card nothing can be compared',
  damaged: 'it is damaged, or a part of it is missing',
  'not-an-export': 'it is not what “aftercare answers export” writes',
  same: 'it holds the same answers as the other side; to compare, it takes those of another person',
  'nothing-beside': 'nothing in it can be laid beside the answers of the other side',
  'nothing-shared': 'nothing in it answers the questions that you use',
};

/** Why a file cannot be compared: it stands behind "Could not compare FILE: ". Never a word of an answer. */
export function compareReasonOf(details: FailureDetails): string {
  return reasons[String(details.reason)] ?? importReasonOf(details);
}
