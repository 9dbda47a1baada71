import type { Bridge } from '../model/bridge.ts';
import { bridgeOver, type Pair } from '../model/pairing.ts';
import type { Prompt } from '../model/prompt.ts';
import { isRuledOut, type PersonLimits } from './limits.ts';
import { lineOfOwnWords, lineWith, type Spoken, wholeLine } from './lines.ts';
import { chosenAt, type Packs, type Person } from './person.ts';

/** What one person asks of another, and how it meets what that one can give. */
export interface Direction {
  /** Asked for, and offered: the lines of the one who asks. */
  readonly offered: readonly string[];
  /** Asked for, and a limit of the other. Nothing more is said of it. */
  readonly limited: readonly string[];
  /** Asked for, and not mentioned by the other. */
  readonly wishes: readonly Wish[];
  /** What the other offers in own words, which no question can pair. */
  readonly besides: readonly string[];
  /** Whether the other said anything of what they can give. */
  readonly isAnswered: boolean;
}

/** Something to talk about. */
export interface Wish {
  readonly lines: readonly string[];
  /** What the other can give of it, where that is less. */
  readonly less: string | undefined;
  /** Kind ways; none where the pack has none. */
  readonly ways: readonly string[];
}

/** A person and their limits. */
export interface Limited {
  readonly person: Person;
  readonly limits: PersonLimits;
}

type Outcome = 'offered' | 'limited' | 'left' | 'unmentioned';

/** One need, and what came of it. */
interface Met {
  readonly prompt: Prompt;
  /** Undefined: the prompt has none. */
  readonly option: string | undefined;
  readonly outcome: Outcome;
  readonly bridge: Bridge | undefined;
  readonly less: string | undefined;
}

/** What `asker` asks of `giver`. */
export function directionOf(packs: Packs, pairs: readonly Pair[], asker: Limited, giver: Limited): Direction {
  const asks: Spoken = { places: asker.person.needs, pack: packs.needs };
  const gives: Spoken = { places: giver.person.giving, pack: packs.giving };
  const isAnswered = giver.person.giving.size > 0;
  const met = needsOf(packs, pairs, asker.person).map((need) => meet(need, packs, asker, giver));
  const linesOf = (wanted: Outcome) =>
    linesFor(
      asks,
      met.filter(({ outcome }) => outcome === wanted),
    );
  const touched = touchedPrompts(pairs, asker, giver);
  const ownWords = [...new Set(pairs.map(({ need }) => need.prompt.id))].flatMap((id) =>
    touched.has(id) ? [] : (lineOfOwnWords(asks, id) ?? []),
  );
  const offers = [...new Set(pairs.map(({ give }) => give.prompt.id))].flatMap((id) =>
    touched.has(id) ? [] : (lineOfOwnWords(gives, id) ?? []),
  );
  return {
    offered: linesOf('offered'),
    limited: linesOf('limited'),
    wishes: isAnswered
      ? [
          ...wishesOf(
            asks,
            met.filter(({ outcome }) => outcome === 'unmentioned'),
          ),
          ...ownWords.map((line) => ({ lines: [line], less: undefined, ways: [] })),
        ]
      : [],
    besides: offers,
    isAnswered,
  };
}

/** One thing that somebody asks for, and the pairs that answer it. */
interface Need {
  readonly prompt: Prompt;
  readonly option: string | undefined;
  readonly pairs: readonly Pair[];
}

/** What somebody asks for and can be given, in the order of the needs pack. */
function needsOf({ needs }: Packs, pairs: readonly Pair[], { needs: places }: Person): Need[] {
  return needs.sequences
    .flatMap(({ prompts }) => prompts)
    .flatMap((prompt): Need[] => {
      const own = pairs.filter(({ need }) => need.prompt.id === prompt.id);
      if (own.length === 0 || !places.has(prompt.id)) return [];
      const numbers = own.filter(({ need }) => need.option === undefined);
      if (numbers.length > 0) return [{ prompt, option: undefined, pairs: numbers }];
      const chosen = chosenAt(places, prompt.id);
      return prompt.options.flatMap(({ id }) => {
        const answering = own.filter(({ need }) => need.option === id);
        return chosen.includes(id) && answering.length > 0 ? [{ prompt, option: id, pairs: answering }] : [];
      });
    });
}

