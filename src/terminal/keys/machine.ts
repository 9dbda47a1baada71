import type { Key } from './key.ts';
import type { PromptView } from './prompt-view.ts';

/** What a prompt becomes by a key: another state, its end with an event, or what `Machine.mark` makes of it. */
export type AfterKey<S, E> = { readonly state: S } | { readonly event: E } | { readonly mark: boolean };

/** How a prompt behaves; how it looks is another matter. */
export interface PromptMachine<S, E> {
  readonly start: S;
  readonly onKey: (state: S, key: Key) => AfterKey<S, E>;
  /** Called with each state that a key makes. */
  readonly onState?: (state: S) => void;
  /** Keeps the answer as private, or shared; the state is the next once that is done. */
  readonly mark?: (state: S, isPrivate: boolean) => Promise<S>;
  readonly view: (state: S) => PromptView;
  /** What Ctrl-C, Ctrl-D, the end of the input and signals mean. */
  readonly stopped: E;
}
