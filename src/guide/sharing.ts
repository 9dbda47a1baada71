import type { PromptPlace } from './place.ts';
import { namedByPrompt } from './references.ts';

/**
 * The one privacy filter of whatever leaves (card, export): the ids of prompts of which nothing may. Those are the
 * prompts whose answer is private now; those that name one of them (in card lines, topic, or by a suggestion that was
 * shown); and those that are asked, or offer what was chosen, because of one of them: that they were asked tells of it.
 * All the way: a suggestion of a suggestion carries the same words. Hidden answers count too, since their words may
 * have been taken over before. Cost is in proportion to the names and conditions there are.
 */
export function withheld(places: readonly PromptPlace[]): ReadonlySet<string> {
  const toFollow = places.filter(hides).map(({ prompt }) => prompt.id);
  const found = new Set<string>();
  if (toFollow.length === 0) return found;
  const leaningOn = new Map<string, string[]>();
  for (const place of places) {
    for (const id of restsOn(place)) {
      const leaning = leaningOn.get(id);
      if (leaning) leaning.push(place.prompt.id);
      else leaningOn.set(id, [place.prompt.id]);
    }
  }
  for (let id = toFollow.pop(); id !== undefined; id = toFollow.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    toFollow.push(...(leaningOn.get(id) ?? []));
  }
  return found;
}

/**
 * Whether a prompt takes all that rests on it away: its answer is private, and it is not there for the walk alone. The
 * one place to say so.
 */
export function hides(place: Pick<PromptPlace, 'prompt' | 'kept'> | undefined): boolean {
  return place?.kept?.private === true && !place.prompt.forWalk;
}

/** The ids without whose answers there would be no such line: those it names, and those that its being asked rests on. */
function restsOn({ prompt, sequence, kept }: PromptPlace): string[] {
  const chosen = new Set(kept && Array.isArray(kept.value) ? kept.value : []);
  // With fewer than two options the prompt is not asked: then what offers the others is why it was.
  const isAskedAnyway = prompt.options.filter((option) => option.onlyIf.length === 0).length >= 2;
  const offered = prompt.options.filter(({ id }) => !isAskedAnyway || chosen.has(id));
  const conditions = [
    ...sequence.onlyIf,
    ...prompt.onlyIf,
    ...prompt.onlyIfAny,
    ...prompt.notIf,
    ...offered.flatMap((option) => option.onlyIf),
  ];
  return [...namedByPrompt(prompt), ...conditions.map((condition) => condition.prompt)];
}
