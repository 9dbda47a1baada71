import { closeSync, cpSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect } from 'vitest';
import { place } from '../../e2e/program.ts';
import { filesKept, tempFolder } from '../../storage/support/people.ts';
import { ownerOf, type Person } from '../../support/program/person.ts';
import type { Outcome } from '../../support/program/typing.ts';

export const PASSPHRASE = 'gr\u00fcne Wolken tanzen leise';
export const SECRET = 'say that I am safe';

/** Somebody who has answered, with a secret among it. */
export async function somebody() {
  const setting = place();
  const file = path.join(setting.folder, 'mine.yaml');
  writeFileSync(file, `touch: held\nphrase: ${SECRET}\n`);
  const { home } = setting;
  const imported = await setting.aftercare(['answers', 'import', file, '--yes']);
  expect(imported.code).toBe(0);
  writeFileSync(file, '');
  const kept = () => filesKept(home);
  return { setting, home, kept };
}

/** Somebody whose answers are locked; for a test file they are locked once, and copied for each test. */
export function lockedSomebody(): () => ReturnType<typeof somebody> {
  const template = mkdtempSync(path.join(os.tmpdir(), 'aftercare-locked-'));
  let made: Promise<void> | undefined;
  afterAll(() => rmSync(template, { recursive: true }));
  const make = async () => {
    const { home } = await somebody();
    expect((await withPassphrase(home, ['lock'])).code).toBe(0);
    cpSync(home, template, { recursive: true });
  };
  return async () => {
    made ??= make();
    await made;
    const setting = place();
    const { home } = setting;
    cpSync(template, home, { recursive: true });
    return { setting, home, kept: () => filesKept(home) };
  };
}

/** Types a command, with the passphrase in a file descriptor. */
export async function withPassphrase(
  home: string,
  words: readonly string[],
  passphrase = `${PASSPHRASE}\n`,
): Promise<Outcome> {
  const file = path.join(tempFolder(), 'passphrase');
  writeFileSync(file, passphrase);
  const descriptor = openSync(file, 'r');
  try {
    return await ownerOf(home).aftercare(['--passphrase-fd', String(descriptor), ...words]);
  } finally {
    closeSync(descriptor);
  }
}

/** The words that choose the pack of a setting. */
export const contentOf = ({ pack }: Person) => ['--content', pack];
