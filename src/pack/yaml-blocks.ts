import { accepts, hasKeys, isCondition, isList, type Top } from './yaml-keys.ts';

/** An open list or group of keys, by the column (from 0) where its entries begin. */
export interface Block {
  readonly indent: number;
  readonly kind: 'list' | 'map';
  /** The key that it stands under; empty at the top of the file. */
  readonly under: string;
  /** The keys of a group so far, the last of them last. */
  readonly keys: readonly string[];
}

/** Nesting beyond this is refused before any parser sees it: brackets some 820 deep end Node itself. */
export const MAX_DEPTH = 20;

/** Something that begins a line: a key, or a dash with the keys of its entry. */
export interface Entry {
  readonly kind: Block['kind'];
  /** The key; for a dash, the keys that stand behind and below it. */
  readonly keys: readonly string[];
}

/** What entering a line's column says: it fits, it does not (and where it should begin), or it is too deep. */
export type Fit = { readonly fits: true } | { readonly fits: false; readonly expected: number } | 'too-deep';

/** The lists and groups that are open at a line: what its indentation is measured against. */
export class Blocks {
  #open: readonly Block[] = [];

  /** `top`: what file it is, which says what keys stand at its top. */
  constructor(readonly top: Top) {}

  get empty(): boolean {
    return this.#open.length === 0;
  }

  /** The group or list that the line before belongs to. */
  get last(): Block | undefined {
    return this.#open.at(-1);
  }

  /** The innermost block that an entry at a column would be in, without entering it. */
  at(indent: number): Block | undefined {
    return this.#open.findLast((block) => block.indent <= indent);
  }

  /**
   * Enters an entry that begins at a column. `mayOpen` says that the entry before is still without a value,
   * so that a deeper block may begin here.
   */
  enter(indent: number, entry: Entry, mayOpen: boolean): Fit {
    const open = this.#after(indent, entry.kind, mayOpen);
    const better = open && this.#belongsElsewhere(open, entry);
    if (open && !better) return this.#take(open, entry);
    return { fits: false, expected: better?.indent ?? this.#expected(indent, entry, mayOpen) };
  }

  /** Whether an entry at a column fits by its column and by its keys. */
  welcomes(indent: number, entry: Entry, mayOpen: boolean): boolean {
    const here = this.#after(indent, entry.kind, mayOpen)?.at(-1);
    return here !== undefined && this.#accepts(here, entry);
  }

  /** Enters an entry at the column where it was expected, whatever is open there. */
  force(indent: number, { kind, keys }: Entry): Fit {
    const open = this.#open.filter((block) => block.indent <= indent);
    const top = open.at(-1);
    const fits = top?.indent === indent && (top.kind === kind || (kind === 'list' && top.kind === 'map'));
    if (fits && top.kind === kind) return this.#take(open, { kind, keys });
    const inner = top?.kind === 'list' && top.indent === indent && kind === 'map' ? open.slice(0, -1) : open;
    if (inner.at(-1)?.indent === indent && inner.at(-1)?.kind === kind)
      return this.#take(inner, { kind, keys });
    return this.#take([...inner, { indent, kind, under: underOf(inner), keys: [] }], { kind, keys });
  }

  #take(open: readonly Block[], { kind, keys }: Entry): Fit {
    const top = open.at(-1);
    const [key] = keys;
    const named =
      kind === 'map' && top && key !== undefined ? { ...top, keys: [...top.keys.slice(-40), key] } : top;
    this.#open = named ? [...open.slice(0, -1), named] : open;
    return open.length > MAX_DEPTH ? 'too-deep' : { fits: true };
  }

  /** What would be open with an entry at a column; null when it does not fit there. */
  #after(indent: number, kind: Block['kind'], mayOpen: boolean): readonly Block[] | null {
    const open = [...this.#open];
    let closed = false;
    while ((open.at(-1)?.indent ?? -1) > indent) closed = open.pop() !== undefined;
    const top = open.at(-1);
    if (top?.indent === indent && kind === 'map' && top.kind === 'list' && open.at(-2)?.indent === indent) {
      open.pop();
      closed = true;
    }
    const now = open.at(-1);
    if (now?.indent === indent && now.kind === kind) return open;
    const opens = !now || now.indent < indent || (now.kind === 'map' && kind === 'list');
    const first = !now && !closed;
    return first || (opens && mayOpen && !closed)
      ? [...open, { indent, kind, under: underOf(open), keys: [] }]
      : null;
  }

  /** The open block of the same kind that an entry was meant for, where the one it fits into has no such entry. */
  #belongsElsewhere(open: readonly Block[], entry: Entry): Block | undefined {
    const here = open.at(-1);
    // A condition may be on any id, also on one that is called like a key.
    if (!here || isCondition(here.under) || this.#accepts(here, entry)) return undefined;
    // Where any key may stand, none is looked for.
    return this.#open.findLast((block) => {
      return (
        block !== here && block.kind === here.kind && hasKeys(block.under) && this.#accepts(block, entry)
      );
    });
  }

  #accepts({ under, keys, kind }: Block, entry: Entry): boolean {
    if (kind !== entry.kind) return false;
    if (kind === 'list') return entry.keys.length === 0 || accepts(this.top, under, entry.keys);
    return accepts(this.top, under, entry.keys) && !keys.includes(entry.keys[0] ?? '');
  }

  /** Where an entry should begin that does not fit: in the nearest block of its kind that takes it. */
  #expected(indent: number, entry: Entry, mayOpen: boolean): number {
    const last = this.#open.at(-1);
    const opening =
      mayOpen && last?.kind === 'map' && isList(last.keys.at(-1) ?? '') && entry.kind === 'list';
    const candidates = [
      ...this.#open,
      ...(opening
        ? [{ indent: last.indent + 2, kind: 'list' as const, under: last.keys.at(-1) ?? '', keys: [] }]
        : []),
    ];
    const far = (block: Block) =>
      Math.abs(block.indent - indent) +
      (block.kind === entry.kind ? 0 : 10_000) +
      (this.#accepts(block, entry) ? 0 : 1000);
    const [best] = [...candidates].sort((a, b) => far(a) - far(b));
    return best?.indent ?? 0;
  }
}

/** The key that a new block stands under: the last one of the group around it, or that of its list. */
function underOf(open: readonly Block[]): string {
  const around = open.at(-1);
  if (!around) return '';
  return around.kind === 'list' ? around.under : (around.keys.at(-1) ?? '');
}
