import { readFileSync, statSync, writeFileSync } from 'node:fs';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { readOurFile, removeFile } from './entry.ts';
import { putWhereNothingIs } from './links.ts';
import { ignoring } from './system-error.ts';

/** How long to wait for another process that saves: many times what a save takes. */
const PATIENCE_MS = 10_000;
/** After this long, a lock is given up whose owner cannot be looked up (another host's, or unreadable). */
const ABANDONED_MS = 60_000;
/** A process can be killed while it clears a dead one's lock; deeper than this it is no accident. */
const DEEPEST_CLEARING = 4;

interface Owner {
  readonly pid: number;
  readonly host: string;
  /** When the process started, as the system counts it: a pid alone may have been given away again. */
  readonly started: string;
  readonly nonce: string;
}

/** What tells a process from a later one with its id; empty where the system does not say (no /proc). */
function startOf(pid: number): string {
  const read = (file: string) =>
    ignoring(['ENOENT', 'EACCES', 'ESRCH'], () => readFileSync(file, 'utf8')) ?? '';
  const stat = read(`/proc/${pid}/stat`);
  // proc(5): the 22nd field; the second is in brackets and may hold spaces.
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return ticks ? `${read('/proc/sys/kernel/random/boot_id').trim()}/${ticks}` : '';
}

function parseOwner(text: string): Owner | undefined {
  const [pid = '', host, started, nonce] = text.split('\n');
  if (!/^\d+$/.test(pid) || !host || started === undefined || !nonce) return undefined;
  return { pid: Number(pid), host, started, nonce };
}

function isAbandoned(context: Context, lock: string, owner: Owner | undefined): boolean {
  if (owner?.host === context.hostname) {
    if (!context.isAlive(owner.pid)) return true;
    if (owner.started !== '') return startOf(owner.pid) !== owner.started;
  }
  const entry = statSync(lock, { throwIfNoEntry: false });
  return entry !== undefined && context.now().getTime() - entry.mtimeMs > ABANDONED_MS;
}

/** Puts the lock there, whole, unless one is there already: that either succeeds or finds the name taken. */
function place(context: Context, lock: string, text: string): boolean {
  const draft = `${lock}.tmp-${context.pid}`;
  removeFile(draft);
  try {
    writeFileSync(draft, text, { mode: 0o600, flag: 'wx' });
    // EEXIST: held. ENOENT: another process swept our draft away, and the caller tries again.
    return (
      ignoring(['EEXIST', 'ENOENT'], () => {
        putWhereNothingIs(draft, lock);
        return true;
      }) === true
    );
  } finally {
    removeFile(draft);
  }
}

/** Takes the lock, clearing away one whose owner is dead. Returns what releases it, or undefined while it is held. */
function take(context: Context, lock: string, depth = 0): (() => void) | undefined {
  const nonce = Math.random().toString(16).slice(2, 14).padEnd(16, '0');
  const text = [context.pid, context.hostname, startOf(context.pid), nonce].join('\n');
  if (place(context, lock, text)) {
    return () => {
      if (readOurFile(context, lock) === text) removeFile(lock);
    };
  }
  const held = readOurFile(context, lock);
  if (held === undefined || depth > DEEPEST_CLEARING) return undefined;
  const owner = parseOwner(held);
  if (!isAbandoned(context, lock, owner)) return undefined;
  // Two processes may find the same dead lock; only the one that takes the lock named after it may clear it.
  const release = take(context, `${lock}.${owner?.nonce ?? 'unreadable'}`, depth + 1);
  if (!release) return undefined;
  try {
    if (readOurFile(context, lock) === held) removeFile(lock);
  } finally {
    release();
  }
  return undefined;
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/**
 * Takes the lock and returns what releases it. `patience` is in milliseconds.
 *
 * @throws Failure `not-saved` {reason: 'busy'} when another process holds the lock for longer than that; the system's
 *   errors, such as where nothing can be written
 */
export function takeMutex(context: Context, lock: string, patience = PATIENCE_MS): () => void {
  let waited = 0;
  let release = take(context, lock);
  while (!release) {
    if (waited >= patience) throw new Failure('not-saved', { reason: 'busy' });
    // Uneven pauses, so that two that wait for each other do not stay in step.
    const pause = 1 + Math.random() * 4;
    sleep(pause);
    waited += pause;
    release = take(context, lock);
  }
  return release;
}

/** Does `action` while no other process of ours does. Errors as `takeMutex`, and what `action` throws. */
export function withMutex<T>(context: Context, lock: string, action: () => T, patience = PATIENCE_MS): T {
  const release = takeMutex(context, lock, patience);
  try {
    return action();
  } finally {
    release();
  }
}
