import { printable, printableInPlace } from '../../text/printable.ts';
import type { Edit } from './edit.ts';

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
  /** Options count for "never more than nine in view"; own words and skip do not. */
  readonly isOption: boolean;
}

/** What a prompt shows, before it is fitted to a terminal. */
export interface PromptView {
  /** Where one is: quiet. */
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
  /** What the keys do, most needed first: as many as fit on one line are shown. */
  readonly hints: readonly string[];
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
      help: row.help === undefined ? undefined : printable(row.help),
      field: fieldOf(row.field),
    })),
    field: fieldOf(view.field),
    message: view.message === null ? null : printable(view.message),
  };
}
