import { closeSync, constants, copyFileSync, fsyncSync, linkSync, openSync, renameSync } from 'node:fs';
import { removeFile } from './entry.ts';
import { ignoring } from './system-error.ts';

/** What file systems say that have no hard links: FAT, some network folders. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/** Gives a file another name; false where the file system has no hard links. Throws the system's errors (`EEXIST`…). */
function link(file: string, name: string): boolean {
  return (
    ignoring(NO_LINKS, () => {
      linkSync(file, name);
      return true;
    }) === true
  );
}

/**
 * Puts a draft at a place where nothing stands, whole; the draft itself may be gone then. Without hard links the name is
 * claimed with an empty file of ours, and the draft is moved over it.
 *
 * @throws the system's errors: `EEXIST` where something stands there, which is left as it is
 */
export function putWhereNothingIs(draft: string, place: string): void {
  if (link(draft, place)) return;
  closeSync(openSync(place, 'wx', 0o600));
  try {
    renameSync(draft, place);
  } catch (error) {
    removeFile(place);
    throw error;
  }
}

/**
 * Keeps what stands at `file` under another name too, over what is there. A hard link needs no room on the disk; without
 * hard links it is a copy, which is whole and on the disk before it takes the name.
 */
export function keepAs(file: string, name: string): void {
  const beside = `${name}.tmp`;
  removeFile(beside);
  try {
    if (!link(file, beside)) copySynced(file, beside);
    renameSync(beside, name);
  } finally {
    // Renaming one name of a file over another of the same file leaves both (rename(2)).
    removeFile(beside);
  }
}

function copySynced(file: string, copy: string): void {
  copyFileSync(file, copy, constants.COPYFILE_EXCL);
  const handle = openSync(copy, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
