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

/** Does it; what the system refuses becomes Failure `not-saved` {reason, path, system}. Anything else is thrown on. */
export function saving<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const system = systemCode(error);
    if (system === undefined) throw error;
    throw new Failure('not-saved', { reason: REASONS[system] ?? 'failed', path, system }, { cause: error });
  }
}
