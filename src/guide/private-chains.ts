import type { Pack } from '../model/pack.ts';
import { followedBy } from './references.ts';

/**
 * The prompts that are private with another one, each with the `sensitive` prompt that it leads back to: what follows up
 * a private answer is private too, and what follows up that as well. Pure.
 */
export function privateChains({ sequences }: Pick<Pack, 'sequences'>): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  const sensitive = new Set<string>();
  for (const sequence of sequences) {
    for (const prompt of sequence.prompts) {
      if (prompt.sensitive) sensitive.add(prompt.id);
      const follows = prompt.sensitive || prompt.type === 'note' ? [] : followedBy(prompt, sequence);
      const root = follows
        .map((id) => (sensitive.has(id) ? id : roots.get(id)))
        .find((id) => id !== undefined);
      if (root !== undefined) roots.set(prompt.id, root);
    }
  }
  return roots;
}
