import type { PackFiles } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { Survey } from '../survey.ts';

/** Every check across the prompts and files of a pack. */
export function checkAll(_survey: Survey, _files: PackFiles): Problem[] {
  return [];
}
