import { lineOf } from '../guide/card-lines.ts';
import type { PromptPlace } from '../guide/place.ts';
import type { PlacesById } from '../guide/words.ts';
import type { Answer } from '../model/answer.ts';
import type { Pack } from '../model/pack.ts';

/** What somebody said to a pack, and the pack. */
export interface Spoken {
  readonly places: PlacesById;
  readonly pack: Pack;
}

/** The line that a prompt has on its owner's card; undefined where it says nothing there. */
export function wholeLine({ places, pack }: Spoken, prompt: string): string | undefined {
  const place = places.get(prompt);
  return place && lineOf(place, places, pack)?.text;
}

/** The same line with these of the options alone, and no own words. */
export function lineWith(spoken: Spoken, prompt: string, options: readonly string[]): string | undefined {
  return options.length === 0 ? undefined : lineSaying(spoken, prompt, { value: [...options], other: null });
}

/** The same line with own words alone; undefined where there are none. */
export function lineOfOwnWords(spoken: Spoken, prompt: string): string | undefined {
  const other = spoken.places.get(prompt)?.answer?.other ?? null;
  return other === null ? undefined : lineSaying(spoken, prompt, { value: [], other });
}

function lineSaying(
  { places, pack }: Spoken,
  prompt: string,
  said: Pick<Answer, 'value' | 'other'>,
): string | undefined {
  const place = places.get(prompt);
  if (!place?.answer) return undefined;
  const saying: PromptPlace = { ...place, answer: { ...place.answer, ...said } };
  return lineOf(saying, new Map([...places, [prompt, saying]]), pack)?.text;
}
