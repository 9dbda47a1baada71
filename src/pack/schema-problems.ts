import type { BaseIssue } from 'valibot';
import { SECTION_ROLES } from '../model/card-keys.ts';
import { languageCalled } from '../model/language.ts';
import { FORMAT } from '../model/pack.ts';
import { PROMPT_TYPES } from '../model/prompt-types.ts';
import type { ProblemCode } from '../problem-codes.ts';
import { clip, quoted } from '../text/clip.ts';
import { lengthOf } from '../text/length.ts';
import { asId } from '../text/slug.ts';
import { suggest } from '../text/suggest.ts';
import type { Document, Path } from './document.ts';
import { keyMeant } from './key-meant.ts';
import { type FileKind, knownKeys, OPTION_KEYS } from './known-keys.ts';
import { ENOUGH, type Problem, problem } from './problem.ts';
import { bracket, unexpectedShape } from './unexpected-shape.ts';
import { isCondition } from './yaml-keys.ts';

type Issue = BaseIssue<unknown>;

/** Keys that no entry can be without. */
const REQUIRED = ['id', 'type', 'ask', 'label', 'title', 'heading', 'language', 'file', 'say', 'if'];

/** Keys of which the value counts something. */
const WHOLE = ['format', 'version'];

/** The value at a path of plain data. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    data,
  );
}

/** The text under a key of plain data; empty where there is none. */
export function textAt(data: unknown, key: string): string {
  const value = (Object(data) as Record<string, unknown>)[key];
  return typeof value === 'string' ? value : '';
}

/** What the model found in a file, as problems with their places. `prefix` is the path of the part that was checked. */
export function problemsOf(
  doc: Document,
  issues: readonly Issue[],
  kind: FileKind,
  prefix: Path = [],
): Problem[] {
  const found: Problem[] = [];
  const told = new Set<string>();
  for (const issue of issues.flatMap(unfold)) {
    if (found.length >= ENOUGH) break;
    const path = [...prefix, ...pathOf(issue)];
    const misread = issue.type === 'strict_object' && issue.expected !== 'Object';
    const parent = misread ? path.slice(0, -1) : path;
    const key = JSON.stringify(parent);
    if (told.has(key)) continue;
    const listed = conditionInList(doc, path);
    if (listed) {
      const place = JSON.stringify(listed);
      const again = told.has(place);
      told.add(place);
      const name = String(listed.at(-1));
      if (!again) found.push(problem('condition-in-list', doc.place([...listed, 0]), { key: name }));
      continue;
    }
    const option = misread && misreadOption(doc, kind, parent);
    if (option) {
      told.add(key);
      found.push(option);
    } else if (misread && issue.expected === 'never') found.push(...unknownKeys(doc, kind, parent));
    else if (misread) found.push(...missingKey(doc, kind, path));
    else found.push(explain(doc, issue, path));
  }
  return found;
}

/** The path of a condition that was written as a list, where a path leads into one. */
function conditionInList(doc: Document, path: Path): Path | undefined {
  const at = path.findIndex((step) => typeof step === 'string' && isCondition(step));
  const condition = path.slice(0, at + 1);
  return at >= 0 && Array.isArray(valueAt(doc.data, condition)) ? condition : undefined;
}

/** A union's own issue says little: the issues of the member that came nearest say more. */
function unfold(issue: Issue): Issue[] {
  const inner = (issue.issues ?? []).filter((one) => (one.path ?? []).length > 0);
  if (issue.type !== 'union' || inner.length === 0) return [issue];
  const path = issue.path ?? [];
  if (Array.isArray(valueAtEnd(issue)) && inner.some((one) => one.type === 'strict_object')) return [issue];
  return inner.map((one) => ({ ...one, path: [...path, ...(one.path ?? [])] }) as Issue).flatMap(unfold);
}

function valueAtEnd(issue: Issue): unknown {
  return issue.input;
}

