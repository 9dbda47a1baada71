import type { Condition } from '../../model/condition.ts';
import { clip } from '../../text/clip.ts';
import type { Path } from '../document.ts';
import type { At, ParsedPack, PromptAt } from '../parsed-pack.ts';
import { collect, type Place, type Problem, problem } from '../problem.ts';
import { checkValue } from './condition-values.ts';

/** The lines of one `only-if`, `only-if-any` or `not-if`, and where they are written. */
interface Lines {
  readonly conditions: readonly Condition[];
  /** Prompts from this one on are not answered yet. */
  readonly before: number;
  readonly self: string | undefined;
  readonly at: At;
  /** Whether it may ask if an answer is private. */
  readonly ofPrivate?: boolean;
}

/** Conditions on prompts that do not exist or come later, and on values that they never have. */
export function checkConditions(parsed: ParsedPack): Problem[] {
  return collect(linesOf(parsed), (lines) =>
    collect(lines.conditions, (condition) => checkLine(condition, lines, parsed)),
  );
}

function linesOf({ pack, head, sequences, prompts }: ParsedPack): Lines[] {
  const ofSequences = sequences.map(({ onlyIf, entry, start }): Lines => {
    const at: At = (path, part) => pack.place([...entry, 'only-if', ...path], part);
    return { conditions: onlyIf, before: start, self: undefined, at };
  });
  const behindAll = (conditions: readonly Condition[], path: Path, ofPrivate: boolean): Lines => ({
    conditions,
    before: prompts.length,
    self: undefined,
    at: (steps, part) => pack.place([...path, 'if', ...steps], part),
    ofPrivate,
  });
  return [
    ...ofSequences,
    ...prompts.flatMap(linesOfPrompt),
    ...(head.forOne ? [behindAll(head.forOne.if, ['for-one'], false)] : []),
    ...(head.notices ?? []).map((notice, index) => behindAll(notice.if, ['notices', index], true)),
  ];
}

function linesOfPrompt({ prompt, options, order, at }: PromptAt): Lines[] {
  const lines = (conditions: readonly Condition[], from: At, key: string): Lines[] => {
    if (conditions.length === 0) return [];
    return [{ conditions, before: order, self: prompt.id, at: (path, part) => from([key, ...path], part) }];
  };
  return [
    ...lines(prompt.onlyIf, at, 'only-if'),
    ...lines(prompt.onlyIfAny, at, 'only-if-any'),
    ...lines(prompt.notIf, at, 'not-if'),
    ...options.flatMap(({ option, at: from }) => lines(option.onlyIf, from, 'only-if')),
  ];
}

function checkLine(
  { prompt: id, anyOf }: Condition,
  { before, self, at, ofPrivate }: Lines,
  parsed: ParsedPack,
): Problem[] {
  const key = at([id], 'key');
  const target = parsed.byId.get(id);
  if (!target) return unknownPrompt(id, key, parsed);
  if (target.order >= before) return [problem('not-earlier', key, { id, itself: id === self })];
  if (!target.whole) return [];
  return anyOf.flatMap((value, index) => {
    if (ofPrivate && value === 'private' && target.prompt.type !== 'note') return [];
    return checkValue(value, target, at([id, index]), parsed.suggest) ?? [];
  });
}

/** A name that leads to no prompt; nothing where a part of the pack could not be read and may hold it. */
export function unknownPrompt(id: string, place: Place, parsed: ParsedPack): Problem[] {
  const { byId, byFormerId, complete, unread } = parsed;
  if (!complete || unread.has(id)) return [];
  const renamed = byFormerId.get(id)?.prompt.id;
  return [
    problem('unknown-prompt', place, {
      id: clip(id),
      suggestion: renamed ?? parsed.suggest(id, byId.keys()),
    }),
  ];
}
