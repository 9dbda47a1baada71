import { quoted } from '../text/clip.ts';
import { codeOf } from '../text/visible.ts';
import { type Place, type Problem, problem } from './problem.ts';
import { MAX_DEPTH } from './yaml-blocks.ts';
import { comparisonIn, conditionLine } from './yaml-conditions.ts';
import { isCondition, type Top } from './yaml-keys.ts';

/** Keys whose value is prose: there, a # is more likely meant than a comment. */
const PROSE_KEYS = new Set(
  'ask topic help why example other low high suggest card card-no label title description intro heading card-title footer reason say opening welcome support stop-line far-away-line first still-finding-out and-you reviewed text before rule after'.split(
    ' ',
  ),
);

/** What a value is, as far as the lines that follow need to know. */
export type ValueKind = 'empty' | 'plain' | 'block' | 'quoted' | 'done';

/** A value as it was found: the mistake in it, and the text that YAML can read in its place. */
export interface YamlValue {
  readonly kind: ValueKind;
  readonly mistake?: Problem;
  readonly mended?: string;
}

/** Where a value stands, and what is known about it. */
export interface ValueAt {
  readonly value: string;
  /** Its key; empty in a list. */
  readonly key: string;
  /** What file it is in, and the column (from 0) of its key or dash. */
  readonly top: Top;
  readonly indent: number;
  readonly place: () => Place;
  /** The line's text from an index of the value on. */
  readonly placeAt: (index: number, length?: number) => Place;
  /** The lines that follow are further in: the value is a list or a group of keys. */
  readonly opens: () => boolean;
  /** The names that are labelled with & anywhere in the file. */
  readonly labels: () => ReadonlySet<string>;
  /** The text from the value on, over the next lines. */
  readonly onwards: () => string;
}

