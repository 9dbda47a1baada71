import type { Context } from '../context.ts';

/** The signals that stop the program (design.md §3). */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

type StopSignal = (typeof STOP_SIGNALS)[number];

/** Signals turned into a stop that everything can wait for. */
export interface Signals {
  /** Aborted as soon as one came. */
  readonly stop: AbortSignal;
  /** The first that came; null when none did. */
  readonly received: () => StopSignal | null;
  /** Stops watching. */
  readonly release: () => void;
}

/**
 * Watches for SIGINT, SIGTERM and SIGHUP until released. The handlers stay while it watches: signal-exit, which
 * inquirer brings, ends the process by itself as soon as it is the only one that listens.
 */
export function watchSignals(context: Context): Signals {
  const controller = new AbortController();
  let first: StopSignal | null = null;
  const releases = STOP_SIGNALS.map((name) =>
    context.onSignal(name, () => {
      first ??= name;
      controller.abort();
    }),
  );
  return {
    stop: controller.signal,
    received: () => first,
    release: () => {
      for (const release of releases) release();
    },
  };
}
