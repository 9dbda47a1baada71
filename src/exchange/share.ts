import { cardLines } from '../guide/card-lines.ts';
import { asksForTopLines } from '../guide/kinds.ts';
import { placesOf } from '../guide/places.ts';
import { withheld } from '../guide/sharing.ts';
import { byId } from '../guide/words.ts';
import type { Answers } from '../model/answer.ts';
import type { Pack } from '../model/pack.ts';
import type { ListedAnswer } from './listing.ts';

/**
 * The answers that may leave in an export: what the one privacy filter lets through. Answers that have no prompt at
 * hand cannot be asked what they name, so they go only when nothing in their pack is private. Pure.
 */
export function shareable(pack: Pack, listed: readonly ListedAnswer[]): ListedAnswer[] {
  const mine = listed.filter(({ place }) => place === 'matched' || place === 'hidden');
  const answers: Answers = Object.fromEntries(mine.map(({ prompt, answer }) => [prompt, answer]));
  const places = placesOf(pack, answers);
  const known = byId(places);
  const kept = withheld(places);
  const lines = new Map(cardLines(places, pack, kept).map((line) => [line.prompt, line.text]));
  const guarded = new Set(listed.filter(({ answer }) => answer.private).map((each) => each.pack));
  return listed.flatMap((each): ListedAnswer[] => {
    const place = known.get(each.prompt);
    if (each.place === 'unmatched' || each.place === 'other-pack')
      return guarded.has(each.pack) ? [] : [each];
    if (!place || kept.has(each.prompt) || place.outdated || place.prompt.forWalk) return [];
    return asksForTopLines(place.prompt) ? withoutHiddenLines(each, lines) : [each];
  });
}

/** The three lines quote other answers: only those that stand on the card go along, in the words they have there. */
function withoutHiddenLines(each: ListedAnswer, lines: ReadonlyMap<string, string>): ListedAnswer[] {
  const { value } = each.answer;
  if (!Array.isArray(value)) return [each];
  const shown = value.filter((id) => lines.has(id));
  if (shown.length === 0) return [];
  const words = shown.map((id) => lines.get(id)).join(', ');
  return [{ ...each, words, answer: { ...each.answer, value: shown, words } }];
}
