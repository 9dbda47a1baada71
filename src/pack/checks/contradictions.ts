import { holds } from '../../guide/conditions.ts';
import { isChoice } from '../../guide/kinds.ts';
import type { PromptPlace as AskedPlace } from '../../guide/place.ts';
import type { Condition } from '../../model/condition.ts';
import { promptTypes } from '../../model/prompt-types.ts';
import type { ParsedPack, PromptAt } from '../parsed-pack.ts';
import { collect, type Place, type Problem, problem, wholeFile } from '../problem.ts';
import { checkValue } from './condition-values.ts';

type Answer = NonNullable<AskedPlace['answer']>;

/** More options than this are not combined: every subset of them is looked at. */
const MOST_NAMED = 5;

/** What one answer must be, and must not be, for something to be asked. */
interface Demand {
  readonly target: PromptAt;
  readonly must: readonly Condition[];
  readonly mustNot: readonly Condition[];
}

/**
 * Conditions of which each could hold, but not all at once, whatever is answered: `only-if` against `not-if`, against
 * the sequence's own, or an option's against its prompt's. Told only where every possible answer was looked at.
 */
export function checkContradictions(parsed: ParsedPack): Problem[] {
  return collect(parsed.prompts, (entry) => {
    const { prompt, sequence, options, at } = entry;
    if (!entry.whole) return [];
    const always = [...sequence.onlyIf, ...prompt.onlyIf];
    const own = impossible(always, prompt.notIf, entry, parsed);
    if (own) return [tell(own, placeOf(entry, own))];
    const any = collect(prompt.onlyIfAny, (line) => {
      const id = impossible([...always, line], prompt.notIf, entry, parsed);
      return id ? [tell(id, at(['only-if-any', id], 'key'))] : [];
    });
    const offered = collect(options, ({ option, at: from }) => {
      const id =
        option.onlyIf.length > 0 && impossible([...always, ...option.onlyIf], prompt.notIf, entry, parsed);
      return id ? [tell(id, from(['only-if', id], 'key'))] : [];
    });
    return [...any, ...offered];
  });
}

function tell(id: string, place: Place): Problem {
  return problem('never-holds', place, { reason: 'contradiction', prompt: id });
}

function placeOf({ prompt, at }: PromptAt, id: string): Place {
  const key = prompt.onlyIf.some((line) => line.prompt === id) ? 'only-if' : 'not-if';
  return at([key, id], 'key');
}

/** The id of a prompt of which no answer fits; undefined when all can be met, or when that is not certain. */
function impossible(
  must: readonly Condition[],
  mustNot: readonly Condition[],
  { order }: PromptAt,
  { byId }: ParsedPack,
): string | undefined {
  const demands = new Map<string, { must: Condition[]; mustNot: Condition[] }>();
  const of = (line: Condition) => {
    const demand = demands.get(line.prompt) ?? { must: [], mustNot: [] };
    demands.set(line.prompt, demand);
    return demand;
  };
  for (const line of must) of(line).must.push(line);
  for (const line of mustNot) of(line).mustNot.push(line);
  for (const [id, demand] of demands) {
    const target = byId.get(id);
    // One line by itself was looked at already.
    const worthwhile = demand.must.length > 1 || demand.mustNot.length > 0;
    if (worthwhile && target?.whole && target.order < order && !possible({ target, ...demand })) return id;
  }
  return undefined;
}

function possible({ target, must, mustNot }: Demand): boolean {
  const lines = [...must, ...mustNot];
  const values = lines.flatMap(({ anyOf }) => anyOf);
  // Too many to look at every combination; and a value that is wrong by itself was told already.
  if (isChoice(target.prompt) && namedIn(target, values).length > MOST_NAMED) return true;
  if (values.some((value) => checkValue(value, target, wholeFile(''), () => undefined))) return true;
  return candidates(target, values).some((answer) => {
    const inEffect = new Map([[target.prompt.id, { answer }]]);
    return must.every((line) => holds(line, inEffect)) && !mustNot.some((line) => holds(line, inEffect));
  });
}

function said(status: Answer['status'], value: Answer['value'] = null, other: string | null = null): Answer {
  return { status, value, other, words: '', private: false, at: '', packVersion: 0 };
}

/** Answers of which one fits whenever any does. */
function candidates(target: PromptAt, values: readonly string[]): Answer[] {
  const { prompt } = target;
  const limits = values.flatMap((value) => /^at \w+ (-?[\d.]+)$/.exec(value)?.[1] ?? []).map(Number);
  const none = [said('skipped'), said('unsure')];
  switch (promptTypes[prompt.type].answer) {
    case 'options':
      return [...none, ...choices(target, values, limits)];
    case 'yes-no':
      return [...none, said('answered', 'yes'), said('answered', 'no')];
    case 'number':
      return [...none, ...numbers(target, limits)];
    case 'text':
      return [...none, said('answered', 'text')];
    case 'none':
      return none;
  }
}

/** Numbers at the ends, and at and beside those that conditions name. */
function numbers({ prompt }: PromptAt, limits: readonly number[]): Answer[] {
  const step = prompt.type === 'scale' ? 1 : 0.000001;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = prompt;
  const near = [min, max, 0, ...limits.flatMap((limit) => [limit - step, limit, limit + step])];
  const inside = near.filter((number) => number >= min && number <= max && Number.isFinite(number));
  return inside.map((number) => said('answered', number));
}

/** The options that conditions name and that can be chosen together with others. */
function namedIn({ options }: Pick<PromptAt, 'options'>, values: readonly string[]): string[] {
  const wanted = new Set(values);
  return options
    .filter(({ option }) => wanted.has(option.id) && !option.exclusive)
    .map(({ option }) => option.id);
}

/** Sets of options: each one, and every few of those that the conditions name, filled up to the sizes they name. */
function choices(
  { prompt, options }: PromptAt,
  values: readonly string[],
  limits: readonly number[],
): Answer[] {
  const all = options.map(({ option }) => option.id);
  const own = prompt.other ? [said('answered', [], 'own words')] : [];
  const single = all.map((id) => said('answered', [id]));
  if (prompt.type === 'choose-one' || prompt.optionsFrom === 'card') return [...own, ...single];
  const alone = new Set(options.filter(({ option }) => option.exclusive).map(({ option }) => option.id));
  const named = namedIn({ options }, values);
  const rest = all.filter((id) => !values.includes(id) && !alone.has(id));
  const subsets: string[][] = [[]];
  for (const id of named) subsets.push(...subsets.map((set) => [...set, id]));
  const sizes = [0, 1, prompt.min ?? 0, ...limits, ...limits.map((limit) => limit + 1)];
  const most = prompt.max ?? Number.POSITIVE_INFINITY;
  const sets = subsets.flatMap((set) =>
    sizes.map((size) => [...set, ...rest.slice(0, Math.max(0, size - set.length))]),
  );
  const fitting = sets.filter((set) => set.length > 0 && set.length <= most);
  const withOwn = prompt.other ? sets.filter((set) => set.length < most) : [];
  return [
    ...own,
    ...single,
    ...fitting.map((set) => said('answered', set)),
    ...withOwn.map((set) => said('answered', set, 'own words')),
  ];
}
