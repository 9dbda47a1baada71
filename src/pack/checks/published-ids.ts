import type { PackFiles } from '../files.ts';
import type { ParsedPack, PromptAt } from '../parsed-pack.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import {
  lockedPack,
  lockedSensitive,
  PUBLISHED_IDS_FILE,
  type PublishedId,
  readPublishedId,
} from '../published-ids.ts';
import type { Source } from '../source.ts';

/** The ids that were published and are not there any more, or mean something else now. Only where there is a lock. */
export function checkPublishedIds(parsed: ParsedPack, files: PackFiles): Problem[] {
  if (!files.has(PUBLISHED_IDS_FILE)) return [];
  const source = files.read(PUBLISHED_IDS_FILE);
  if (!source) return [];
  const known = knownIds(parsed);
  const before = lockedPack(source.text);
  const { id } = parsed.head;
  const renamed =
    before === undefined || id === undefined || before === id
      ? []
      : [problem('other-pack-id', parsed.pack.place(['id']), { id, before })];
  const ids = source.lines.flatMap((text, line) => {
    const locked = readPublishedId(text);
    const place = source.rest(line, 0);
    if (locked === undefined) return [problem('bad-lock', place, {})];
    return locked ? checkPublished(locked, place, known, parsed) : [];
  });
  return [...renamed, ...ids, ...sensitiveLater(source, known)];
}

/** Questions that were answered before they were sensitive: their answers stay shared. */
function sensitiveLater({ text, lines }: Source, { current }: Known): Problem[] {
  const before = lockedSensitive(text);
  if (!before) return [];
  return lines.flatMap((line) => {
    const locked = readPublishedId(line);
    const entry = locked?.type === undefined ? undefined : current.get(locked.id);
    if (!locked || !entry?.prompt.sensitive || before.includes(locked.id)) return [];
    const { id } = entry.prompt;
    return before.includes(id) ? [] : [problem('sensitive-later', entry.at(['sensitive'], 'key'), { id })];
  });
}

interface Known {
  readonly current: ReadonlyMap<string, PromptAt>;
  readonly retired: ReadonlySet<string>;
}

/** Every prompt by its id and its former ids, and everything that was retired. */
function knownIds({ byId, byFormerId, sequences }: ParsedPack): Known {
  const retired = sequences.flatMap(({ data }) => data.retired ?? []);
  return {
    current: new Map([...byFormerId, ...byId]),
    retired: new Set(retired.flatMap(({ id, option }) => [id, option].filter((one) => one !== undefined))),
  };
}

function checkPublished(
  { id, type }: PublishedId,
  place: Place,
  known: Known,
  parsed: ParsedPack,
): Problem[] {
  const [promptId = '', optionId] = id.split('/');
  const entry = known.current.get(promptId);
  if (known.retired.has(id) || known.retired.has(promptId)) return [];
  // What could not be read may still hold the id.
  if (!entry)
    return parsed.complete && parsed.unread.size === 0 ? [problem('locked-id-gone', place, { id })] : [];
  const { prompt, options, whole, at } = entry;
  if (optionId === undefined) {
    const changed = type !== undefined && type !== prompt.type && prompt.id === promptId;
    return changed
      ? [problem('locked-id-changed', at(['type']), { id: promptId, before: type, now: prompt.type })]
      : [];
  }
  const there = options.some(({ option }) => option.id === optionId || option.was.includes(optionId));
  return there || !whole ? [] : [problem('locked-id-gone', place, { id })];
}
