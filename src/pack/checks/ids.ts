import { FORBIDDEN_IDS } from '../../model/constants.ts';
import type { At, ParsedPack } from '../parsed-pack.ts';
import { lineNumberOf, type Place, type Problem, problem } from '../problem.ts';

/** Something that has an id and may have had others. */
interface Named {
  readonly id: string;
  readonly was: readonly string[];
  readonly at: At;
}

/** Ids that stand twice, were used before by something else, or were retired. */
export function checkIds(parsed: ParsedPack): Problem[] {
  const prompts = parsed.prompts.map(({ prompt: { id, was }, at }): Named => ({ id, was, at }));
  const sections = (parsed.head.sections ?? []).map(({ id }, index) => {
    return { id, place: parsed.pack.place(['sections', index, 'id']) };
  });
  const sequences = parsed.sequences.flatMap(({ data: { id }, doc }) => {
    return id === undefined ? [] : [{ id, place: doc.place(['id']) }];
  });
  const promptIds = prompts.map(({ id, at }) => ({ id, place: at(['id']) }));
  return [
    ...twice(promptIds, (id, place, first) =>
      problem('duplicate-prompt-id', place, { id, first: lineNumberOf(first) }),
    ),
    ...twice(sections, (id, place, first) =>
      problem('duplicate-id', place, { what: 'section', id, first: lineNumberOf(first) }),
    ),
    ...twice(sequences, (id, place, first) =>
      problem('duplicate-id', place, { what: 'sequence', id, first: lineNumberOf(first) }),
    ),
    ...promptIds
      .filter(({ id }) => FORBIDDEN_IDS.some((forbidden) => forbidden === id))
      .map(({ id, place }) => problem('reserved-id', place, { value: id })),
    ...formerIds(prompts),
    ...parsed.prompts.flatMap(({ options }) =>
      formerIds(options.map(({ option: { id, was }, at }) => ({ id, was, at }))),
    ),
    ...rolesTwice(parsed),
  ];
}

function rolesTwice({ head, pack }: ParsedPack): Problem[] {
  const roles = (head.sections ?? []).flatMap(({ role }, index) =>
    role === undefined ? [] : [{ id: role, place: pack.place(['sections', index, 'role']) }],
  );
  return twice(roles, (role, place, first) =>
    problem('role-twice', place, { role, first: lineNumberOf(first) }),
  );
}

function twice(
  named: readonly { readonly id: string; readonly place: Place }[],
  tell: (id: string, place: Place, first: Place) => Problem,
): Problem[] {
  const seen = new Map<string, Place>();
  return named.flatMap(({ id, place }) => {
    const first = seen.get(id);
    if (first) return [tell(id, place, first)];
    seen.set(id, place);
    return [];
  });
}

/** A former id that is somebody's id now, or somebody else's former id too. */
function formerIds(all: readonly Named[]): Problem[] {
  if (all.every(({ was }) => was.length === 0)) return [];
  const taken = new Map(all.map(({ id, at }) => [id, at(['id'])]));
  return all.flatMap(({ was, at }) =>
    was.flatMap((former, index) => {
      const place = at(['was', index]);
      const first = taken.get(former);
      if (first) return [problem('was-clash', place, { id: former, first: lineNumberOf(first) })];
      taken.set(former, place);
      return [];
    }),
  );
}
