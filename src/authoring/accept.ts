import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { parse } from 'yaml';
import { type TestFile, testFileSchema } from '../model/pack.ts';
import { readDocument } from '../pack/document.ts';
import { Source } from '../pack/source.ts';
import { cardText, listText } from './test-text.ts';
import { differences, type TestRun } from './testing.ts';

/**
 * The text of a test file that expects what came of its answers. What it said before of the questions, the notices and
 * the card is replaced where it stands; where it expected nothing, the card is added. Comments, and how the rest is laid
 * out, are kept. Null where that cannot be done without touching the rest. Pure.
 */
export function acceptedText(name: string, text: string, test: TestFile, run: TestRun): string | null {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  let lines = text.trimEnd().split(/\r?\n/);
  const { asked, notices, card } = test;
  if (asked !== undefined) lines = replaced(lines, 'asked', (old) => withEntries('asked', old, run.asked));
  if (notices !== undefined) {
    const count = typeof notices === 'string';
    lines = replaced(lines, 'notices', (old) =>
      count ? [`notices: ${run.notices.length}`] : withEntries('notices', old, run.notices),
    );
  }
  if (card !== undefined) lines = replaced(lines, 'card', (old) => withCard(old, run.card));
  else if (asked === undefined && notices === undefined) lines = [...lines, ...cardText(run.card)];
  const accepted = `${lines.join(end)}${end}`;
  return says(name, accepted, test, run) ? accepted : null;
}

/** Whether a text is a test of the same answers, which expects what came of them. */
function says(name: string, text: string, { answers }: TestFile, run: TestRun): boolean {
  const doc = readDocument(new Source(name, text));
  const read = v.safeParse(testFileSchema, doc.data);
  if (doc.problems.length > 0 || !read.success) return false;
  const expected = differences({ ...run, unused: [], unfit: [] }, read.output);
  return expected.length === 0 && isDeepStrictEqual(read.output.answers, answers);
}

/** The lines with what stands under a key at the top replaced; comments and empty lines behind it stay. */
function replaced(
  lines: readonly string[],
  key: string,
  change: (old: readonly string[]) => readonly string[],
): string[] {
  const from = lines.findIndex((line) => new RegExp(`^${key}:(?:\\s|$)`).test(line));
  if (from < 0) return [...lines];
  const next = lines.findIndex((line, index) => index > from && /^[^\s#-]/.test(line));
  let to = next < 0 ? lines.length : next;
  while (/^(?:#.*|\s*)$/.test(lines[to - 1] ?? 'x')) to -= 1;
  return [...lines.slice(0, from), ...change(lines.slice(from, to)), ...lines.slice(to)];
}

function withCard([head = '', ...old]: readonly string[], card: string): string[] {
  const comment = /^card:\s*[|>][-+\d]*(\s+#.*)$/.exec(head)?.[1] ?? '';
  // A line of a card may be indented itself: all of them begin where the one furthest to the left does.
  const columns = old.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = columns.length === 0 ? 2 : Math.max(1, Math.min(...columns));
  return cardText(card, ' '.repeat(indent), comment);
}

/** A list with other entries: those that were in it stand as they were written, with the comments before and behind them. */
function withEntries(
  key: string,
  [head = '', ...old]: readonly string[],
  entries: readonly string[],
): string[] {
  const written = new Map<string, readonly string[]>();
  let waiting: string[] = [];
  for (const line of old) {
    waiting = [...waiting, line];
    const value = /^\s*- /.test(line) ? entryOf(line) : undefined;
    if (value !== undefined) {
      written.set(value, waiting);
      waiting = [];
    }
  }
  const [first = '', ...fresh] = listText(key, entries);
  const rows = entries.flatMap((entry, index) => written.get(entry) ?? [fresh[index] ?? '']);
  return [
    rows.length > 0 && head.trim().startsWith(`${key}:`) && !/[[\]]/.test(head) ? head : first,
    ...rows,
  ];
}

/** What stands behind a dash, where that is all of the entry. */
function entryOf(line: string): string | undefined {
  const [read]: unknown[] = [parse(line, { schema: 'failsafe', logLevel: 'silent' })].flat();
  return typeof read === 'string' ? read : undefined;
}
