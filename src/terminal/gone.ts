import { closeSync, fstatSync, openSync } from 'node:fs';
import { isatty } from 'node:tty';
import type { Context, Input } from '../context.ts';

/**
 * Calls back when the terminal that is read is gone, as after its window was closed: reading it fails, or it ends
 * though nobody typed an end. Returns what ends the watch. Where no terminal is read, nothing is watched.
 */
export function onHangup({ stdin, stderr }: Context, hungUp: () => void): () => void {
  if (!stdin.isTTY) return () => undefined;
  const look = (): void => {
    if (isGone(stdin)) hungUp();
  };
  stdin.on('error', hungUp).on('end', look);
  stderr.on('error', look);
  return () => {
    stdin.off('error', hungUp).off('end', look);
    stderr.off('error', look);
  };
}

/** A terminal that was hung up is none any more. */
function isGone(stdin: Input): boolean {
  return 'fd' in stdin && typeof stdin.fd === 'number' && !isatty(stdin.fd);
}

/**
 * Lets go of standard streams whose terminal is gone. At its end Node sets each terminal back as it found it, and
 * aborts, with all of its memory in a core dump, when that fails; what stands in place of the terminal it leaves alone.
 */
export function letGoOfDead(): void {
  for (const descriptor of [0, 1, 2]) {
    if (!fstatSync(descriptor).isCharacterDevice() || isatty(descriptor)) continue;
    closeSync(descriptor);
    // The lowest number that is free is the one that was closed.
    openSync('/dev/null', 'r+');
  }
}
