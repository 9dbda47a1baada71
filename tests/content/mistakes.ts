import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { USES } from '../../src/model/use.ts';

/** The folder of the packs that are shipped. */
export const CONTENT = path.join(import.meta.dirname, '../../content');

/** One mistake in a shipped file: what was done to it, and the lines (from 1) where it is. */
export interface Mistake {
  readonly kind: string;
  readonly file: string;
  readonly text: string;
  readonly lines: readonly number[];
}

/** A slip of the hand, given a line that it can happen to: the lines that stand in its place; null where it cannot. */
type Slip = (
  lines: readonly string[],
  at: number,
) => readonly [from: number, to: number, instead: string[]] | null;

const one = (change: (line: string) => string | null): Slip => {
  return (lines, at) => {
    const before = lines[at] ?? '';
    const after = change(before);
    return after === null || after === before ? null : [at, at + 1, [after]];
  };
};
const key = /^( *(?:- )?)([a-z-]+):( .*|)$/;
const isProse = (line: string) => /^ *(?:- )?(?:ask|help|why|topic|label|card|example): [A-Z]/.test(line);
const isEntry = (line: string) => /^ *- id: /.test(line);
const indentOf = (line: string) => line.search(/\S/);

/** The block that begins at a dash: up to the next line that lies no further in. */
function blockAt(lines: readonly string[], at: number): number {
  const indent = indentOf(lines[at] ?? '');
  let end = at + 1;
  while (end < lines.length && (lines[end]?.trim() === '' || indentOf(lines[end] ?? '') > indent)) end += 1;
  return end;
}

const block =
  (change: (line: string) => string): Slip =>
  (lines, at) => {
    if (!isEntry(lines[at] ?? '')) return null;
    const end = blockAt(lines, at);
    return [at, end, lines.slice(at, end).map((line) => (line.trim() === '' ? line : change(line)))];
  };

/** A line that was moved below the next one. */
function swapped(line: (line: string) => boolean, next: (line: string) => boolean): Slip {
  return (lines, at) => {
    const [first = '', second = ''] = lines.slice(at, at + 2);
    return line(first) && next(second) ? [at, at + 2, [second, first]] : null;
  };
}

