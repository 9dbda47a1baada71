import { cardLines } from '../guide/card-lines.ts';
import { asksForTopLines } from '../guide/kinds.ts';
import { placesOf } from '../guide/places.ts';
import { withheld } from '../guide/sharing.ts';
import { byId } from '../guide/words.ts';
import type { Answers } from '../model/answer.ts';
import type { Pack } from '../model/pack.ts';
import type { ListedAnswer } from './listing.ts';

/**
 * The answers to these packs that may leave in an export: what the one privacy filter lets through. Answers that have no
 * prompt at hand cannot be asked what they name, so they go only when nothing in their pack is private. Pure.
 */
export function shareable(packs: readonly Pack[], listed: readonly ListedAnswer[]): ListedAnswer[] {
  const guarded = new Set(listed.filter(({ answer }) => answer.private).map((each) => each.pack));
  const filters = new Map(packs.map((pack) => [pack.id, filterOf(pack, listed)]));
  return listed.flatMap((each): ListedAnswer[] => {
    if (each.place === 'other-pack') return [];
    if (each.place === 'unmatched') return guarded.has(each.pack) ? [] : [each];
    return filters.get(each.pack)?.(each) ?? [];
  });
}

/** What the privacy filter of one pack leaves of an answer to it: nothing, all, or the answer without hidden lines. */
function filterOf(pack: Pack, listed: readonly ListedAnswer[]): (each: ListedAnswer) => ListedAnswer[] {
  const isPlaced = ({ place }: ListedAnswer) => place === 'matched' || place === 'hidden';
  const mine = listed.filter((each) => each.pack === pack.id && isPlaced(each));
  const answers: Answers = Object.fromEntries(mine.map(({ prompt, answer }) => [prompt, answer]));
  const places = placesOf(pack, answers);
  const known = byId(places);
  const kept = withheld(places);
  const lines = new Map(cardLines(places, pack, kept).map((line) => [line.prompt, line.text]));
  return (each) => {
    const place = known.get(each.prompt);
    if (!place || kept.has(each.prompt) || place.outdated || place.prompt.forWalk) return [];
    return asksForTopLines(place.prompt) ? withoutHiddenLines(each, lines) : [each];
  };
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
