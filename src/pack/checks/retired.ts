import { isChoice } from '../../guide/kinds.ts';
import type { Retired } from '../../model/card-keys.ts';
import type { At, ParsedPack } from '../parsed-pack.ts';
import { lineNumberOf, type Problem, problem } from '../problem.ts';
import { unknownPrompt } from './conditions.ts';

/** What is listed as gone: it is gone, and its old answers lead somewhere that can take them. */
export function checkRetired(parsed: ParsedPack): Problem[] {
  return parsed.sequences.flatMap(({ doc, data }) =>
    (data.retired ?? []).flatMap((one, index) => {
      const at: At = (path, part) => doc.place(['retired', index, ...path], part);
      return checkOne(one, at, parsed);
    }),
  );
}

function checkOne(one: Retired, at: At, parsed: ParsedPack): Problem[] {
  const { id, option, movedTo } = one;
  const { byId, byFormerId, complete, unread } = parsed;
  if (id === undefined && option === undefined) return [problem('missing-key', at([]), { key: 'id' })];
  const live = id === undefined ? undefined : byId.get(id);
  if (id !== undefined && live)
    return [problem('retired-id-used', live.at(['id']), { id, first: lineNumberOf(at(['id'])) })];
  const clash = id === undefined ? undefined : byFormerId.get(id);
  if (id !== undefined && clash)
    return [problem('was-clash', at(['id']), { id, first: lineNumberOf(clash.at(['was'])) })];
  const [to = ''] = movedTo?.split('/') ?? [];
  if (movedTo !== undefined && !byId.has(to) && complete && !unread.has(to))
    return [
      problem('unknown-prompt', at(['moved-to']), { id: to, suggestion: parsed.suggest(to, byId.keys()) }),
    ];
  return joined(one, at, parsed);
}

/** `into` and `values`: a prompt with options, and options that it has. */
function joined({ id, movedTo, into, values }: Retired, at: At, parsed: ParsedPack): Problem[] {
  const hasValues = Object.keys(values).length > 0;
  if (into === undefined) return hasValues ? [problem('missing-key', at(['into']), { key: 'into' })] : [];
  if (id === undefined) return [problem('joins-nothing', at(['into']), { reason: 'option-alone' })];
  if (movedTo !== undefined) return [problem('joins-nothing', at(['into']), { reason: 'moved-too' })];
  const target = parsed.byId.get(into);
  if (!target) return unknownPrompt(into, at(['into']), parsed);
  if (!target.whole) return [];
  if (!isChoice(target.prompt) || target.options.length === 0)
    return [problem('joins-nothing', at(['into']), { reason: 'no-options', into })];
  if (!hasValues) return [problem('missing-key', at(['values']), { key: 'values' })];
  const known = target.options.map(({ option }) => option.id);
  return Object.entries(values)
    .filter(([, option]) => !known.includes(option))
    .map(([old, option]) =>
      problem('unknown-option', at(['values', old]), {
        value: option,
        prompt: into,
        suggestion: parsed.suggest(option, known),
        known,
      }),
    );
}
