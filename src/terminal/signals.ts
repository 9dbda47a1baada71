import type { Context } from '../context.ts';

/** The exit code for each signal that stops the program: 128 and its number (design.md §3). */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

type StopSignal = keyof typeof EXIT_CODES;

/** Signals turned into a stop that everything can wait for. */
export interface Signals {
  /** Aborted as soon as one came. */
  readonly stop: AbortSignal;
  /** The exit code of the first that came; null when none did. */
  readonly exitCode: () => number | null;
  /** Stops watching. */
  readonly release: () => void;
}

/**
 * Watches for SIGINT, SIGTERM and SIGHUP until released. The handlers stay while it watches: signal-exit, which
 * inquirer brings, ends the process by itself as soon as it is the only one that listens.
 */
export function watchSignals(context: Context): Signals {
  const controller = new AbortController();
  let exitCode: number | null = null;
  const names = Object.keys(EXIT_CODES) as StopSignal[];
  const releases = names.map((name) =>
    context.onSignal(name, () => {
      exitCode ??= EXIT_CODES[name];
      controller.abort();
    }),
  );
  return {
    stop: controller.signal,
    exitCode: () => exitCode,
    release: () => {
      for (const release of releases) release();
    },
  };
}
