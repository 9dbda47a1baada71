import type { Place } from '../guide/places.ts';
import { namedByPrompt } from '../guide/references.ts';
import type { PlacesById } from '../guide/words.ts';

/**
 * The one privacy filter (design.md §6): whether what this prompt would share may leave. It may not if its answer, or
 * any answer that it names (in its card lines, its topic, or by a suggestion that was shown), is private now; names are
 * followed all the way, since a suggestion of a suggestion can carry the same words; and so are answers that are hidden
 * now, since their words may have been taken over before.
 */
export function mayShare(place: Place, places: PlacesById, seen: ReadonlySet<string> = new Set()): boolean {
  if (place.kept?.private) return false;
  const next = new Set(seen).add(place.prompt.id);
  return namedByPrompt(place.prompt).every((id) => {
    const named = places.get(id);
    return !named || next.has(id) || mayShare(named, places, next);
  });
}
