import { Failure } from '../failure.ts';
import { systemCode } from './system-error.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  ENAMETOOLONG: 'ENAMETOOLONG',
  ELOOP: 'ELOOP',
  ENOTDIR: 'not-a-folder',
  EIO: 'EIO',
};

/** Why the system refused something, as a failure's details tell it; empty for anything that is no system error. */
export function reasonOfSystem(error: unknown): { reason?: string; system?: string } {
  const system = systemCode(error);
  return system === undefined ? {} : { reason: REASONS[system] ?? 'failed', system };
}

/** Does it; what the system refuses becomes Failure `not-saved` {reason, path, system}. Anything else is thrown on. */
export function saving<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    throw new Failure('not-saved', { path, ...reasonOfSystem(error) }, { cause: error });
  }
}

/** A save that fails says that it did, whatever the reason was; the reason goes with it. */
export function asNotSaved(error: unknown, path: string): unknown {
  if (!(error instanceof Failure) || ['not-saved', 'profile-gone'].includes(error.code)) return error;
  const reason = error.details.reason === 'lock-changed' ? 'lock-changed' : error.code;
  return new Failure('not-saved', { reason, path }, { cause: error });
}
