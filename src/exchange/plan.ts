import { type Reading, readingOf } from '../guide/words.ts';
import { type Answer, answerIn, answerKey, FILE_VERSION, type Profile } from '../model/answer.ts';
import type { Pack } from '../model/pack.ts';
import { patientSuggest } from '../text/suggest.ts';
import { asBrought, askingPrompts, fitted, type Misfit } from './fit.ts';
import { type MatchedAnswers, matchAnswers } from './matching.ts';
import type { Brought } from './read.ts';

/** What an import would do to one answer. `unfit`: it does not fit its prompt and is left out. */
export interface PlannedAnswer {
  readonly kind: 'new' | 'changed' | 'same' | 'unmatched' | 'other-pack' | 'unfit';
  /** The key under which it would be kept. */
  readonly key: string;
  /** The prompt's topic, or its id when it has no place in the pack. */
  readonly topic: string;
  /** Of its prompt; null when it has no place in the pack. */
  readonly reading: Reading | null;
  readonly before: Answer | null;
  readonly after: Answer | null;
  /** What of it was left out, and why; null when all of it fits. */
  readonly misfit: Misfit | null;
  /** The id that was likely meant, of an answer without a place. */
  readonly meant?: string;
}

/** What an import would do, whole: to be shown, and then saved as one change. */
export interface ImportPlan {
  readonly rows: readonly PlannedAnswer[];
  readonly answers: Readonly<Record<string, Answer>>;
  /** Keys of old under which answers stood that are now kept under their prompt's id of today. */
  readonly remove: readonly string[];
}

/**
 * Works out what an import changes in a profile, by the prompts of the packs in use; the first takes what belongs to none
 * of them. Answers to prompts that none knows are kept, unmatched. What was private stays so, whatever the file says: sharing is the owner's own act.
 *
 * @param now the moment of the import, ISO 8601: for answers that bring none.
 */
export function planImport(
  packs: readonly [Pack, ...Pack[]],
  profile: Profile,
  brought: readonly Brought[],
  now: string,
): ImportPlan {
  const [main] = packs;
  const owned = brought.map((each) => ({ ...each, pack: each.pack ?? ownerOf(each.prompt, packs).id }));
  const plans = packs.map((pack) => {
    const others = packs.filter((other) => other !== pack).map(({ id }) => id);
    const own = owned.filter(
      (each) => each.pack === pack.id || (pack === main && !others.includes(each.pack)),
    );
    return planFor(pack, profile, own, now);
  });
  return {
    rows: plans.flatMap(({ rows }) => rows),
    answers: Object.assign({}, ...plans.map(({ answers }) => answers)) as ImportPlan['answers'],
    remove: plans.flatMap(({ remove }) => remove),
  };
}

/** The pack that asks this, or asked it under another name; the first where none does. */
function ownerOf(prompt: string, packs: readonly [Pack, ...Pack[]]): Pack {
  const asks = ({ sequences }: Pack) =>
    sequences.some(({ prompts }) => prompts.some(({ id, was }) => id === prompt || was.includes(prompt)));
  return packs.find(asks) ?? packs[0];
}

function planFor(pack: Pack, profile: Profile, brought: readonly Brought[], now: string): ImportPlan {
  const byKey = new Map(brought.map((each) => [answerKey(each.pack ?? pack.id, each.prompt), each]));
  const matched = matchAnswers(pack, asProfile(byKey, now, pack.version));
  const mine = matchAnswers(pack, profile);
  const rows = [
    ...matchedRows(pack, matched, mine, byKey, now),
    ...unmatchedRows(pack, matched, profile, byKey, now),
  ];
  const kept = rows.filter(({ kind }) => kind !== 'same');
  const answers = Object.fromEntries(kept.flatMap(({ key, after }) => (after ? [[key, after]] : [])));
  const places = Object.entries(mine.keys).map(([id, key]) => ({ key, today: answerKey(pack.id, id) }));
  const former = places.filter(({ key, today }) => key !== today && Object.hasOwn(answers, today));
  const sources = Object.entries(mine.joined)
    .filter(([id]) => Object.hasOwn(answers, answerKey(pack.id, id)))
    .flatMap(([, joined]) => joined);
  const remove = [...former, ...sources.filter(({ rest }) => rest === null)].map(({ key }) => key);
  const rests = sources.flatMap(({ key, rest }) => (rest === null ? [] : [[key, rest] as const]));
  return { rows, answers: { ...Object.fromEntries(rests), ...answers }, remove };
}

