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
export interface Sheet {
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
  readonly told: string | null;
  /** What the keys do, most needed first: as many as fit on one line are shown. */
  readonly hints: readonly string[];
}

/** A row that is neither ticked nor written in. */
export function plainRow(label: string): Row {
  return { ticked: undefined, rank: undefined, label, help: undefined, field: undefined, isOption: false };
}
