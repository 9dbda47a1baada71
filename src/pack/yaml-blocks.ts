/** An open list or group of keys, by the column (from 0) where its entries begin. */
interface Block {
  readonly indent: number;
  readonly kind: 'list' | 'map';
}

/** Nesting beyond this is refused before any parser sees it: brackets some 820 deep end Node itself. */
export const MAX_DEPTH = 20;

/** What entering a line's column says: it fits, it does not (and where it should begin), or it is too deep. */
export type Fit = { readonly fits: true } | { readonly fits: false; readonly expected: number } | 'too-deep';

/** The lists and groups that are open at a line: what its indentation is measured against. */
export class Blocks {
  readonly #open: Block[] = [];

  get empty(): boolean {
    return this.#open.length === 0;
  }

  /**
   * Enters an entry that begins at a column. `mayOpen` says that the entry before is still without a value,
   * so that a deeper block may begin here.
   */
  enter(indent: number, kind: Block['kind'], mayOpen: boolean): Fit {
    const closed: Block[] = [];
    while ((this.#open.at(-1)?.indent ?? -1) > indent) closed.push(this.#open.pop() as Block);
    const top = this.#open.at(-1);
    if (
      top?.indent === indent &&
      kind === 'map' &&
      top.kind === 'list' &&
      this.#open.at(-2)?.indent === indent
    ) {
      this.#open.pop();
    }
    const now = this.#open.at(-1);
    if (now?.indent === indent && now.kind === kind) return { fits: true };
    const opens = !now || now.indent < indent || (now.kind === 'map' && kind === 'list');
    const first = !now && closed.length === 0;
    if (first || (opens && mayOpen && closed.length === 0)) return this.#push({ indent, kind });
    return { fits: false, expected: nearestIndent([...closed, ...this.#open], indent, kind) };
  }

  #push(block: Block): Fit {
    this.#open.push(block);
    return this.#open.length > MAX_DEPTH ? 'too-deep' : { fits: true };
  }
}

/** Where the nearest block of a kind has its entries. */
function nearestIndent(blocks: readonly Block[], indent: number, kind: Block['kind']): number {
  const far = (block: Block) => Math.abs(block.indent - indent) + (block.kind === kind ? 0 : 1000);
  const [best] = [...blocks].sort((a, b) => far(a) - far(b));
  return best?.indent ?? 0;
}
