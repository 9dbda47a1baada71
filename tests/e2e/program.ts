import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Profile } from '../../src/model/answer.ts';
import { packFolder, temporaryFolder } from '../support/folders.ts';
import { type Circumstances, Person } from '../support/program/person.ts';
import { environment } from '../support/program/process.ts';
import { EVERY_KIND } from './every-kind.ts';

/** What a walk that stops says last; the pack that it was started with is named behind it. */
export const PICK_UP = 'Saved. Pick up with: aftercare --content';

/** A person with a pack of their own, before a terminal that can do everything; gone after the test. */
export function place(circumstances: Circumstances = {}): Person {
  const folder = circumstances.folder ?? temporaryFolder();
  const pack = circumstances.pack ?? packFolder(EVERY_KIND);
  return new Person({ ...circumstances, folder, pack, env: environment(folder, circumstances.env) });
}

/** The default profile as it is on the disk; null when there is none. */
export function profileIn(folder: string): Profile | null {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'aftercare/profiles/default.json'), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
