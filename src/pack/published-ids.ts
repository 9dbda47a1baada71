import type { Pack } from '../model/pack.ts';
import type { Prompt } from '../model/prompt.ts';

/** The file in which the built-in pack keeps every id it ever published. */
export const PUBLISHED_IDS_FILE = 'ids.lock';

/** One published id: a prompt and its type, or an option as `prompt-id/option-id`. */
export interface PublishedId {
  readonly id: string;
  /** The type of a prompt; undefined for an option. */
  readonly type: string | undefined;
}

const LINE = /^([a-z0-9-]+)(?: ([a-z-]+)|\/([a-z0-9-]+))$/;

const HEAD = `# Every id that this pack has published, with the type of each prompt. Written by: npm run ids
# An id is never taken out: old answers are found by it.
`;

/** Reads one line; null for a comment or an empty line, undefined for one that cannot be read. */
export function readPublishedId(line: string): PublishedId | null | undefined {
  if (/^\s*(?:#.*)?$/.test(line)) return null;
  const [, prompt, type, option] = LINE.exec(line) ?? [];
  if (prompt === undefined) return undefined;
  return { id: option === undefined ? prompt : `${prompt}/${option}`, type };
}

/** The ids of a prompt as they are published. The options of the card's own lines are nobody's ids. */
function idsOf({ id, type, options }: Pick<Prompt, 'id' | 'type' | 'options'>): PublishedId[] {
  return [{ id, type }, ...options.map((option) => ({ id: `${id}/${option.id}`, type: undefined }))];
}

/** What stands above the ids of a pack that is somebody's own. */
function ownHead({ id, sequences }: Pack): string {
  const prompts = sequences.flatMap((sequence) => sequence.prompts);
  const sensitive = prompts.filter((prompt) => prompt.sensitive).map((prompt) => ` ${prompt.id}`);
  return `# Every id that this pack has had, with the type of each question: old answers are found by them.
# Written by: aftercare content check. Keep it with the pack.
# pack: ${id}
# sensitive:${sensitive.join('')}
`;
}

/** The id of the pack that a lock was written for, where it says so. */
export function lockedPack(text: string): string | undefined {
  return /^# pack: ([a-z0-9-]+)\r?$/m.exec(text)?.[1];
}

/** The ids of the questions that were sensitive when a lock was written; undefined where it does not say. */
export function lockedSensitive(text: string): string[] | undefined {
  const said = /^# sensitive:([a-z0-9 -]*)\r?$/m.exec(text)?.[1];
  return said?.split(' ').filter((id) => id !== '');
}

/** The lock of a pack that is somebody's own. */
export function writeOwnLock(pack: Pack, before: string): string {
  return writePublishedIds(pack, before).replace(HEAD, ownHead(pack));
}

/** The text of the lock: what it held, and every id of the pack that is new. Nothing is taken out or changed. */
export function writePublishedIds(pack: Pack, before: string): string {
  const kept = before.split('\n').flatMap((line) => readPublishedId(line) ?? []);
  const now = pack.sequences.flatMap(({ prompts }) => prompts.flatMap(idsOf));
  const all = new Map([...now, ...kept].map((locked) => [locked.id, locked]));
  const lines = [...all.values()].map(({ id, type }) => (type === undefined ? id : `${id} ${type}`));
  return `${HEAD}${lines.sort().join('\n')}\n`;
}
