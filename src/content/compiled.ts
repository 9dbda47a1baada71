import type { Pack } from './model/pack.ts';

/** What the build made of a pack, or null. */
export async function readCompiled(_folder: string, _file: string): Promise<Pack | null> {
  return null;
}
