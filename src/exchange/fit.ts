import { type Limits, normalised, type Refusal, refusal } from '../guide/answering.ts';
import { asksForTopLines, isChoice } from '../guide/kinds.ts';
import { plainAnswer } from '../guide/plain.ts';
import { followedBy } from '../guide/references.ts';
import type { GivenAnswer } from '../guide/walk.ts';
import { spoken } from '../guide/words.ts';
import type { Answer, Answers, Value } from '../model/answer.ts';
import type { Pack, Sequence } from '../model/pack.ts';
import type { Prompt } from '../model/prompt.ts';
import { isWritten } from '../model/prompt-types.ts';
import { sanitise } from '../text/sanitise.ts';
import type { Brought } from './read.ts';

/** A prompt that asks something, and its sequence. */
export interface AskingPrompt {
  readonly prompt: Exclude<Prompt, { readonly type: 'note' }>;
  readonly sequence: Sequence;
}

/** The prompts of a pack that ask something, in order. */
export function askingPrompts(pack: Pack): AskingPrompt[] {
  return pack.sequences.flatMap((sequence) =>
    sequence.prompts.flatMap((prompt) => (prompt.type === 'note' ? [] : { prompt, sequence })),
  );
}

/** What a brought answer says, as it is kept while no prompt decides on it. */
export function asBrought(brought: Brought, now: string, version: number): Answer {
  const { value, other } = brought;
  const status =
    brought.status === 'answered' && value === null && other === null ? 'skipped' : brought.status;
  const said =
    status === 'answered'
      ? { value: tidied(value), other: other && sanitise(other) }
      : { value: null, other: null };
  const words = sanitise(brought.words ?? [value ?? [], other ?? []].flat().join(', '), true);
  return { status, ...said, words, ...aboutOf(brought, now, version), private: brought.private ?? false };
}

function tidied(value: Brought['value']): Value {
  if (value === null || typeof value === 'number') return value;
  return typeof value === 'string' ? sanitise(value, true) : value.map((text) => sanitise(text, true));
}

function aboutOf(
  { at, packVersion }: Brought,
  now: string,
  version: number,
): Pick<Answer, 'at' | 'packVersion'> {
  return { at: at ?? now, packVersion: packVersion ?? version };
}

/** What stands around an answer that is brought in. */
export interface Around {
  readonly pack: Pack;
  /** The chosen options by their ids of today. */
  readonly chosen: Value;
  readonly before: Answer | null;
  /** All answers as they will be, as far as they are known. */
  readonly answers: Answers;
  readonly now: string;
}

/** What of a brought answer does not fit its prompt. */
export interface Misfit {
  /** The values that do not fit, as they were brought; empty where it is about how much there is. */
  readonly values: readonly string[];
  readonly refusal: Refusal;
  /** The ids of the options that there are; empty where it is not about options. */
  readonly options: readonly string[];
}

/** The brought answer as its prompt takes it, null when nothing of it fits; and what did not fit, if anything. */
export interface Fitted {
  readonly answer: Answer | null;
  readonly misfit: Misfit | null;
}

/** Fits a brought answer to its prompt: of a list, what fits is taken. */
export function fitted({ prompt, sequence }: AskingPrompt, brought: Brought, around: Around): Fitted {
  const { pack, now } = around;
  const own: Answer = {
    ...asBrought(brought, now, pack.version),
    private:
      around.before?.private === true || (brought.private ?? startsPrivate({ prompt, sequence }, around)),
  };
  const plain = plainAnswer(prompt.type, brought.value ?? []);
  const status = own.status === 'answered' ? plain.status : own.status;
  if (status !== 'answered' || plain.status !== 'answered')
    return { answer: { ...own, status, value: null, other: null, words: '' }, misfit: null };
  const limits = limitsOf(pack, prompt);
  const chosen = Array.isArray(around.chosen) ? around.chosen : [];
  const said = isChoice(prompt)
    ? knownOf(limits, chosen, own.other)
    : { value: plain.value, other: own.other, unknown: [] };
  const misfit = misfitOf(limits, said);
  if (refusal(limits, said) !== null) return { answer: null, misfit };
  const { value, other } = normalised(limits, said);
  const kept = { value: typeof value === 'object' ? [...value] : value, other };
  const place = {
    prompt,
    sequence,
    visible: true,
    options: prompt.options,
    answer: undefined,
    outdated: false,
    kept: undefined,
  };
  const words = limits.ordered ? own.words : spoken(place, kept);
  return { answer: { ...own, status, ...kept, words }, misfit };
}

/** What was said, and which values of it no option has. */
interface Known extends GivenAnswer {
  readonly unknown: readonly string[];
}

function knownOf({ choices, other: hasOwn }: Limits, chosen: readonly string[], other: string | null): Known {
  const ids = new Set(choices.map(({ id }) => id));
  const unknown = [...chosen.filter((id) => !ids.has(id)), ...(other !== null && !hasOwn ? [other] : [])];
  return { value: chosen.filter((id) => ids.has(id)), other: hasOwn ? other : null, unknown };
}

function misfitOf(limits: Limits, { unknown, ...said }: Known): Misfit | null {
  const options = limits.choices.map(({ id }) => id);
  if (unknown.length > 0) return { values: unknown, refusal: { code: 'unknown-option' }, options };
  const refused = refusal(limits, said);
  if (refused === null) return null;
  // A text may be long, and private: what is wrong with it is said without it.
  const isShort = typeof said.value !== 'object' && !isWritten(limits);
  return { values: isShort ? [String(said.value)] : [], refusal: refused, options: [] };
}

/** As in the guide: when it is sensitive, or follows up what is private. */
function startsPrivate({ prompt, sequence }: AskingPrompt, { answers }: Around): boolean {
  return prompt.sensitive || followedBy(prompt, sequence).some((id) => answers[id]?.private === true);
}

/** The limits of a prompt whatever its conditions say: an answer may be brought for one that is hidden now. */
function limitsOf(pack: Pack, prompt: AskingPrompt['prompt']): Limits {
  const { type, other, min, max, maxLength } = prompt;
  const ordered = asksForTopLines(prompt);
  const choices = ordered
    ? askingPrompts(pack).map(({ prompt: { id, topic } }) => ({
        id,
        label: topic,
        help: undefined,
        exclusive: false,
      }))
    : prompt.options;
  return { type, choices, other, ordered, min, max, maxLength };
}