function pathOf(issue: Issue): (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function unknownKeys(doc: Document, kind: FileKind, parent: Path): Problem[] {
  const known = knownKeys(kind, parent);
  const unknown = Object.keys(Object(valueAt(doc.data, parent))).filter((key) => !known.includes(key));
  return unknown.slice(0, ENOUGH).map((key) => {
    const place = doc.place([...parent, key], 'key');
    return problem('unknown-key', place, {
      key: clip(key),
      suggestion: keyMeant(key, known),
      known,
    });
  });
}

/** A key that is missing; nothing when it is there but mistyped, which is told as an unknown key. */
function missingKey(doc: Document, kind: FileKind, path: Path): Problem[] {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  const known = knownKeys(kind, parent);
  const written = Object.keys(Object(valueAt(doc.data, parent)));
  const mistyped =
    written.length < 100 && written.some((name) => !known.includes(name) && keyMeant(name, known) === key);
  return mistyped ? [] : [problem('missing-key', doc.place(path, 'key'), { key })];
}

/** `- Time: morning` where an option was meant: a map without a single key that an option has. */
function misreadOption(doc: Document, kind: FileKind, path: Path): Problem | null {
  if (knownKeys(kind, path) !== OPTION_KEYS) return null;
  const entries = Object.entries(Object(valueAt(doc.data, path)) as Record<string, unknown>);
  const [[key, value] = ['', ''], ...others] = entries;
  const other = others.some(([name]) => OPTION_KEYS.includes(name));
  if (key === '' || other || OPTION_KEYS.includes(key) || suggest(key, OPTION_KEYS)) return null;
  const label = typeof value === 'string' ? `${key}: ${value}` : key;
  return problem('colon-in-option', doc.place([...path, key], 'key'), {
    id: asId(label),
    label: quoted(label),
  });
}

/** The model's other issues: their message is the code. */
function explain(doc: Document, issue: Issue, path: Path): Problem {
  const place = doc.place(path);
  const value = typeof issue.input === 'string' ? issue.input : '';
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  const [code = '', limit] = issue.message.split('/') as [ProblemCode, string?];
  switch (code) {
    case 'unknown-type': {
      const suggestion = suggest(value, PROMPT_TYPES);
      return problem(code, place, { type: clip(value), suggestion, known: PROMPT_TYPES });
    }
    case 'number-expected':
      // A version, or another number that has no parts.
      if (/^-?\d+[.,]\d+$/.test(value) && WHOLE.includes(key))
        return problem('whole-number-expected', place, { key });
      return problem(code, place, { value: clip(value) });
    case 'yes-or-no-expected':
    case 'bad-language':
      return problem(code, place, { value: clip(value) });
    case 'unknown-language':
      return problem(code, place, { value: clip(value), suggestion: languageCalled(value) });
    case 'bad-id':
      if (value === '') return problem('blank-text', place, { key, required: REQUIRED.includes(key) });
      return key === 'section'
        ? problem('section-by-heading', place, { value: clip(value), id: asId(value), known: false })
        : problem(code, place, { value: clip(value), fixed: asId(value) });
    case 'blank-text':
      return problem(code, place, { key, required: REQUIRED.includes(key) });
    case 'list-expected':
      return problem(code, place, { key });
    case 'long-text':
      return problem(code, place, { length: lengthOf(value), limit: Number(limit) });
    case 'text-expected':
      return bracket(place) ?? problem(code, place, {});
    case 'number-too-low':
      return problem(code, place, { key, least: Number(limit) });
    case 'unknown-role':
      return problem(code, place, {
        value: clip(value),
        suggestion: suggest(value, SECTION_ROLES),
        known: SECTION_ROLES,
      });
    case 'unknown-choice':
      return problem(code, place, { value: clip(value), known: limit ?? '' });
    case 'date-missing':
      return problem(code, place, { value: clip(value) });
    case 'newer-format':
      return problem(code, place, { format: FORMAT });
    default:
      return unexpectedShape(doc, path, value);
  }
}
