import type { Press } from './key.ts';
import type { Sheet } from './prompt-view.ts';

/** What a prompt becomes by a press: another state, its end with an event, or what `Machine.mark` makes of it. */
export type Pressed<S, E> = { readonly state: S } | { readonly event: E } | { readonly mark: boolean };

/** How a prompt behaves; how it looks is another matter. */
export interface Machine<S, E> {
  readonly start: S;
  readonly press: (state: S, press: Press) => Pressed<S, E>;
  /** Keeps the answer as private, or shared; the state is the next once that is done. */
  readonly mark?: (state: S, isPrivate: boolean) => Promise<S>;
  readonly view: (state: S) => Sheet;
  /** What Ctrl-C, Ctrl-D, the end of the input and signals come to. */
  readonly stopped: E;
}
