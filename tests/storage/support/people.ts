import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Context } from '../../../src/context.ts';
import { realContext } from '../../support/context.ts';

export { said } from './said.ts';

/** A folder of its own for one test, gone after it. Another user may look into it. */
export function tempFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'aftercare-'));
  chmodSync(folder, 0o755);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file that is kept in a home folder, by its name, with its text. */
export function filesKept(home: string): (readonly [name: string, text: string])[] {
  return [home, path.join(home, 'profiles')].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(path.join(folder, name), 'utf8')] as const),
  );
}

/** The context of this very process, with its own home. */
export function contextAt(home: string, more: Partial<Context> = {}): Context {
  return { ...realContext(), env: { AFTERCARE_HOME: home }, ...more };
}
