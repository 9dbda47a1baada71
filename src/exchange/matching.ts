import type { Answer, Answers, Profile } from '../model/answer.ts';
import type { Option } from '../model/option.ts';
import type { Pack } from '../model/pack.ts';
import type { Prompt } from '../model/prompt.ts';
import { canJoin, type Joined, join } from './joining.ts';

/** A kept answer whose prompt, or pack, is not at hand. */
export interface UnmatchedAnswer {
  readonly key: string;
  readonly pack: string;
  readonly prompt: string;
  readonly answer: Answer;
}

/** A profile's answers as a pack sees them. */
export interface MatchedAnswers {
  /** By the prompt's id of today. The object has no prototype, so any id can be looked up. */
  readonly answers: Answers;
  /** Under which key the profile keeps the answer that was placed at a prompt. */
  readonly keys: Readonly<Record<string, string>>;
  /** What went into the answer to a prompt besides, from prompts that are gone. */
  readonly joined: Readonly<Record<string, readonly Joined[]>>;
  /** Answers of this pack that belong to no prompt any more. */
  readonly unmatched: readonly UnmatchedAnswer[];
  /** Answers of other packs. */
  readonly otherPacks: readonly UnmatchedAnswer[];
}

interface Renames {
  /** Former prompt id → id of today. */
  readonly prompts: ReadonlyMap<string, string>;
  /** Former `prompt-id/option-id` → option id of today. */
  readonly options: ReadonlyMap<string, string>;
}

function renamesOf(pack: Pack): Renames {
  const prompts = new Map<string, string>();
  const options = new Map<string, string>();
  for (const { id, movedTo } of pack.sequences.flatMap(({ retired }) => retired)) {
    if (id && movedTo && !movedTo.includes('/')) prompts.set(id, movedTo);
  }
  for (const { option, movedTo } of pack.sequences.flatMap(({ retired }) => retired)) {
    const target = movedTo?.split('/');
    if (option && target) options.set(option, target[1] ?? target[0] ?? '');
  }
  // What a prompt or option says of itself goes before what is said of it elsewhere.
  for (const prompt of pack.sequences.flatMap((sequence) => sequence.prompts)) {
    for (const was of prompt.was) prompts.set(was, prompt.id);
    for (const option of prompt.options) {
      for (const was of option.was) options.set(`${prompt.id}/${was}`, option.id);
    }
  }
  return { prompts, options };
}

/** Follows renames to prompts of today; a prompt may have moved more than once. No way is gone twice. */
function placesIn(
  prompts: ReadonlyMap<string, Prompt>,
  renames: Renames,
): (id: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  return (id) => {
    const passed: string[] = [];
    let current: string | undefined = id;
    while (current !== undefined && !prompts.has(current) && !found.has(current)) {
      passed.push(current);
      // Until its end is known it leads nowhere: a way that comes back to itself ends there.
      found.set(current, undefined);
      current = renames.prompts.get(current);
    }
    const end = current !== undefined && prompts.has(current) ? current : found.get(current ?? '');
    for (const each of passed) found.set(each, end);
    return end;
  };
}

function optionNow(prompt: Prompt, former: string, option: string, renames: Renames): string {
  const has = (id: string) => prompt.options.some((candidate: Option) => candidate.id === id);
  if (has(option)) return option;
  return (
    renames.options.get(`${prompt.id}/${option}`) ?? renames.options.get(`${former}/${option}`) ?? option
  );
}

/** The answer with its options by their ids of today. An option that is gone stays as it was said. */
function withOptionsNow(answer: Answer, prompt: Prompt, former: string, renames: Renames): Answer {
  if (!Array.isArray(answer.value) || prompt.optionsFrom === 'card') return answer;
  const value = [...new Set(answer.value.map((option) => optionNow(prompt, former, option, renames)))];
  return { ...answer, value };
}

/** The three lines store prompt ids: those follow their prompts. */
function withPromptsNow(answer: Answer, place: (id: string) => string | undefined): Answer {
  if (!Array.isArray(answer.value)) return answer;
  return { ...answer, value: [...new Set(answer.value.map((id) => place(id) ?? id))] };
}

/**
 * Finds the prompt of today for every answer of a profile: by its id, else `was`, else `retired` with `moved-to`
 * leading to it. Where two answers belong to one prompt, the one given under its id of today
 * stands, else the latest; the other is unmatched. What is retired `into` a prompt is joined to its answer (joining.ts).
 * Nothing is lost: every answer of the profile is in exactly one part, or what could not be joined of it is unmatched.
 */
export function matchAnswers(pack: Pack, profile: Profile): MatchedAnswers {
  const prompts = new Map(pack.sequences.flatMap((sequence) => sequence.prompts).map((p) => [p.id, p]));
  const renames = renamesOf(pack);
  const place = placesIn(prompts, renames);
  const answers: Record<string, Answer> = Object.create(null);
  const keys: Record<string, string> = Object.create(null);
  const homeless: UnmatchedAnswer[] = [];
  const otherPacks: UnmatchedAnswer[] = [];
  for (const stray of Object.entries(profile.answers).map(unmatchedOf).sort(byWeight(prompts))) {
    const id = place(stray.prompt);
    const prompt = id === undefined ? undefined : prompts.get(id);
    if (stray.pack !== pack.id) otherPacks.push(stray);
    else if (!prompt || answers[prompt.id]) homeless.push(stray);
    else {
      keys[prompt.id] = stray.key;
      answers[prompt.id] =
        prompt.optionsFrom === 'card'
          ? withPromptsNow(stray.answer, place)
          : withOptionsNow(stray.answer, prompt, stray.prompt, renames);
    }
  }
  return { keys, otherPacks, ...joinedIn(pack, prompts, answers, homeless) };
}

/** The answers with those to prompts that are gone joined in, where the pack says how; the rest is unmatched. */
function joinedIn(
  pack: Pack,
  prompts: ReadonlyMap<string, Prompt>,
  matched: Readonly<Record<string, Answer>>,
  homeless: readonly UnmatchedAnswer[],
): Pick<MatchedAnswers, 'answers' | 'joined' | 'unmatched'> {
  const retired = pack.sequences.flatMap((sequence) => sequence.retired);
  const answers: Record<string, Answer> = Object.assign(Object.create(null), matched);
  const joined: Record<string, Joined[]> = Object.create(null);
  const unmatched = homeless.flatMap((stray) => {
    const gone = retired.find(({ id, into }) => into !== undefined && id === stray.prompt);
    const into = prompts.get(gone?.into ?? '');
    const result = gone && canJoin(into, stray.answer) ? join(answers[into.id], stray, into, gone) : null;
    if (result === null || into === undefined) return [stray];
    answers[into.id] = result.answer;
    joined[into.id] = [...(joined[into.id] ?? []), result.joined];
    return result.joined.rest === null ? [] : [{ ...stray, answer: result.joined.rest }];
  });
  return { answers, joined, unmatched };
}

function unmatchedOf([key, answer]: [string, Answer]): UnmatchedAnswer {
  const slash = key.indexOf('/');
  return { key, pack: key.slice(0, slash), prompt: key.slice(slash + 1), answer };
}

/** Those with an id of today first, then the latest first. */
function byWeight(prompts: ReadonlyMap<string, Prompt>): (a: UnmatchedAnswer, b: UnmatchedAnswer) => number {
  return (a, b) =>
    Number(prompts.has(b.prompt)) - Number(prompts.has(a.prompt)) ||
    Date.parse(b.answer.at) - Date.parse(a.answer.at);
}
