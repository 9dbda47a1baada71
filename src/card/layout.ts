import { toAscii } from '../text/ascii.ts';
import { isolated } from '../text/isolate.ts';
import type { Card } from './card.ts';

/** How a card is laid out. */
export interface Layout {
  /** Columns of the text form, measured as displayed; taken as 20 when less. */
  readonly width: number;
  readonly ascii: boolean;
  /** An SVG of our own making that the page carries (`html` alone). */
  readonly picture?: string | undefined;
}

/** Makes a text of a card: one line feed at its end, none before. */
export type Renderer = (card: Card, layout: Layout) => string;

/** Columns of a card unless said otherwise: what e-mail and paper take. */
export const DEFAULT_WIDTH = 72;

/** Words as the layout can print them: in plain letters, or with right-to-left words kept from reordering the rest. */
export function printableOnCard(words: string, { ascii }: Pick<Layout, 'ascii'>): string {
  return ascii ? toAscii(words) : isolated(words);
}
