import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import { type Context, contextFrom } from '../../../src/context.ts';

export { said } from './said.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own for one test, gone after it. Another user may look into it. */
export function tempFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'aftercare-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

/** The context of this very process, with its own home. */
export function contextAt(home: string, more: Partial<Context> = {}): Context {
  return { ...contextFrom(process, '0.0.0'), env: { AFTERCARE_HOME: home }, ...more };
}
