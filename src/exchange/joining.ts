import { isChoice } from '../guide/kinds.ts';
import type { Answer } from '../model/answer.ts';
import type { Retired } from '../model/card-keys.ts';
import type { Prompt } from '../model/prompt.ts';

/** What of an answer went into another one, and what stays of it where it is kept. */
export interface Joined {
  /** The key of the answer that was joined in. */
  readonly key: string;
  /** What could not be joined; null when all of it was. */
  readonly rest: Answer | null;
}

/** Whether an answer can go on into a prompt of today at all. */
export function canJoin(into: Prompt | undefined, answer: Answer): into is Prompt {
  return into !== undefined && isChoice(into) && answer.status === 'answered';
}

/**
 * Joins the answer to a prompt that is gone into the answer to one of today, by the values that the pack gives. What was
 * said under its id of today stands: a value goes along only where it can be chosen besides. Private if either was.
 *
 * @param before the answer to the prompt of today; undefined when there is none
 * @returns null when nothing of it can be joined
 */
export function join(
  before: Answer | undefined,
  stray: { readonly key: string; readonly answer: Answer },
  into: Prompt,
  { values }: Pick<Retired, 'values'>,
): { readonly answer: Answer; readonly joined: Joined } | null {
  const { answer: old, key } = stray;
  const said = [old.value ?? []].flat().map(String);
  const own = before?.status === 'answered' && Array.isArray(before.value) ? before.value : [];
  const other = before?.status === 'answered' ? before.other : null;
  const chosen = [...own];
  const left = said.filter((value) => {
    const option = Object.hasOwn(values, value) ? values[value] : undefined;
    const fits = option !== undefined && (chosen.includes(option) || fitsBeside(option, chosen, other, into));
    if (fits && !chosen.includes(option)) chosen.push(option);
    return !fits;
  });
  if (left.length === said.length) return null;
  const value = into.options.map(({ id }) => id).filter((id) => chosen.includes(id));
  const gone = chosen.filter((id) => !value.includes(id));
  const answer: Answer = {
    status: 'answered',
    value: [...value, ...gone],
    other,
    words: wordsOf(into, value, other),
    private: old.private || before?.private === true,
    at: before === undefined || before.at < old.at ? old.at : before.at,
    packVersion: Math.min(old.packVersion, before?.packVersion ?? old.packVersion),
  };
  const isAll = left.length === 0 && old.other === null;
  return { answer, joined: { key, rest: isAll ? null : { ...old, value: leftOf(old, left) } } };
}

/** Whether one more option can be chosen: never beside an exclusive one, nor more than fit. */
function fitsBeside(id: string, chosen: readonly string[], other: string | null, into: Prompt): boolean {
  const option = into.options.find((each) => each.id === id);
  const count = chosen.length + (other === null ? 0 : 1);
  if (!option || count === 0) return option !== undefined;
  const isAlone = into.options.some((each) => each.exclusive && chosen.includes(each.id));
  const most = into.type === 'choose-one' ? 1 : (into.max ?? Number.POSITIVE_INFINITY);
  return !option.exclusive && !isAlone && count < most;
}

function leftOf({ value }: Answer, left: readonly string[]): Answer['value'] {
  return Array.isArray(value) ? [...left] : left.length === 0 ? null : value;
}

function wordsOf({ options }: Prompt, chosen: readonly string[], other: string | null): string {
  const labels = options.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
  return [...labels, ...(other === null ? [] : [other])].join(', ');
}
