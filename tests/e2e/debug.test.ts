import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { place } from './program.ts';

/** Words that stand in nothing but what a person said. */
const SECRET = 'Mirabellengeist';
const PASSPHRASE = `${SECRET} tanzt leise im Wald`;

async function somebody() {
  const setting = place().with({ env: { AFTERCARE_DEBUG: '1' } });
  await setting.aftercare(['guide', '--plain'], `1\n2\n${SECRET}\n`);
  const profile = path.join(setting.folder, 'aftercare/profiles/default.json');
  expect(readFileSync(profile, 'utf8')).toContain(SECRET);
  return { setting, profile, file: path.join(setting.folder, 'mine') };
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
    const { setting, ...files } = await somebody();
    if (name.includes('wrong'))
      expect((await setting.starts(['--passphrase-fd', '0', 'lock'], `${PASSPHRASE}\n`)).code).toBe(0);
    make(files);
    const args = words === 'import' ? ['answers', 'import', files.file, '--yes'] : words.split(' ');
    const result = await setting.starts(args, input);
    expect(result.code).not.toBe(0);
    expect(result.err).toMatch(/^\s+at /m);
    expect(result.out + result.err).not.toContain(SECRET);
  });
});
