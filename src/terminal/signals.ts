import type { Context } from '../context.ts';
import { letGoOfDead, onHangup } from './gone.ts';

/** The signals that stop the program. */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

type StopSignal = (typeof STOP_SIGNALS)[number];

/** Signals turned into a stop that everything can wait for. */
export interface Signals {
  /** Aborted as soon as one came. */
  readonly stop: AbortSignal;
  /** The first that came; null when none did. */
  readonly received: () => StopSignal | null;
  /** The first that came, as a failure's details name it; empty when none did. */
  readonly stoppedBy: () => { readonly signal?: string };
  /** Stops as Ctrl-C does, which is a key like any other in raw mode. */
  readonly interrupt: () => void;
  /** Stops watching. */
  readonly release: () => void;
}

/** Whether dead terminals are let go of when the process ends: asked for once, however often signals are watched. */
let letsGo = false;

/**
 * Watches for SIGINT, SIGTERM and SIGHUP until released; a terminal that is gone is a SIGHUP, whether or not one comes.
 * The handlers stay while it watches: signal-exit, which inquirer brings, ends the process by itself as soon as it is
 * the only one that listens.
 */
export function watchSignals(context: Context): Signals {
  const controller = new AbortController();
  let first: StopSignal | null = null;
  const stopBy = (name: StopSignal): void => {
    first ??= name;
    controller.abort();
  };
  const releases = STOP_SIGNALS.map((name) => context.onSignal(name, () => stopBy(name)));
  releases.push(onHangup(context, () => stopBy('SIGHUP')));
  if (!letsGo) context.onExit(letGoOfDead);
  letsGo = true;
  return {
    stop: controller.signal,
    received: () => first,
    stoppedBy: () => (first ? { signal: first } : {}),
    interrupt: () => stopBy('SIGINT'),
    release: () => {
      // Once one came, the program only ends: another, as a closed window may send, must not change how.
      if (first === null) for (const release of releases) release();
    },
  };
}
