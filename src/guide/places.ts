import { type Answer, type Answers, answerIn } from '../model/answer.ts';
import type { Language } from '../model/language.ts';
import type { Option } from '../model/option.ts';
import type { Pack, Sequence } from '../model/pack.ts';
import type { Prompt } from '../model/prompt.ts';
import { boundSections, topLineOptions } from './card-lines.ts';
import { allHold, conditionsHold, type InEffect } from './conditions.ts';
import { asksForTopLines, isChoice } from './kinds.ts';
import type { PromptPlace } from './place.ts';

/** The answer as it fits the prompt today: options no longer on offer are left out, another kind of value is none. */
export function fitting(
  answer: Answer | undefined,
  prompt: Prompt,
  options: readonly Option[],
): Answer | undefined {
  if (answer?.status !== 'answered') return answer;
  const { value } = answer;
  if (isChoice(prompt)) {
    if (!Array.isArray(value)) return undefined;
    const kept = value.filter((id) => options.some((option) => option.id === id));
    if (kept.length === 0 && answer.other === null) return undefined;
    return kept.length === value.length ? answer : { ...answer, value: kept };
  }
  if (prompt.type === 'yes-no') return value === 'yes' || value === 'no' ? answer : undefined;
  const wanted = prompt.type === 'scale' || prompt.type === 'number' ? 'number' : 'string';
  return typeof value === wanted ? answer : undefined;
}

/**
 * Every prompt of the pack in its order, as it stands with these answers. One pass: conditions look only backwards,
 * so whether a prompt is visible depends on earlier answers alone.
 */
export function placesOf(pack: Pack, answers: Answers): PromptPlace[] {
  const places: PromptPlace[] = [];
  const gone = retiredOptions(pack);
  const bound = boundSections(pack);
  const inEffect = new Map<string, { prompt: Prompt; answer: Answer | undefined }>();
  for (const sequence of pack.sequences) {
    const walked = allHold(sequence.onlyIf, inEffect);
    for (const prompt of sequence.prompts) {
      const place = placeOf(prompt, sequence, walked, answers, {
        before: places,
        inEffect,
        language: pack,
        gone,
        bound,
      });
      places.push(place);
      inEffect.set(prompt.id, place);
    }
  }
  return places;
}

/** What a place is made from, besides its own prompt and answer. */
interface Around {
  readonly before: readonly PromptPlace[];
  readonly inEffect: InEffect;
  readonly language: Language;
  /** Options that were retired and moved nowhere, as `prompt-id/option-id`. */
  readonly gone: ReadonlySet<string>;
  readonly bound: ReadonlySet<string>;
}

function retiredOptions(pack: Pack): ReadonlySet<string> {
  const retired = pack.sequences.flatMap((sequence) => sequence.retired);
  return new Set(retired.flatMap(({ option, movedTo }) => (movedTo === undefined ? (option ?? []) : [])));
}

/** Whether the meaning of a prompt changed after this answer was given, or an option that was chosen is gone. */
function isOutdated(prompt: Prompt, answer: Answer | undefined, gone: ReadonlySet<string>): boolean {
  if (answer === undefined) return false;
  if (prompt.rewordedIn !== undefined && answer.packVersion < prompt.rewordedIn) return true;
  return Array.isArray(answer.value) && answer.value.some((id) => gone.has(`${prompt.id}/${id}`));
}

function placeOf(
  prompt: Prompt,
  sequence: Sequence,
  walked: boolean,
  answers: Answers,
  { before, inEffect, language, gone, bound }: Around,
): PromptPlace {
  const offered = walked && conditionsHold(prompt, inEffect);
  const options = !offered
    ? []
    : asksForTopLines(prompt)
      ? topLineOptions(before, language, bound)
      : prompt.options.filter((option) => allHold(option.onlyIf, inEffect));
  const visible = offered && (!isChoice(prompt) || options.length >= 2);
  const own = answerIn(answers, prompt.id);
  const answer = visible ? fitting(own, prompt, options) : undefined;
  return { prompt, sequence, visible, options, answer, outdated: isOutdated(prompt, own, gone), kept: own };
}

/** How many answers in effect are from before their prompt, or what it offers, changed: none of them leaves. */
export function outdatedIn(pack: Pack, answers: Answers): number {
  const gone = retiredOptions(pack);
  const prompts = pack.sequences.flatMap((sequence) => sequence.prompts);
  // Nearly always none is, and where a prompt stands takes far longer to find out.
  if (!prompts.some((prompt) => isOutdated(prompt, answerIn(answers, prompt.id), gone))) return 0;
  return placesOf(pack, answers).filter(({ outdated, visible, prompt, answer }) => {
    return outdated && visible && answer?.status === 'answered' && !prompt.offCard;
  }).length;
}

/** Whether all that was said was said to an earlier version of the pack. */
export function isFromBefore(pack: Pack, answers: Answers): boolean {
  const all = Object.values(answers);
  return all.length > 0 && all.every(({ packVersion }) => packVersion < pack.version);
}
