import { type Limits, normalised, refusal } from '../guide/answering.ts';
import { asksForTopLines, isChoice } from '../guide/kinds.ts';
import { plainAnswer } from '../guide/plain.ts';
import { followedBy } from '../guide/references.ts';
import { spoken } from '../guide/words.ts';
import type { Answer, Answers, Value } from '../model/answer.ts';
import type { Pack, Sequence } from '../model/pack.ts';
import type { Prompt } from '../model/prompt.ts';
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

/** The brought answer as its prompt takes it; null when it does not fit. */
export function fitted({ prompt, sequence }: AskingPrompt, brought: Brought, around: Around): Answer | null {
  const { pack, now } = around;
  const own: Answer = {
    ...asBrought(brought, now, pack.version),
    private:
      around.before?.private === true || (brought.private ?? startsPrivate({ prompt, sequence }, around)),
  };
  const plain = plainAnswer(prompt.type, brought.value ?? []);
  const status = own.status === 'answered' ? plain.status : own.status;
  if (status !== 'answered' || plain.status !== 'answered')
    return { ...own, status, value: null, other: null, words: '' };
  const limits = limitsOf(pack, prompt);
  const chosen = Array.isArray(around.chosen) ? around.chosen : [];
  const said = { value: isChoice(prompt) ? chosen : plain.value, other: own.other };
  if (refusal(limits, said) !== null) return null;
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
  return { ...own, status, ...kept, words: limits.ordered ? own.words : spoken(place, kept) };
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
