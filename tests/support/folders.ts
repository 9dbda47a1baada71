import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** What a pack's folder holds, by file name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A small pack without problems, to spoil in one place. */
export const soundPack = {
  'pack.yaml': `format: 1
id: small
title: A small pack
language: en
version: 1
sequences:
  - comfort.yaml
sections:
  - id: body
    heading: Comfort
`,
  'comfort.yaml': `id: comfort
title: Comfort
section: body
prompts:
  - id: touch
    type: choose-many
    ask: What kind of touch is good?
    options:
      - id: being-held
        label: Being held
      - id: quiet
        label: Nobody near
  - id: firmness
    type: scale
    ask: How firmly?
    only-if:
      touch: being-held
    card: "Hold me: <firmness> of 5"
`,
} as const;

/** A folder of the system's own for temporary files, gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'aftercare-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a pack's files into a new folder, and returns it. */
export function packFolder(files: Files): string {
  return writePack(temporaryFolder(), files);
}

/** Writes a pack's files into a folder, over what is there, and returns it. */
export function writePack(folder: string, files: Files): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}
