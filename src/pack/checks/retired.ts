import { isChoice } from '../../guide/kinds.ts';
import type { Retired } from '../../model/card-keys.ts';
import { inWords, type Problem, problem } from '../problem.ts';
import type { At, Survey } from '../survey.ts';
import { unknownPrompt } from './conditions.ts';

/** What is listed as gone: it is gone, and its old answers lead somewhere that can take them. */
export function checkRetired(survey: Survey): Problem[] {
  return survey.sequences.flatMap(({ doc, data }) =>
    (data.retired ?? []).flatMap((one, index) => {
      const at: At = (path, part) => doc.place(['retired', index, ...path], part);
      return checkOne(one, at, survey);
    }),
  );
}

function checkOne(one: Retired, at: At, survey: Survey): Problem[] {
  const { id, option, movedTo } = one;
  const { byId, byFormerId, complete, unread } = survey;
  if (id === undefined && option === undefined) return [problem('missing-key', at([]), 'id')];
  const live = id === undefined ? undefined : byId.get(id);
  if (id !== undefined && live) return [problem('retired-id-used', live.at(['id']), id, inWords(at(['id'])))];
  const clash = id === undefined ? undefined : byFormerId.get(id);
  if (id !== undefined && clash) return [problem('was-clash', at(['id']), id, inWords(clash.at(['was'])))];
  const [to = ''] = movedTo?.split('/') ?? [];
  if (movedTo !== undefined && !byId.has(to) && complete && !unread.has(to))
    return [problem('unknown-prompt', at(['moved-to']), to, survey.near(to, byId.keys()))];
  return joined(one, at, survey);
}

/** `into` and `values`: a prompt with options, and options that it has. */
function joined({ id, movedTo, into, values }: Retired, at: At, survey: Survey): Problem[] {
  const hasValues = Object.keys(values).length > 0;
  if (into === undefined) return hasValues ? [problem('missing-key', at(['into']), 'into')] : [];
  const nothing = (reason: string, hint: string) => [problem('joins-nothing', at(['into']), reason, hint)];
  if (id === undefined)
    return nothing('only whole prompts are joined', 'write  id: …  of the prompt that is gone');
  if (movedTo !== undefined) return nothing('"moved-to" says where they go', 'delete one of the two');
  const target = survey.byId.get(into);
  if (!target) return unknownPrompt(into, at(['into']), survey);
  if (!target.whole) return [];
  if (!isChoice(target.prompt) || target.options.length === 0)
    return nothing(`"${into}" has no options`, 'write the id of a prompt with options');
  if (!hasValues) return [problem('missing-key', at(['values']), 'values')];
  const known = target.options.map(({ option }) => option.id);
  return Object.entries(values)
    .filter(([, option]) => !known.includes(option))
    .map(([old, option]) =>
      problem(
        'unknown-option',
        at(['values', old]),
        option,
        into,
        survey.near(option, known),
        known.join(', '),
      ),
    );
}
