import { closeSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { place, type Setting, throughPipes } from '../../e2e/program.ts';
import { filesKept, tempFolder } from '../../storage/support/people.ts';
import { type Outcome, type } from './person.ts';

export const PASSPHRASE = 'gr\u00fcne Wolken tanzen leise';
export const SECRET = 'say that I am safe';

/** Somebody who has answered, with a secret among it. */
export async function somebody() {
  const setting = place();
  const file = path.join(setting.home, 'mine.yaml');
  writeFileSync(file, `touch: held\nphrase: ${SECRET}\n`);
  const imported = await throughPipes(setting, '', 'answers', 'import', file, '--yes');
  expect(imported.code).toBe(0);
  writeFileSync(file, '');
  const home = path.join(setting.home, 'aftercare');
  const kept = () => filesKept(home);
  return { setting, home, kept };
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
    return await type(home, ['--passphrase-fd', String(descriptor), ...words]);
  } finally {
    closeSync(descriptor);
  }
}

/** The words that choose the pack of a setting. */
export const contentOf = ({ pack }: Setting) => ['--content', pack];
