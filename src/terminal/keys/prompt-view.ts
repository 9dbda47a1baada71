import { printable, printableInPlace } from '../../text/printable.ts';
import type { Edit } from './edit.ts';
import type { WalkFrame } from './walk-frame.ts';

/** One row of a list. */
export interface Row {
  /** Ticked or not; undefined where rows are not ticked. */
  readonly ticked: boolean | undefined;
  /** Its place in an order of choosing, from 1. */
  readonly rank: number | undefined;
  readonly label: string;
  readonly help: string | undefined;
  /** Text being written in this row. */
  readonly field: Edit | undefined;
  /** What stands above it, where a group of rows begins. */
  readonly group?: string | undefined;
  /** Room for own words, which is told apart. */
  readonly isOwn?: boolean;
  /** Options count for "never more than nine in view"; own words and skip do not. */
  readonly isOption: boolean;
}

/** How an answer stands: chosen and shared, private, or just a count. */
export interface Status {
  readonly kind: 'shared' | 'private' | 'count' | 'too-much';
  readonly text: string;
}

/** What the keys do: those of `always` are shown whatever the width; the others, most needed first, as they fit. */
export interface Hints {
  readonly before: readonly string[];
  readonly always: readonly string[];
  readonly after: readonly string[];
}

/** What a prompt shows, before it is fitted to a terminal. */
export interface PromptView {
  /** Where one is: quiet. On a walk, the part. */
  readonly position: string;
  readonly ask: string;
  /** Help, example, suggestion and the like, in the order of their use. */
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
  readonly active: number;
  /** The text prompt's own field. */
  readonly field: Edit | undefined;
  /** Something just said: a refusal, the why. */
  readonly message: string | null;
  /** Which part of a message that does not fit whole is shown; beyond the last it begins anew. */
  readonly part?: number;
  readonly status?: Status | null;
  readonly hints: Hints;
  /** What stands above the question on a walk. */
  readonly frame?: WalkFrame;
}

/** A row that is neither ticked nor written in. */
export function plainRow(label: string): Row {
  return { ticked: undefined, rank: undefined, label, help: undefined, field: undefined, isOption: false };
}

/** The view with all its texts as a terminal can show them; in fields the cursor stays where it is. */
export function printableView(view: PromptView): PromptView {
  const fieldOf = (field: Edit | undefined) => field && { ...field, text: printableInPlace(field.text) };
  return {
    ...view,
    position: printable(view.position),
    ask: printable(view.ask),
    notes: view.notes.map(printable),
    rows: view.rows.map((row) => ({
      ...row,
      label: printable(row.label),
      group: row.group === undefined ? undefined : printable(row.group),
      help: row.help === undefined ? undefined : printable(row.help),
      field: fieldOf(row.field),
    })),
    field: fieldOf(view.field),
    message: view.message === null ? null : printable(view.message),
  };
}