/** What goes wrong in an author's hands, by kind. */
export const slips: Readonly<Record<string, Slip>> = {
  'dash dropped, line left': one((line) => (isEntry(line) ? line.replace('- ', '  ') : null)),
  'dash dropped, line moved': one((line) => (isEntry(line) ? line.replace('- ', '') : null)),
  'dash without a space': one((line) => (isEntry(line) ? line.replace('- ', '-') : null)),
  'long dash': one((line) => (isEntry(line) ? line.replace('- ', '– ') : null)),
  'dash in column 1': one((line) => (isEntry(line) ? line.trimStart() : null)),
  'block 1 to the right': block((line) => ` ${line}`),
  'block 2 to the right': block((line) => `  ${line}`),
  'block 4 to the right': block((line) => `    ${line}`),
  'block 1 to the left': block((line) => line.slice(1)),
  'block 2 to the left': block((line) => line.slice(2)),
  'key 1 to the right': one((line) => (/^ +[a-z-]+: \S/.test(line) ? ` ${line}` : null)),
  'key 2 to the right': one((line) => (/^ +[a-z-]+: \S/.test(line) ? `  ${line}` : null)),
  'key 1 to the left': one((line) => (/^ +[a-z-]+: \S/.test(line) ? line.slice(1) : null)),
  'closing quote lost': one((line) => (/: ".*"$/.test(line) ? line.slice(0, -1) : null)),
  'opening quote lost': one((line) => (/: ".*"$/.test(line) ? line.replace(': "', ': ') : null)),
  'curly quotes': one((line) => (/: ".*"$/.test(line) ? line.replace(/: "(.*)"$/, ': “$1”') : null)),
  'one curly quote': one((line) => (/: ".*"$/.test(line) ? line.replace(/: "/, ': “') : null)),
  'key with a slip': one((line) =>
    line.replace(
      /^( *(?:- )?)(ask|type|topic|label|options|title)(?=:)/,
      (_, space, name) => `${space}${name.slice(0, 1)}${name.slice(2)}`,
    ),
  ),
  'key called otherwise': one((line) => (/^ *ask:/.test(line) ? line.replace('ask:', 'question:') : null)),
  'colon missing': one((line) => (key.test(line) && !isEntry(line) ? line.replace(':', '') : null)),
  'space after colon missing': one((line) => (/^ *[a-z-]+: \S/.test(line) ? line.replace(': ', ':') : null)),
  tab: one((line) => (/^ +\S/.test(line) && key.test(line) ? `\t${line.trimStart()}` : null)),
  'no-break spaces in front': one((line) =>
    /^ +\S/.test(line) && key.test(line)
      ? line.replace(/^ +/, (space) => '\u00a0'.repeat(space.length))
      : null,
  ),
  'no-break space after a colon': one((line) =>
    /^ *[a-z-]+: \S/.test(line) ? line.replace(': ', ':\u00a0') : null,
  ),
  'colon in a text': one((line) =>
    isProse(line) && !line.includes('"') ? line.replace(/(: \w+) /, '$1: ') : null,
  ),
  'hash in a text': one((line) => (isProse(line) && !line.includes('"') ? `${line} #1` : null)),
  'star at the start': one((line) => (isProse(line) ? line.replace(': ', ': *') : null)),
  'comma behind quotes': one((line) => (/: ".*"$/.test(line) ? `${line},` : null)),
  'true for yes': one((line) => (/: yes$/.test(line) ? line.replace('yes', 'true') : null)),
  'line twice': (lines, at) =>
    /^ +(?:ask|type|label|topic|card):/.test(lines[at] ?? '')
      ? [at, at + 1, [lines[at] ?? '', lines[at] ?? '']]
      : null,
  'text in two columns': one((line) => {
    const words = isProse(line) && !/["<]/.test(line) ? line.trimStart().split(' ') : [];
    if (words.length < 7 || line.trimStart().startsWith('-')) return null;
    const space = ' '.repeat(indentOf(line));
    return `${space}${words.slice(0, 5).join(' ')}\n${space}${words.slice(5).join(' ')}`;
  }),
  'value in capitals': one((line) =>
    /^ *- id: \S/.test(line) ? line.replace(/id: (\S)/, (_, letter) => `id: ${letter.toUpperCase()}`) : null,
  ),
  'line deleted': (lines, at) =>
    /^ +(?:type|ask|label): \S/.test(lines[at] ?? '') &&
    indentOf(lines[at + 1] ?? '') <= indentOf(lines[at] ?? '')
      ? [at, at + 1, []]
      : null,
  'dash 2 to the right': (lines, at) => {
    if (!isEntry(lines[at] ?? '') || indentOf(lines[at] ?? '') !== 2) return null;
    const end = blockAt(lines, at);
    return lines[end] === undefined || !lines.slice(at, end).some((line) => /^ {4}options:/.test(line))
      ? null
      : [at, at + 1, [`  ${lines[at]}`]];
  },
  'dash line moved below the next': swapped(isEntry, (next) => /^ +[a-z-]+: \S/.test(next)),
  'key moved into the entry below': swapped((line) => /^ +(?:label|card|ask): \S/.test(line), isEntry),
  'options moved below its first entry': swapped((line) => /^ +options:$/.test(line), isEntry),
};

/** Numbers from 0 to 1 that are the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The files of the shipped packs, but for their tests, by `use/name`. */
export const shipped = USES.flatMap((use) =>
  readdirSync(path.join(CONTENT, use))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name: `${use}/${name}`, lines: linesOf(path.join(CONTENT, use, name)) })),
);

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n');
}

/** So many single mistakes, every kind in turn, the same ones for the same seed. */
export function mistakes(count: number, seed: number): Mistake[] {
  const random = numbersFrom(seed);
  const kinds = Object.entries(slips);
  return Array.from({ length: count }, (_, index) => {
    const [kind, slip] = kinds[index % kinds.length] ?? ['', () => null];
    const places = shipped.flatMap(({ name, lines }) =>
      lines.flatMap((_, at) => (slip(lines, at) ? [{ name, lines, at }] : [])),
    );
    const { name, lines, at } = places[Math.floor(random() * places.length)] ?? {
      name: '',
      lines: [],
      at: 0,
    };
    const [from, to, instead] = slip(lines, at) ?? [0, 0, []];
    const text = [...lines.slice(0, from), ...instead, ...lines.slice(to)].join('\n');
    // What is gone is told where it should have been: in its entry.
    const entry = lines.slice(0, at + 1).findLastIndex((line) => /^ *- /.test(line));
    const first = instead.length === 0 ? entry : from;
    return {
      kind,
      file: name,
      text,
      lines: span(first, Math.max(from, from + instead.join('\n').split('\n').length - 1)),
    };
  });
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index + 1);
}
