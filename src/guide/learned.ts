import type { History, PastSaid } from '../model/history.ts';
import { onOneLine } from '../text/one-line.ts';

/** How often something was chosen in check-ins. */
export interface Tally {
  readonly pack: string;
  readonly prompt: string;
  readonly option: string;
  readonly times: number;
  /** In how many check-ins the prompt was answered. */
  readonly of: number;
}

/** What was said in own words in a check-in. */
export interface OwnWords {
  readonly at: string;
  readonly pack: string;
  readonly prompt: string;
  readonly words: string;
}

/** One change of an answer, between two walks. */
export interface Learned {
  readonly at: string;
  readonly pack: string;
  readonly prompt: string;
  readonly before: string;
  readonly after: string;
}

/** How often each option was chosen in all check-ins; within a prompt what was chosen most often comes first. */
export function talliesOf({ checkIns }: History): Tally[] {
  const prompts = new Map<string, { pack: string; prompt: string; of: number; times: Map<string, number> }>();
  for (const { pack, answers } of checkIns) {
    for (const [prompt, { value }] of Object.entries(answers)) {
      if (!Array.isArray(value)) continue;
      const key = `${pack}/${prompt}`;
      const found = prompts.get(key) ?? { pack, prompt, of: 0, times: new Map() };
      prompts.set(key, found);
      found.of += 1;
      for (const option of value) found.times.set(option, (found.times.get(option) ?? 0) + 1);
    }
  }
  return [...prompts.values()].flatMap(({ pack, prompt, of, times }) =>
    [...times]
      .map(([option, count]): Tally => ({ pack, prompt, option, times: count, of }))
      .sort((one, other) => other.times - one.times),
  );
}

/** What was said in own words in check-ins, the latest first: beside options, or as text. */
export function ownWordsOf({ checkIns }: History): OwnWords[] {
  return checkIns.toReversed().flatMap(({ at, pack, answers }) =>
    Object.entries(answers).flatMap(([prompt, { value, other }]): OwnWords[] => {
      const words = other ?? (Array.isArray(value) ? null : String(value ?? ''));
      return words ? [{ at, pack, prompt, words: onOneLine(words) }] : [];
    }),
  );
}

/** What changed between walks, the latest first. */
export function turnsOf({ changes }: History): Learned[] {
  const said = ({ words }: PastSaid) => onOneLine(words);
  return changes
    .map(({ at, key, before, after }): Learned => {
      const slash = key.indexOf('/');
      const [pack, prompt] = [key.slice(0, slash), key.slice(slash + 1)];
      return { at, pack, prompt, before: said(before), after: said(after) };
    })
    .sort((one, other) => (one.at < other.at ? 1 : -1));
}
