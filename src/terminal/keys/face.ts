import type { Context } from '../../context.ts';
import type { Face, FaceOptions } from '../face.ts';
import { openLines } from '../lines/face.ts';

/** Opens the keys face. Until its prompts stand, lines are asked for: they can do the same. */
export function openKeys(context: Context, { stop }: FaceOptions): Face {
  return openLines(context, stop);
}