/** What was brought, as a profile, so that it finds its prompts as kept answers do. One option alone is a list of one. */
function asProfile(byKey: ReadonlyMap<string, Brought>, now: string, version: number): Profile {
  const answers = [...byKey].map(([key, each]): [string, Answer] => {
    const { value, ...about } = asBrought(each, now, version);
    return [key, { ...about, value: typeof value === 'string' ? [value] : value }];
  });
  return { version: FILE_VERSION, walks: {}, answers: Object.fromEntries(answers) };
}

function matchedRows(
  pack: Pack,
  matched: MatchedAnswers,
  mine: MatchedAnswers,
  byKey: ReadonlyMap<string, Brought>,
  now: string,
): PlannedAnswer[] {
  const merged: Record<string, Answer> = { ...mine.answers };
  return askingPrompts(pack).flatMap((asking) => {
    const { id, topic } = asking.prompt;
    const own = byKey.get(matched.keys[id] ?? '');
    const sources = (matched.joined[id] ?? []).flatMap(({ key }) => byKey.get(key) ?? []);
    const brought =
      own && sources.length === 0 ? own : broughtTogether(matched.answers[id], sources[0] ?? own);
    if (!brought) return [];
    const before = mine.answers[id] ?? null;
    const chosen = matched.answers[id]?.value ?? null;
    const { answer: after, misfit } = asking.prompt.notKept
      ? NEVER_KEPT
      : fitted(asking, brought, { pack, chosen, before, answers: merged, now });
    if (after) merged[id] = after;
    return {
      kind: after ? kindOf(before, after) : 'unfit',
      key: answerKey(pack.id, id),
      topic,
      reading: readingOf(asking.prompt),
      before,
      after,
      misfit,
    };
  });
}

/** An answer to a prompt whose answers are never kept. */
const NEVER_KEPT = { answer: null, misfit: null };

/** Several answers to one prompt, as one. */
function broughtTogether(answer: Answer | undefined, first: Brought | undefined): Brought | undefined {
  if (!answer || !first) return undefined;
  const { status, value, other, words, private: isPrivate, at, packVersion } = answer;
  // Shared without a word of it is not said: a prompt that is private from the start stays so.
  return { ...first, status, value, other, words, private: isPrivate || null, at, packVersion };
}

/** Answers without a prompt in this pack: kept as they came, and as private as they were. */
function unmatchedRows(
  pack: Pack,
  { unmatched, otherPacks, joined }: MatchedAnswers,
  profile: Profile,
  byKey: ReadonlyMap<string, Brought>,
  now: string,
): PlannedAnswer[] {
  const suggest = patientSuggest();
  const ids = askingPrompts(pack).map(({ prompt: { id } }) => id);
  return [...unmatched, ...otherPacks].flatMap(({ key, pack: owner, prompt, answer: left }) => {
    const brought = byKey.get(key);
    if (!brought) return [];
    const before = answerIn(profile.answers, key) ?? null;
    const whole = asBrought(brought, now, pack.version);
    // What was joined to another answer is not brought once more.
    const isJoined = Object.values(joined).some((all) => all.some((each) => each.key === key));
    const own = isJoined ? { ...whole, value: left.value } : whole;
    const after = { ...own, private: own.private || before?.private === true };
    const kind = owner === pack.id ? 'unmatched' : 'other-pack';
    const meant = owner === pack.id ? suggest(prompt, ids) : undefined;
    return {
      kind: kindOf(before, after) === 'same' ? 'same' : kind,
      key,
      topic: prompt,
      reading: null,
      before,
      after,
      misfit: null,
      ...(meant !== undefined && { meant }),
    };
  });
}

function kindOf(before: Answer | null, after: Answer): 'new' | 'changed' | 'same' {
  if (before === null) return 'new';
  const told = ({ status, value, other, private: kept }: Answer) =>
    JSON.stringify([status, value, other, kept]);
  return told(before) === told(after) ? 'same' : 'changed';
}
