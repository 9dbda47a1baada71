import type { Blocks } from './yaml-blocks.ts';
import { isCondition, isKnown, isList } from './yaml-keys.ts';
import type { LayoutLine, Meant } from './yaml-layout.ts';

/** How far below a dash the keys of its entry are looked for. */
const LOOK_BELOW = 12;

/** The keys behind a dash and below it, as far as they say what entry it is. */
export function keysOfEntry(lines: readonly string[], line: number, text: string, dash: number): string[] {
  const first = /^-\s+([a-z][a-z-]*):(?:\s|$)/.exec(text.slice(dash))?.[1];
  if (first === undefined) return [];
  const keys = [first];
  let column = -1;
  for (const below of lines.slice(line + 1, line + LOOK_BELOW)) {
    const [, space = '', key] = /^( *)([a-z][a-z-]*):(?:\s|$)/.exec(below) ?? [];
    if (key === undefined) {
      if (/^\s*-\s/.test(below)) break;
      continue;
    }
    if (column < 0) column = space.length;
    if (space.length < column || space.length < dash) break;
    if (space.length === column) keys.push(key);
  }
  return keys;
}

/**
 * Where a dash should stand by the key below it, which stands further to the right than the one behind the dash: there
 * it could be no key of any entry. Undefined where the two agree.
 */
function entryBelow(lines: readonly string[], line: number, text: string, dash: number): number | undefined {
  const [, gap = '', key, value = ''] = /^-(\s+)([a-z][a-z-]*):\s+(\S.*)$/.exec(text.slice(dash)) ?? [];
  if (key === undefined || /^[|>"'#]/.test(value)) return undefined;
  const [, space = '', below = ''] = /^( *)([a-z][a-z-]*):(?:\s|$)/.exec(lines[line + 1] ?? '') ?? [];
  const [after = ''] = /^ *(?=\S)/.exec(lines[line + 2] ?? '') ?? [];
  // The next one stands further to the left: then it is the key below the dash that stands wrong.
  if (after.length > dash && after.length < space.length) return undefined;
  const further = space.length - (dash + 1 + gap.length);
  return isKnown(below) && further > 0 ? dash + further : undefined;
}

/** The column at which a dash is missing before a key; null where none is. */
export function dashMissing(blocks: Blocks, key: string, column: number, mayOpen: boolean): number | null {
  if (key !== 'id') return null;
  const { last } = blocks;
  if (mayOpen) {
    const opens = last?.kind === 'map' && column > last.indent && isList(last.keys.at(-1) ?? '');
    return opens ? Math.max(last.indent, column - 2) : null;
  }
  const around = blocks.at(column);
  if (around?.indent !== column || !isList(around.under)) return null;
  if (around.kind === 'list') return column;
  return around.keys.length > 1 && around.keys.includes('id') ? Math.max(0, column - 2) : null;
}

/** The column of a condition that stands in the column of its `only-if`; null where it is none. */
export function misplacedCondition(
  { last }: Blocks,
  key: string,
  column: number,
  mayOpen: boolean,
): number | null {
  const opened = mayOpen && last?.kind === 'map' && last.indent === column;
  return opened && isCondition(last.keys.at(-1) ?? '') && !isKnown(key) ? column + 2 : null;
}

/**
 * Where the first dash of a list should stand by the dashes that follow it, where those stand as usual, two to the right
 * of the key that they are under; undefined where they do not, or stand in its column.
 */
function firstOfList(
  { last }: Blocks,
  lines: readonly string[],
  line: number,
  column: number,
  mayOpen: boolean,
): number | undefined {
  if (!mayOpen || last?.kind !== 'map' || !isList(last.keys.at(-1) ?? '')) return undefined;
  const usual = last.indent + 2;
  if (column === usual || column === last.indent) return undefined;
  for (const below of lines.slice(line + 1, line + 60)) {
    if (/^\s*(?:#.*)?$/.test(below)) continue;
    const indent = below.search(/\S/);
    if (indent === usual && /^\s*- /.test(below)) return usual;
    if (indent <= last.indent || (indent === column && /^\s*- /.test(below))) return undefined;
  }
  return undefined;
}

/** The key of a list that stands one line too low, below the dash of its first entry. */
export function listKeyBelow(lines: readonly string[], line: number): string | undefined {
  const dash = /^( *)- id: /.exec(lines[line] ?? '')?.[1]?.length ?? -1;
  const [, space = '', key = ''] = dash < 0 ? [] : (/^( *)([a-z-]+):\s*$/.exec(lines[line + 1] ?? '') ?? []);
  const after = /^( *)[a-z-]+:/.exec(lines[line + 2] ?? '')?.[1]?.length ?? -1;
  return isList(key) && space.length < dash && after > dash ? key : undefined;
}

/** Where a dash was meant, by the key below it or by the dashes that follow it. */
export function meantFor(
  blocks: Blocks,
  lines: readonly string[],
  { number, text }: Pick<LayoutLine, 'number' | 'text'>,
  column: number,
  mayOpen: boolean,
): Meant | undefined {
  const first = firstOfList(blocks, lines, number, column, mayOpen);
  if (first !== undefined) return { column: first, alone: false };
  const below = entryBelow(lines, number, text, column);
  return below === undefined ? undefined : { column: below, alone: true };
}
