import type { Bridge } from '../../model/bridge.ts';
import { leadsOver, type Pair, pairsBetween } from '../../model/pairing.ts';
import { promptTypes } from '../../model/prompt-types.ts';
import type { Path } from '../document.ts';
import type { ParsedPack } from '../parsed-pack.ts';
import { collect, type Place, type Problem, problem } from '../problem.ts';
import { checkValue } from './condition-values.ts';
import { unknownPrompt } from './conditions.ts';
import { unknownNeed, unknownNeedOption } from './pairs.ts';

/** Bridges that name what is not there, or a limit; and pairs without a bridge. */
export function checkBridges(parsed: ParsedPack): Problem[] {
  const { bridges, needs, prompts, head } = parsed;
  if (head.use !== 'giving' || !bridges) return [];
  const options = (entry: (typeof prompts)[number]) => entry.options.map(({ option }) => option);
  const pairs = needs
    ? pairsBetween(
        prompts.map((entry) => ({ ...entry.prompt, options: options(entry) }) as typeof entry.prompt),
        needs,
      )
    : null;
  const found = collect(bridges.data.entries(), ([index, bridge]) => {
    const place = (path: Path, part?: 'key' | 'value') =>
      bridges.doc.place(['bridges', index, ...path], part);
    return [
      ...empty(bridge, place),
      ...bridge.need.flatMap(({ prompt, anyOf }) => needLine(prompt, anyOf, place, parsed)),
      ...bridge.unmentioned.flatMap(({ prompt, anyOf }) => unmentionedLine(prompt, anyOf, place, parsed)),
    ];
  });
  if (!pairs || found.length > 0) return found;
  return [...strays(parsed, pairs), ...gaps(parsed, pairs)];
}

type PlaceIn = (path: Path, part?: 'key' | 'value') => Place;

function empty(bridge: Bridge, place: PlaceIn): Problem[] {
  const keys = (['need', 'unmentioned', 'ways'] as const).filter((key) => bridge[key].length === 0);
  return keys.map((key) => problem('bridge-empty', place([key], 'key'), { key }));
}

function needLine(id: string, values: readonly string[], place: PlaceIn, parsed: ParsedPack): Problem[] {
  const unknown = unknownNeed(id, place(['need', id], 'key'), parsed);
  const need = parsed.needs?.find((prompt) => prompt.id === id);
  if (!need) return unknown;
  return promptTypes[need.type].answer === 'options'
    ? values.flatMap((value, at) => unknownNeedOption(value, need, place(['need', id, at]), parsed))
    : [];
}

/** What was left out has to be a prompt of this pack, and no limit: one whose section has the role not-at-first. */
function unmentionedLine(
  id: string,
  values: readonly string[],
  place: PlaceIn,
  parsed: ParsedPack,
): Problem[] {
  const key = place(['unmentioned', id], 'key');
  const target = parsed.byId.get(id);
  if (!target) return unknownPrompt(id, key, parsed);
  const limits = (parsed.head.sections ?? []).filter(({ role }) => role === 'not-at-first');
  if (limits.some((section) => section.id === target.prompt.section))
    return [problem('bridge-over-limit', key, { id })];
  if (!target.whole) return [];
  return values.flatMap((value, at) => {
    const found = checkValue(value, target, place(['unmentioned', id, at]), parsed.suggest);
    return found ? [found] : [];
  });
}

/** Values on either side of a bridge that are no pair with anything on the other. */
function strays({ bridges }: ParsedPack, pairs: readonly Pair[]): Problem[] {
  if (!bridges) return [];
  return collect(bridges.data.entries(), ([index, bridge]) => {
    const over = pairs.filter((pair) => leadsOver(bridge, pair));
    return (['need', 'unmentioned'] as const).flatMap((key) => {
      const side = key === 'need' ? 'need' : 'give';
      return bridge[key].flatMap(({ prompt: id, anyOf }) =>
        anyOf.flatMap((value, at) => {
          const paired = over.some(
            ({ [side]: { prompt, option } }) =>
              prompt.id === id && (option === undefined || option === value),
          );
          const place = bridges.doc.place(['bridges', index, key, id, at]);
          return paired ? [] : [problem('bridge-without-pair', place, { id, value })];
        }),
      );
    });
  });
}

/** Pairs where something can be needed and not mentioned, and no bridge says what then. */
function gaps({ bridges, byId }: ParsedPack, pairs: readonly Pair[]): Problem[] {
  return pairs.flatMap((pair) => {
    const entry = byId.get(pair.give.prompt.id);
    if (!entry || bridges?.data.some((bridge) => leadsOver(bridge, pair))) return [];
    const option = entry.options.find((one) => one.option.id === pair.give.option);
    const place = option ? option.at(['id']) : entry.at(['id']);
    const named = ({ prompt, option: id }: Pair['give']) =>
      id === undefined ? prompt.id : `${prompt.id}/${id}`;
    return [problem('pair-without-bridge', place, { give: named(pair.give), need: named(pair.need) })];
  });
}
