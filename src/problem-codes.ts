/*
 * What can be wrong with a pack, by code, and what the words of each may name: data, without a sentence. The words stand
 * in `words/<language>/problems.ts`, and are put on where a problem is printed.
 *
 * `fixed` is the author's own text as it should be typed; `suggestion` is the known name that was most likely meant.
 */

import type { AuthorProblems } from './problem-codes-authors.ts';
import type { GivingProblems } from './problem-codes-giving.ts';

type None = Readonly<Record<never, never>>;

/** A line of a file, from 1. */
interface LineOfFile {
  readonly file: string;
  readonly line: number;
}

/** Why a condition on an answer to `prompt` never holds. */
type NeverHolds =
  | { reason: 'note' | 'no-own-words' | 'typed-freely' | 'no-number' | 'contradiction'; prompt: string }
  | { reason: 'number-by-name' }
  | { reason: 'number-in-words'; bound: 'least' | 'most' }
  | { reason: 'too-high' | 'too-low'; prompt: string; limit: number };

/** Why old answers cannot be joined to those of `into`. */
type JoinsNothing = { reason: 'option-alone' | 'moved-too' } | { reason: 'no-options'; into: string };

/** A sign, a quote or a space that YAML reads otherwise than the author meant. */
export interface YamlMistakes {
  'colon-in-text': { fixed: string };
  'colon-in-option': { id: string; label: string };
  'hash-cuts-text': { fixed: string };
  'hash-at-start': { fixed: string };
  'star-at-start': { fixed: string };
  'ampersand-at-start': { fixed: string };
  'exclamation-at-start': { fixed: string };
  'sign-at-start': { sign: string; fixed: string };
  'apostrophe-in-quotes': { fixed: string };
  'unclosed-quote': { quote: string };
  'tab-indent': None;
  /** `alone`: without the keys below it; `more`: how many others stand in the same wrong column. */
  'misaligned-dash': { column: number; alone: boolean; more: number };
  'missing-dash': { key: string };
  'list-key-below': { key: string };
  'odd-dash': { sign: string };
  'dash-without-space': None;
  'text-not-indented': { column: number };
  'text-below-bar': { column: number };
  'condition-not-indented': { id: string; column: number };
  'condition-on-line': { fixed: string };
  'comparison-sign': { fixed: string };
  'quote-not-opened': { fixed: string };
  'sign-after-quote': { sign: string };
  'card-without-bar': None;
  'rtf-file': None;
  'utf16-file': None;
  'conflict-mark': { sign: string };
  'misaligned-key': { key: string; column: number };
  'text-after-bar': { sign: string };
  'missing-space': { key: string };
  'missing-colon': { key: string };
  'duplicate-key': { key: string; first: number; second: number };
  'second-document': None;
  directive: None;
  /** `after`: the dash or key that it stands behind; empty at the beginning of a line. */
  'odd-space': { after: string };
  'smart-quotes': { fixed: string };
  'not-utf8': None;
  'odd-line-end': { sign: string };
  'empty-file': None;
  'root-not-map': None;
  'alias-refused': { name: string };
  'too-deep': { limit: number };
  'hidden-character': { shown: string };
  'bad-escape': None;
  'unreadable-yaml': None;
}

