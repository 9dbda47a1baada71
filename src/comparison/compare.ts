import type { Pack } from '../model/pack.ts';
import { type Pair, pairsOf } from '../model/pairing.ts';
import type { Prompt } from '../model/prompt.ts';
import { type Direction, directionOf } from './direction.ts';
import { isRuledOut, limitLines, limitsOf, type PersonLimits } from './limits.ts';
import { lineWith } from './lines.ts';
import { chosenAt, type Packs, type Person } from './person.ts';

/** What two people can begin to talk with. */
export type Opener = 'wish' | 'try' | 'no' | 'giver' | 'again';

/** Two people's answers beside each other, in their own words. The first of each pair is the first person's. */
export interface Comparison {
  readonly names: readonly [string | undefined, string | undefined];
  /** What each does not want or give, and what means stop. */
  readonly limits: readonly [readonly string[], readonly string[]];
  /** What the first asks of the second, and the second of the first. */
  readonly asking: readonly [Direction, Direction];
  /** What both asked for. */
  readonly both: readonly string[];
  /** Three of them. */
  readonly openers: readonly Opener[];
}

/**
 * Lays what two people need beside what they can give. What one of them left out is never taken for a no, and what both
 * left out is not named; a limit of either wins over any wish. The other way round it says the same. Pure.
 */
export function compareAnswers(packs: Packs, first: Person, second: Person): Comparison {
  const pairs = pairsOf(packs.giving, packs.needs);
  const [mine, theirs] = [limitsOf(packs, pairs, first), limitsOf(packs, pairs, second)];
  const asking = [
    directionOf(packs, pairs, { person: first, limits: mine }, { person: second, limits: theirs }),
    directionOf(packs, pairs, { person: second, limits: theirs }, { person: first, limits: mine }),
  ] as const;
  const limits = [limitLines(packs, first, mine), limitLines(packs, second, theirs)] as const;
  const both = likedByBoth(packs, pairs, [first, mine], [second, theirs]);
  const openers: Opener[] = [
    ...(asking.some(({ wishes }) => wishes.length > 0) ? ['wish' as const] : []),
    ...(both.length > 0 || asking.some(({ offered }) => offered.length > 0) ? ['try' as const] : []),
    ...(limits.some((lines) => lines.length > 0) ? ['no' as const] : []),
    'giver',
    'again',
  ];
  return {
    names: [first.name, second.name],
    limits,
    asking,
    both,
    openers: [...openers, 'no' as const].slice(0, 3),
  };
}

/** Whether a comparison says anything. */
export function saysSomething({ limits, asking, both }: Comparison): boolean {
  return [
    both,
    ...limits,
    ...asking.flatMap((each) => [each.offered, each.limited, each.wishes, each.besides]),
  ].some((part) => part.length > 0);
}

/** What both asked for, among the prompts that can be given to, but for what a limit of either rules out. */
function likedByBoth(
  { needs, giving }: Packs,
  pairs: readonly Pair[],
  [first, mine]: readonly [Person, PersonLimits],
  [second, theirs]: readonly [Person, PersonLimits],
): string[] {
  const ruledOut = new Set([mine, theirs].flatMap(({ notGiven, notTaken }) => [...notGiven, ...notTaken]));
  const noes = new Set(
    [...mine.needs, ...theirs.needs].flatMap(({ saidAt, options }) => options.map((id) => `${saidAt}/${id}`)),
  );
  const isFree = (prompt: string, option: string) =>
    !noes.has(`${prompt}/${option}`) &&
    !pairs.some(
      ({ give, need }) => need.prompt.id === prompt && need.option === option && isRuledOut(give, ruledOut),
    );
  return wishPrompts(needs, giving, pairs).flatMap(({ id }) => {
    const shared = chosenAt(first.needs, id).filter(
      (option) => chosenAt(second.needs, id).includes(option) && isFree(id, option),
    );
    return lineWith({ places: first.needs, pack: needs }, id, shared) ?? [];
  });
}

function wishPrompts(needs: Pack, giving: Pack, pairs: readonly Pair[]): Prompt[] {
  const wished = new Set([
    ...giving.sequences.flatMap(({ prompts }) => prompts.flatMap(({ pairsWith }) => pairsWith ?? [])),
    ...pairs.map(({ need }) => need.prompt.id),
  ]);
  return needs.sequences.flatMap(({ prompts }) => prompts.filter(({ id }) => wished.has(id)));
}
