import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { place, type Setting, throughPipes } from './program.ts';

/** Words that stand in nothing but what a person said. */
const SECRET = 'Mirabellengeist';
const PASSPHRASE = `${SECRET} tanzt leise im Wald`;

async function somebody(): Promise<Setting & { profile: string; file: string }> {
  const setting = { ...place(), env: { AFTERCARE_DEBUG: '1' } };
  await throughPipes(setting, `1\n2\n${SECRET}\n`, 'guide', '--plain');
  const profile = path.join(setting.home, 'aftercare/profiles/default.json');
  expect(readFileSync(profile, 'utf8')).toContain(SECRET);
  return { ...setting, profile, file: path.join(setting.home, 'mine') };
}

function spoil(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** What fails, and how it is made to. */
const FAILURES: [string, (of: { profile: string; file: string }) => void, string, string][] = [
  ['a profile that is cut', ({ profile }) => spoil(profile, (text) => text.slice(0, -40)), 'card', ''],
  ['a profile that begins with words', ({ profile }) => spoil(profile, () => `${SECRET} {}`), 'card', ''],
  [
    'a profile with quotes',
    ({ profile }) => spoil(profile, (t) => t.replace(SECRET, `"${SECRET}`)),
    'card',
    '',
  ],
  ['an import that is no YAML', ({ file }) => writeFileSync(file, `phrase: "${SECRET}\n x: [`), 'import', ''],
  ['an import that is no JSON', ({ file }) => writeFileSync(file, `{"phrase": "${SECRET}`), 'import', ''],
  [
    'an import of bytes',
    ({ file }) => writeFileSync(file, Buffer.from(`${SECRET}\u00ff`, 'latin1')),
    'import',
    '',
  ],
  [
    'an import that is a list',
    ({ file }) => writeFileSync(file, `- ${SECRET}\n- ${SECRET}: 1\n`),
    'import',
    '',
  ],
  ['a walk that stops', () => undefined, 'guide --plain', `${SECRET}\n${SECRET}`],
  ['a passphrase that is wrong', () => undefined, '--passphrase-fd 0 card', `${SECRET} x\n`],
  ['a passphrase for nothing', () => undefined, '--passphrase-fd 0 lock', '\n'],
  ['a passphrase that is too long', () => undefined, '--passphrase-fd 0 lock', SECRET.repeat(400)],
];

describe('AFTERCARE_DEBUG=1 says nothing that a person said', () => {
  test.each(FAILURES)('%s', async (name, make, words, input) => {
    const setting = await somebody();
    if (name.includes('wrong'))
      expect((await throughPipes(setting, `${PASSPHRASE}\n`, '--passphrase-fd', '0', 'lock')).code).toBe(0);
    make(setting);
    const args = words === 'import' ? ['answers', 'import', setting.file, '--yes'] : words.split(' ');
    const result = await throughPipes(setting, input, ...args);
    expect(result.code).not.toBe(0);
    expect(result.stderr).toMatch(/^\s+at /m);
    expect(result.stdout + result.stderr).not.toContain(SECRET);
  });
});
