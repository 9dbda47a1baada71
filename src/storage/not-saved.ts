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

/** What the system refused as Failure `not-saved` {reason, path, system}; any other error as it is. */
export function asRefused(error: unknown, path: string): unknown {
  if (systemCode(error) === undefined) return error;
  return new Failure('not-saved', { path, ...reasonOfSystem(error) }, { cause: error });
}

/** A save that fails says that it did, whatever the reason was; the reason goes with it. */
export function asNotSaved(error: unknown, path: string): unknown {
  if (!(error instanceof Failure) || ['not-saved', 'profile-gone'].includes(error.code)) return error;
  const reason = error.details.reason === 'lock-changed' ? 'lock-changed' : error.code;
  return new Failure('not-saved', { reason, path }, { cause: error });
}