/** A key or a value that is not what the model asks for. */
export interface KeyProblems {
  'unknown-key': { key: string; suggestion: string | undefined; known: readonly string[] };
  'forbidden-key': { key: string };
  'missing-key': { key: string };
  'unknown-type': { type: string; suggestion: string | undefined; known: readonly string[] };
  'unknown-role': { value: string; suggestion: string | undefined; known: readonly string[] };
  'role-twice': { role: string; first: LineOfFile };
  'unknown-choice': { value: string; known: string };
  'date-missing': { value: string };
  'join-not-for-list': { prompt: string };
  'card-text-unused': { key: string; because: string };
  'number-expected': { value: string };
  'whole-number-expected': { key: string };
  'number-too-low': { key: string; least: number };
  'yes-or-no-expected': { value: string };
  'text-expected': None;
  'list-expected': { key: string };
  'map-expected': { entryOf: 'sequences' | 'others' };
  'option-expected': { value: string; id: string };
  /** `required`: the line cannot be left out. */
  'blank-text': { key: string; required: boolean };
  'condition-in-list': { key: string };
  'section-by-heading': { value: string; id: string; known: boolean };
  'long-text': { length: number; limit: number };
  'long-welcome': { lines: number; limit: number };
  'bad-id': { value: string; fixed: string };
  'reserved-id': { value: string };
  'bad-language': { value: string };
  'unknown-language': { value: string; suggestion: string | undefined };
  'reworded-after-version': { reworded: number; version: number };
  'suggestion-out-of-range': { value: number; min: number | undefined; max: number | undefined };
  'key-not-for-type': { key: string; type: string; types: readonly string[] };
  'min-over-max': { min: number; max: number };
  'more-than-options': { key: string; value: number; count: number };
  'exclusive-with-min': { option: string; min: number };
  'scale-too-long': { steps: number; limit: number };
  'too-few-options': { count: number };
  'options-twice': None;
  'duplicate-option': { what: 'id' | 'label'; value: string; first: number };
}

/** What is wrong with guided minutes. */
export interface StepsProblems {
  'other-use': { use: string };
  'unknown-way': { way: string; suggestion: string | undefined; known: readonly string[] };
  'nothing-listed': { key: 'ways' | 'steps' };
  'step-without-time': { minutes: number };
  'outside-step': { second: number; seconds: number };
  'way-without-steps': { way: string };
}

/** A name that leads nowhere, or to what comes too late; a file that is not what it should be. */
export interface ReferenceProblems {
  'walk-placeholder': { id: string; because: 'for-walk' | 'not-kept' };
  'joins-nothing': JoinsNothing;
  'no-number-to-turn-to': { id: string };
  'duplicate-prompt-id': { id: string; first: LineOfFile };
  'duplicate-id': { what: 'section' | 'sequence' | 'way' | 'step'; id: string; first: LineOfFile };
  'unknown-prompt': { id: string; suggestion: string | undefined };
  'unknown-option': {
    value: string;
    prompt: string;
    suggestion: string | undefined;
    known: readonly string[];
  };
  'no-name': { id: string; type: string };
  'unknown-option-set': { name: string; suggestion: string | undefined };
  'not-earlier': { id: string; itself: boolean };
  'never-holds': NeverHolds;
  'unknown-placeholder': { id: string; suggestion: string | undefined };
  'later-placeholder': { id: string };
  'sensitive-placeholder': { id: string };
  'unknown-section': { id: string; suggestion: string | undefined; known: readonly string[] };
  'missing-section': { prompt: string };
  'empty-card-line': { prompt: string; reason: 'no-words' | 'yes-no' | 'all-off-card' | 'option' };
  'card-prompt-not-last': None;
  'was-clash': { id: string; first: LineOfFile };
  'retired-id-used': { id: string; first: LineOfFile };
  'locked-id-gone': { id: string };
  'locked-id-changed': { id: string; before: string; now: string };
  'bad-lock': None;
  'missing-file': { file: string };
  'file-too-large': { limit: number };
  'too-many-entries': { what: 'file' | 'pack'; limit: number };
  'pack-too-large': { limit: number };
  'too-many-files': { limit: number };
  'bad-file-name': None;
  'outside-pack': None;
  'not-a-file': None;
  'unreadable-file': None;
  'same-file-twice': { other: string };
  'newer-format': { format: number };
}

type Everything = YamlMistakes &
  KeyProblems &
  ReferenceProblems &
  StepsProblems &
  GivingProblems &
  AuthorProblems;

export type ProblemCode = keyof Everything;

/** What the words of a problem may name, by its code. */
export type ProblemArgs = { readonly [C in ProblemCode]: Readonly<Everything[C]> };