function meet({ prompt, option, pairs }: Need, packs: Packs, asker: Limited, giver: Limited): Met {
  const { notGiven } = giver.limits;
  const about = { prompt, option, bridge: undefined, less: undefined };
  if (option === undefined) return meetNumber({ prompt, option, pairs }, packs, asker, giver);
  const open = pairs.filter(
    ({ give }) => !isRuledOut(give, notGiven) && !isRuledOut(give, asker.limits.notTaken),
  );
  const isGiven = ({ give }: Pair) =>
    give.option !== undefined && chosenAt(giver.person.giving, give.prompt.id).includes(give.option);
  if (open.some(isGiven)) return { ...about, outcome: 'offered' };
  if (pairs.some(({ give }) => isRuledOut(give, notGiven))) return { ...about, outcome: 'limited' };
  const [pair] = open;
  if (!pair) return { ...about, outcome: 'left' };
  return { ...about, outcome: 'unmentioned', bridge: bridgeOver(packs.giving, pair) };
}

/** A number of minutes is offered when it is as many; fewer are worth talking about. */
function meetNumber({ prompt, option, pairs }: Need, packs: Packs, asker: Limited, giver: Limited): Met {
  const about = { prompt, option, bridge: undefined, less: undefined };
  const wanted = asker.person.needs.get(prompt.id)?.answer?.value;
  const given = (pair: Pair) => giver.person.giving.get(pair.give.prompt.id)?.answer?.value;
  const isEnough = (pair: Pair) => {
    const value = given(pair);
    return typeof value === 'number' && typeof wanted === 'number' ? value >= wanted : value === wanted;
  };
  if (pairs.some(isEnough)) return { ...about, outcome: 'offered' };
  const [pair] = pairs;
  if (!pair || pairs.some(({ give }) => isRuledOut(give, giver.limits.notGiven)))
    return { ...about, outcome: 'limited' };
  const less = wholeLine({ places: giver.person.giving, pack: packs.giving }, pair.give.prompt.id);
  return { ...about, outcome: 'unmentioned', bridge: bridgeOver(packs.giving, pair), less };
}

/** The lines of needs, one for each prompt. */
function linesFor(asks: Spoken, met: readonly Met[]): string[] {
  const prompts = [...new Set(met.map(({ prompt }) => prompt.id))];
  return prompts.flatMap((id) => {
    const options = met.flatMap(({ prompt, option }) => (prompt.id === id ? (option ?? []) : []));
    return (options.length === 0 ? wholeLine(asks, id) : lineWith(asks, id, options)) ?? [];
  });
}

/** Needs that the same ways lead to are one thing to talk about. */
function wishesOf(asks: Spoken, met: readonly Met[]): Wish[] {
  const bridges = [...new Set(met.map(({ bridge }) => bridge))];
  return bridges.flatMap((bridge): Wish[] => {
    const own = met.filter((each) => each.bridge === bridge);
    const lines = linesFor(asks, own);
    const less = own.find((each) => each.less !== undefined)?.less;
    return lines.length === 0 ? [] : [{ lines, less, ways: bridge?.ways ?? [] }];
  });
}

/** The prompts of both packs of which something is ruled out: what own words there mean, nobody can tell. */
function touchedPrompts(pairs: readonly Pair[], asker: Limited, giver: Limited): ReadonlySet<string> {
  const ruledOut = [giver.limits.notGiven, asker.limits.notTaken];
  return new Set(
    pairs
      .filter(({ give }) => ruledOut.some((each) => isRuledOut(give, each)))
      .flatMap(({ give, need }) => [give.prompt.id, need.prompt.id]),
  );
}
