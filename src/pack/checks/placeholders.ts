import type { ParsedPack, PromptAt } from '../parsed-pack.ts';
import { collect, type Problem, problem } from '../problem.ts';

/** Anything that looks like `<id>`, also where it is mistyped. */
const PLACEHOLDER = /<([\p{L}\d][\p{L}\d_-]*)>/gu;
/** The same in plain letters: those of all scripts take long to make. */
const PLAIN_PLACEHOLDER = /<([A-Za-z\d][\w-]*)>/g;

/** `<id>` in a question or a card line: it must lead to an earlier answer that may be shown there. */
export function checkPlaceholders(parsed: ParsedPack): Problem[] {
  return collect(parsed.prompts, (entry) => {
    const { prompt, written } = entry;
    const texts = { ask: prompt.ask, topic: prompt.topic, suggest: prompt.suggest };
    const lines = { card: prompt.card, 'card-no': prompt.cardNo };
    const check = (key: string, text: string | undefined, ownToo: boolean) =>
      text !== undefined && written.has(key) ? checkText(entry, key, text, ownToo, parsed) : [];
    return [
      ...Object.entries(texts).flatMap(([key, text]) => check(key, text, false)),
      ...Object.entries(lines).flatMap(([key, text]) => check(key, text, true)),
    ];
  });
}

function checkText(
  entry: PromptAt,
  key: string,
  text: string,
  ownToo: boolean,
  parsed: ParsedPack,
): Problem[] {
  const broken = brokenIn(text, parsed);
  const pattern = /^[\n -~]*$/.test(text) ? PLAIN_PLACEHOLDER : PLACEHOLDER;
  const ids = new Set([...text.matchAll(pattern)].flatMap(([, id]) => id ?? []));
  return [
    ...broken.map(({ written, id }) => {
      return problem('broken-placeholder', within(entry, key, written), { written, id });
    }),
    ...[...ids].flatMap((id) => checkOne(entry, key, id, ownToo, parsed)),
  ];
}

/** What was meant as `<id>` and is written in another way: `{id}`, `< id >`, `<id"`, `[id]`. */
const ALMOST =
  /\{+ *([a-z0-9-]+) *\}+|\[ *([a-z0-9-]+) *\]|< +([a-z0-9-]+) *>|<([a-z0-9-]+) +>|<([a-z0-9-]+)(?![a-z0-9->])/g;

/** Only where a question has that id: other brackets are the author's own. */
function brokenIn(text: string, { byId }: ParsedPack): { written: string; id: string }[] {
  return [...text.matchAll(ALMOST)].flatMap(([written, ...ids]) => {
    const id = ids.find((one) => one !== undefined);
    return id !== undefined && byId.has(id) ? [{ written, id }] : [];
  });
}

function checkOne(entry: PromptAt, key: string, id: string, ownToo: boolean, parsed: ParsedPack): Problem[] {
  const { byId, complete, unread } = parsed;
  if (ownToo && id === entry.prompt.id) return [];
  const target = byId.get(id);
  const place = within(entry, key, `<${id}>`);
  if (!target || target.prompt.type === 'note') {
    if (!target && (!complete || unread.has(id))) return [];
    return [
      problem('unknown-placeholder', place, {
        id,
        suggestion: target ? undefined : parsed.suggest(id, byId.keys()),
      }),
    ];
  }
  if (target.order >= entry.order) return [problem('later-placeholder', place, { id })];
  const { forWalk, notKept, sensitive } = target.prompt;
  if (forWalk || notKept)
    return [problem('walk-placeholder', place, { id, because: forWalk ? 'for-walk' : 'not-kept' })];
  return sensitive ? [problem('sensitive-placeholder', place, { id })] : [];
}

/** The place of a part of a text, where it stands on the first line of its text, else of that text. */
function within({ at }: PromptAt, key: string, part: string) {
  const place = at([key]);
  const before = [...(place.excerpt?.text ?? '')].slice(0, place.column - 1).join('');
  const index = (place.excerpt?.text ?? '').indexOf(part, before.length);
  if (index < 0 || !place.excerpt) return place;
  const column = [...place.excerpt.text.slice(0, index)].length + 1;
  return { ...place, column, excerpt: { text: place.excerpt.text, length: [...part].length } };
}
