import { keptOf } from '../guide/check-in.ts';
import type { Walk } from '../guide/walk.ts';
import type { Guided } from '../model/answer.ts';
import { type History, withCheckIn } from '../model/history.ts';
import type { AnswerStore } from '../storage/profile-store.ts';

/** What saves a check-in. */
type Saving = Pick<AnswerStore, 'save' | 'keepPast'>;

/**
 * Keeps a check-in event by event in the history: what stood there of it before is replaced, so that an answer that is
 * made private, or taken back, is gone.
 *
 * @param at the moment by which the check-in is known, ISO 8601
 * @param guided the guide that it belongs to: once something is kept, nobody need be told that it is open
 */
export function checkInSaver(store: Saving, at: string, guided: Guided | undefined) {
  let isTold = guided?.told === true;
  return async ({ pack, answers }: Walk): Promise<void> => {
    const head = { at, pack: pack.id, packVersion: pack.version };
    await store.keepPast((history) =>
      withCheckIn(without(history, head), head, keptOf(pack, answers), new Set()),
    );
    if (!isTold && guided) await store.save({ guided: { ...guided, told: true } });
    isTold = true;
  };
}

function without(history: History, { at, pack }: { readonly at: string; readonly pack: string }): History {
  const checkIns = history.checkIns.filter((checkIn) => checkIn.at !== at || checkIn.pack !== pack);
  return { ...history, checkIns };
}