/** Makes a value harmless to YAML without changing its length: what it says does not matter any more. */
export function harmless(value: string): string {
  return value
    .replace(/^[^\p{L}\p{N}]/u, '_')
    .replace(/:(?=\s|$)/g, ';')
    .replace(/ #/g, ' _');
}

/** Looks at one value as it stands on its line: the first mistake in it, if there is one. */
export function readValue(at: ValueAt): YamlValue {
  const { value, place } = at;
  const first = value[0] ?? '';
  const mistaken = (mistake: Problem): YamlValue => ({ kind: 'plain', mistake, mended: harmless(value) });
  const name = /^[*&!]\S*/.exec(value)?.[0] ?? '';
  if (at.top === 'test' && at.key === 'card' && at.indent === 0 && !/^[|"'>]/.test(value) && at.opens()) {
    return { kind: 'block', mistake: problem('card-without-bar', at.placeAt(0, 1), {}), mended: '|' };
  }
  if (value === '') return { kind: 'empty' };
  const compared = comparisonIn(value);
  if (compared) return mistaken(problem('comparison-sign', place(), { fixed: compared }));
  // A step names its ways behind its `only-if`.
  if (isCondition(at.key) && at.top !== 'steps' && /^[a-z0-9]/i.test(value)) {
    return {
      kind: 'plain',
      mistake: problem('condition-on-line', place(), { fixed: conditionLine(value) }),
      mended: '',
    };
  }
  if (first === '#')
    return at.opens()
      ? { kind: 'empty' }
      : mistaken(problem('hash-at-start', place(), { fixed: quoted(value) }));
  if (first === '*') {
    const bare = name.slice(1);
    if (at.labels().has(bare)) return mistaken(problem('alias-refused', place(), { name: bare }));
    return mistaken(problem('star-at-start', place(), { fixed: quoted(value) }));
  }
  if (first === '&' || first === '!') {
    const code = first === '&' ? 'ampersand-at-start' : 'exclamation-at-start';
    const mistake = problem(code, at.placeAt(0, name.length), { fixed: quoted(value) });
    if (name === value && at.opens()) return { kind: 'empty', mistake, mended: '' };
    return mistaken(mistake);
  }
  if (first === '|' || first === '>') return readBar(at);
  if (first === '"' || first === "'") return readQuoted(at, first);
  if (first === '{' || first === '[') return readFlow(at, first);
  const sign = /^(?:[@%`,}\]]|[-?:](?=\s|$))/.exec(value)?.[0];
  if (sign) return mistaken(problem('sign-at-start', place(), { sign, fixed: quoted(value) }));
  return readPlain(at);
}

function readPlain(at: ValueAt): YamlValue {
  const { value, key, placeAt } = at;
  if (/^[“„”«‘‚’].*[”“»’‘"]$/u.test(value)) {
    const mistake = problem('smart-quotes', at.place(), { fixed: quoted(value.slice(1, -1)) });
    return { kind: 'plain', mistake, mended: harmless(value) };
  }
  if (/^[^"]*[^"\s\\]"$/.test(value)) {
    const mistake = problem('quote-not-opened', placeAt(value.length - 1), {
      fixed: quoted(value.slice(0, -1)),
    });
    return { kind: 'plain', mistake, mended: harmless(value) };
  }
  const cut = value.search(/\s#/);
  const colon = (cut < 0 ? value : value.slice(0, cut)).search(/:(?=\s|$)/);
  if (colon >= 0) {
    return {
      kind: 'plain',
      mistake: problem('colon-in-text', placeAt(colon), { fixed: quoted(value) }),
      mended: harmless(value),
    };
  }
  if (cut >= 0 && PROSE_KEYS.has(key)) {
    const mistake = problem('hash-cuts-text', placeAt(cut + 1, value.length), { fixed: quoted(value) });
    return { kind: 'plain', mistake, mended: harmless(value) };
  }
  return { kind: 'plain' };
}

function readBar({ value, placeAt }: ValueAt): YamlValue {
  if (/^[|>](?:[+-]?[1-9]?|[1-9][+-])(?:\s+#.*)?$/.test(value)) return { kind: 'block' };
  const sign = value[0] ?? '|';
  const at = value.slice(1).search(/\S/) + 1;
  return {
    kind: 'block',
    mistake: problem('text-after-bar', placeAt(at, value.length), { sign }),
    mended: sign,
  };
}

/** Where a quote that is open at `from` closes, or -1. */
export function closingQuote(text: string, quote: string, from: number): number {
  for (let index = from; index < text.length; index++) {
    if (quote === '"' && text[index] === '\\') index++;
    else if (text[index] === quote) {
      if (quote === "'" && text[index + 1] === quote) index++;
      else return index;
    }
  }
  return -1;
}

function readQuoted(at: ValueAt, quote: string): YamlValue {
  const { value, placeAt } = at;
  const close = closingQuote(value, quote, 1);
  if (close < 0) return { kind: 'quoted' };
  const tail = value.slice(close + 1);
  if (/^\s*(?:\s#.*)?$/.test(tail)) return { kind: 'done' };
  if (/^\s*[,;.]$/.test(tail)) {
    const mistake = problem('sign-after-quote', placeAt(close + 1, tail.length), { sign: tail.trim() });
    return { kind: 'done', mistake, mended: value.slice(0, close + 1) };
  }
  const inside = value.endsWith(quote) ? value.slice(1, -1) : value;
  const mistake = problem('apostrophe-in-quotes', placeAt(close, tail.length + 1), { fixed: quoted(inside) });
  return { kind: 'plain', mistake, mended: harmless(value.replaceAll(quote, '_')) };
}

/** Follows brackets from the beginning of a text: how deep they go, and where the first one closes (or -1). */
export function followBrackets(text: string): { depth: number; end: number } {
  let open = 0;
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index] ?? '';
    if ((sign === '"' || sign === "'") && /[[{,:\s]/.test(text[index - 1] ?? '')) {
      const close = closingQuote(text, sign, index + 1);
      if (close < 0) return { depth, end: -1 };
      index = close;
    } else if (sign === '[' || sign === '{') {
      depth = Math.max(depth, ++open);
      if (depth > MAX_DEPTH) return { depth, end: -1 };
    } else if ((sign === ']' || sign === '}') && --open === 0) return { depth, end: index };
  }
  return { depth, end: -1 };
}

/** `[a, b]` and `{a: b}` are let through when they are whole and on one line; the model says whether they fit. */
function readFlow(at: ValueAt, first: string): YamlValue {
  const { value, place, placeAt } = at;
  const here = followBrackets(value);
  const depth = here.end < 0 ? followBrackets(at.onwards()).depth : here.depth;
  const mistaken = (mistake: Problem): YamlValue => ({ kind: 'plain', mistake, mended: harmless(value) });
  if (depth > MAX_DEPTH) return mistaken(problem('too-deep', place(), { limit: MAX_DEPTH }));
  const tail = value.slice(here.end + 1);
  if (here.end < 0 || !/^\s*(?:\s#.*)?$/.test(tail)) {
    return mistaken(problem('sign-at-start', place(), { sign: first, fixed: quoted(value) }));
  }
  const sign = /[[{,:]\s*([*&!])([^\s,\]}]*)/.exec(value);
  if (!sign) return { kind: 'done' };
  const where = placeAt(sign.index + sign[0].length - 1 - (sign[2] ?? '').length, sign[0].length);
  if (sign[1] === '*') return mistaken(problem('alias-refused', where, { name: sign[2] ?? '' }));
  const code = sign[1] === '&' ? 'ampersand-at-start' : 'exclamation-at-start';
  return mistaken(problem(code, where, { fixed: quoted(codeOf(sign[1] ?? '')) }));
}
