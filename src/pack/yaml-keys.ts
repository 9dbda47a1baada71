import { entryKeys, FILE_KEYS, type FileKind } from './known-keys.ts';

/** The keys under which conditions stand: in them, every key is the id of a prompt. */
const CONDITIONS: ReadonlySet<string> = new Set(['only-if', 'only-if-any', 'not-if', 'if']);

export function isCondition(key: string): boolean {
  return CONDITIONS.has(key);
}

/** The keys under which entries stand that begin with an id. */
const LISTS: ReadonlySet<string> = new Set(['prompts', 'options', 'sections', 'retired']);

/** Whether what stands under a key is a list of entries that begin with an id. */
export function isList(key: string): boolean {
  return LISTS.has(key);
}

/** Whether the keys that can stand under a key are known: not so for conditions, and the answers of a test. */
export function hasKeys(under: string): boolean {
  return under === '' || (under !== 'option-sets' && entryKeys(under) !== undefined);
}

/** What file it is, as far as that says what keys stand at its top. */
export type Top = 'pack' | 'sequence' | 'test' | 'steps' | 'bridges';

/** What file it is by its name. Those that pack.yaml names by a key of their own can be called anything. */
export function topOf(file: string): Top {
  if (file.startsWith('tests/')) return 'test';
  return /(?:^|\/)pack\.yaml$/.test(file) ? 'pack' : 'sequence';
}

/** The keys that can stand at the top of a file, whatever it is of. */
const AT_THE_TOP: Readonly<Record<Top, readonly FileKind[]>> = {
  pack: ['pack', 'together'],
  sequence: ['sequence'],
  test: ['test'],
  steps: ['steps'],
  bridges: ['bridges'],
};

/** Keys that say, wherever they stand, what their entry is. */
const TELLING: readonly string[] = ['ask', 'type', 'topic', 'label', 'heading'];

/** Whether a key, or the entry that has these keys, can stand under another key; at the top where that is empty. */
export function accepts(top: Top, under: string, keys: readonly string[]): boolean {
  if (isCondition(under)) return !keys.some((key) => isKnown(key, 'prompts'));
  if (under === 'option-sets') return true;
  const known = under === '' ? AT_THE_TOP[top].flatMap((kind) => FILE_KEYS[kind]) : entryKeys(under);
  if (!known) return true;
  const telling = keys.filter((key) => TELLING.includes(key));
  return (telling.length > 0 ? telling : keys.slice(0, 1)).every((key) => known.includes(key));
}

/** Whether a word is a key of prompts or options, or of the entries of a list. */
export function isKnown(word: string, under = ''): boolean {
  if (under !== '') return entryKeys(under)?.includes(word) ?? false;
  return ['prompts', 'options', 'sections'].some((list) => entryKeys(list)?.includes(word)) || isTop(word);
}

function isTop(word: string): boolean {
  return Object.values(AT_THE_TOP).some((kinds) => kinds.some((kind) => FILE_KEYS[kind].includes(word)));
}
