import { isDeepStrictEqual } from 'node:util';
import { markOf } from '../guide/begin.ts';
import { notKept } from '../guide/kinds.ts';
import { keptPrivate } from '../guide/step.ts';
import type { Walk } from '../guide/walk.ts';
import { type Answer, type Answers, answerKey } from '../model/answer.ts';
import { pastOf, type WalkChange, type WalkRecord } from '../model/history.ts';
import type { Pack } from '../model/pack.ts';
import type { Clashes, ProfileChange } from '../storage/merge.ts';
import type { AnswerStore } from '../storage/profile-store.ts';
import { type MatchedAnswers, matchAnswers } from './matching.ts';

/** What a change needs to know of how the answers are kept. */
type Kept = Pick<MatchedAnswers, 'answers' | 'keys' | 'joined'>;

/**
 * The change that keeps these answers under their prompts' ids of today, and nothing under a former one. What was joined
 * to them is taken away, but for what could not be: it would come back with every reading.
 */
export function changeTo(
  packId: string,
  { keys, joined }: Omit<Kept, 'answers'>,
  answers: Answers,
): ProfileChange {
  const today = Object.entries(answers).map(([id, answer]) => ({ id, key: answerKey(packId, id), answer }));
  const former = today.flatMap(({ id, key }) =>
    keys[id] === undefined || keys[id] === key ? [] : [keys[id]],
  );
  const sources = today.flatMap(({ id }) => joined[id] ?? []);
  const remove = [...former, ...sources.flatMap(({ key, rest }) => (rest === null ? [key] : []))];
  const rests = sources.flatMap(({ key, rest }) => (rest === null ? [] : [[key, rest] as const]));
  return {
    answers: Object.fromEntries([...rests, ...today.map(({ key, answer }) => [key, answer] as const)]),
    ...(remove.length > 0 && { remove }),
  };
}

/** Keeps a walk event by event: only what it changed, so that another window's answers stay. */
export interface WalkSaver {
  /**
   * Saves the walk. After a save that failed, the next one brings everything that is still unsaved.
   *
   * @param whileAsked whether a prompt is being asked meanwhile, so that nobody can be asked anything else.
   * @returns the ids of prompts to which another window had given another answer meanwhile.
   * @throws Failure as `AnswerStore.save`
   */
  save(walk: Walk, whileAsked?: boolean): Promise<Clashes>;
  /** The answers as they are kept now, those of other windows too, with what this walk could not save yet. */
  now(walk: Walk): Answers;
}

/** How a walk is saved. */
interface SavingOptions {
  /** What saves between two prompts, when something may be asked; the store itself unless said. */
  readonly asking?: Pick<AnswerStore, 'save'>;
  /** Whether the place of the walk is kept too, not only its answers; yes unless said. */
  readonly place?: boolean;
  /** When the walk began (ISO 8601): what it changes then goes into the history. Absent: it does not. */
  readonly began?: string;
}

/** The place of a walk, to be kept; a guide that is finished is one from which a check-in opens. */
function placeOf(walk: Walk, began: string | undefined): ProfileChange {
  const mark = markOf(walk);
  const isGuide = walk.pack.use === 'needs' && mark === null && began !== undefined;
  return { walks: { [walk.pack.id]: mark }, ...(isGuide && { guided: { at: began } }) };
}

/** The keys under which older packs kept the answer to a prompt. */
function formerKeys({ id: packId, sequences }: Pack, promptId: string): string[] {
  const prompts = sequences.flatMap(({ prompts }) => prompts).filter(({ id }) => id === promptId);
  return prompts.flatMap(({ was }) => was.map((id) => answerKey(packId, id)));
}

/** @param placed the answers as they are kept when the walk begins. */
export function walkSaver(
  store: AnswerStore,
  matched: Kept,
  { asking = store, place = true, began }: SavingOptions = {},
): WalkSaver {
  let kept = matched.answers;
  /** What was shared of each answer when the walk began; nothing of one that was private since. */
  const before = new Map(
    Object.entries(matched.answers).flatMap(([id, answer]) => {
      const past = pastOf(answer);
      return past ? [[id, past] as const] : [];
    }),
  );
  const recordOf = (pack: Pack, changed: readonly (readonly [string, Answer])[]): WalkRecord => ({
    since: began ?? '',
    changes: changed.flatMap(([id, answer]): WalkChange[] => {
      if (answer.private) before.delete(id);
      const past = before.get(id);
      const said = pastOf(answer);
      const after = said && { ...said, at: answer.at };
      return past && began ? [{ key: answerKey(pack.id, id), before: past, after }] : [];
    }),
    takeOut: changed.flatMap(([id, answer]) => (answer.private ? formerKeys(pack, id) : [])),
  });
  const unsaved = ({ pack, answers }: Walk): ProfileChange => {
    const never = notKept(pack);
    const changed = Object.entries(answers).filter(
      ([id, answer]) => !never.has(id) && !isDeepStrictEqual(kept[id], answer),
    );
    return { ...changeTo(pack.id, matched, Object.fromEntries(changed)), record: recordOf(pack, changed) };
  };
  return {
    async save(walk, whileAsked = false) {
      const change = { ...unsaved(walk), ...(place && !walk.beside && placeOf(walk, began)) };
      const clashes = await (whileAsked ? store : asking).save(change);
      const ids = (keys: readonly string[]) => keys.map((key) => key.slice(walk.pack.id.length + 1));
      const stayPrivate = ids(clashes.stayPrivate);
      kept = keptPrivate(walk, stayPrivate).answers;
      return { overtaken: ids(clashes.overtaken), stayPrivate };
    },
    now(walk) {
      const never = notKept(walk.pack);
      const unkept = Object.entries(walk.answers).filter(([id]) => never.has(id));
      return { ...matchAnswers(walk.pack, store.now(unsaved(walk))).answers, ...Object.fromEntries(unkept) };
    },
  };
}
