import { Failure } from '../failure.ts';
import { answerIn, type Profile } from '../model/answer.ts';
import {
  emptyHistory,
  type History,
  keysIn,
  type WalkRecord,
  withChanges,
  withoutKeys,
} from '../model/history.ts';
import { ensureFolder } from './entry.ts';
import { inventory, type KeptThing } from './inventory.ts';
import type { ConfClass } from './kept-file.ts';
import type { ProfileChange } from './merge.ts';
import type { Storage } from './storage.ts';

const NOTHING: WalkRecord = { since: '', changes: [], takeOut: [] };

/** The files of a profile's history: a copy comes before what it is a copy of. */
export function historyFiles({ context, home }: Storage, profile: string): KeptThing[] {
  return inventory(context, home).filter((thing) => thing.profile === profile && thing.role === 'history');
}

/** Writes a profile's history. Only inside of `changing`. */
export function writeHistory(storage: Storage, conf: ConfClass, profile: string, history: History): void {
  ensureFolder(storage.context, storage.home.history);
  storage.history(profile).write(conf, history);
}

/**
 * Takes out of a profile's history, and of its last good copy, what is private now. Only inside of `changing`, and
 * before the profile is written: what the owner is told to be private has left no trace.
 *
 * @param change what is being saved: for what it makes private the history must be readable
 * @throws Failure of `KeptFile.read` when it is not
 */
export function takePrivateOut(
  storage: Storage,
  conf: ConfClass,
  profile: string,
  { answers }: Profile,
  { answers: changed = {}, record: { takeOut } = NOTHING }: ProfileChange,
): void {
  const isPrivate = (key: string) => takeOut.includes(key) || answerIn(answers, key)?.private === true;
  const history = readable(storage, profile, !Object.keys(changed).some(isPrivate));
  if (!history) return;
  const keys = new Set([...keysIn(history)].filter(isPrivate));
  if (keys.size === 0) return;
  const left = withoutKeys(history, keys);
  // Written twice, it is its own last good copy.
  for (let time = 0; time < 2; time += 1) writeHistory(storage, conf, profile, left);
}

/** Keeps what a walk changed, as far as it is shared now. Only inside of `changing`. */
export function record(
  storage: Storage,
  conf: ConfClass,
  profile: string,
  before: Profile,
  after: Profile,
  { since, changes }: WalkRecord,
): void {
  const isShared = ({ answers }: Profile, key: string) => answerIn(answers, key)?.private === false;
  const shared = changes.filter(({ key }) => isShared(after, key) && isShared(before, key));
  const kept = readable(storage, profile, true);
  // What cannot be read is left as it is.
  if (kept === null) return;
  const history = kept ?? emptyHistory();
  const next = withChanges(history, since, shared);
  if (JSON.stringify(next) !== JSON.stringify(history)) writeHistory(storage, conf, profile, next);
}

/**
 * Makes of a profile's history what `change` does. Only inside of `changing`.
 *
 * @throws Failure of `KeptFile.read` when it cannot be read, and of writing it
 */
export function changeHistory(
  storage: Storage,
  conf: ConfClass,
  profile: string,
  change: (history: History) => History,
): void {
  const history = storage.history(profile).read() ?? emptyHistory();
  const next = change(history);
  if (JSON.stringify(next) === JSON.stringify(history)) return;
  // Written twice, it is its own last good copy: what went out of it, as by being made private, is in no file.
  for (let time = 0; time < 2; time += 1) writeHistory(storage, conf, profile, next);
}

/** The history; undefined when there is none, null, where that may be, when it cannot be read: `history` tells of it. */
function readable(storage: Storage, profile: string, mayBeUnreadable: boolean): History | undefined | null {
  try {
    return storage.history(profile).read();
  } catch (error) {
    if (error instanceof Failure && mayBeUnreadable) return null;
    throw error;
  }
}
