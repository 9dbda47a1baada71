import { cardLines } from '../guide/card-lines.ts';
import { placesOf } from '../guide/places.ts';
import type { Answers } from '../model/answer.ts';
import type { Pack } from '../model/pack.ts';
import { buildCard, type ProgramWords } from './build.ts';
import type { Card } from './card.ts';

/** What means stop, and whether it is the owner's own sign or the pack's line for everybody. */
export interface StopLine {
  readonly text: string;
  readonly isOwn: boolean;
}

/**
 * The line that says what means stop: with the owner's own sign where that is shared, else the pack's. Undefined where
 * the pack has none either.
 */
export function stopLineOf(pack: Pack, answers: Answers): StopLine | undefined {
  const section = pack.sections.find(({ role }) => role === 'stop')?.id;
  const prompts = pack.sequences.flatMap((sequence) => sequence.prompts);
  // The first prompt of the section asks for the sign; others there only add to it.
  const sign = prompts.find((prompt) => prompt.section === section && !prompt.offCard)?.id;
  const own =
    section === undefined
      ? undefined
      : cardLines(placesOf(pack, answers), pack).find(({ prompt }) => prompt === sign)?.text;
  if (own !== undefined) return { text: own, isOwn: true };
  return pack.stopLine === undefined ? undefined : { text: pack.stopLine, isOwn: false };
}

/** The few lines to show right after: what means stop, and what was said. Nothing else stands on them. */
export function nowCard(pack: Pack, answers: Answers, stop: StopLine | undefined, words: ProgramWords): Card {
  const card = buildCard(pack, answers, words);
  const heading = pack.sections.find(({ role }) => role === 'stop')?.heading ?? words.stop;
  const said = card.sections.filter(({ role }) => role !== 'stop');
  const first =
    stop === undefined ? [] : [{ role: 'stop', heading, lines: [stop.text], numbered: false } as const];
  return { ...card, name: undefined, welcome: undefined, sections: [...first, ...said], stillFindingOut: [] };
}
