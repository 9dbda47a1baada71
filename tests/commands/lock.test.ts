import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSealed } from '../../src/answers/sealed.ts';
import { tempFolder } from '../answers/support/people.ts';
import { inShell, inTerminal, place, type Setting, throughPipes } from '../e2e/program.ts';
import { KEY } from '../e2e/screen.ts';
import { type Outcome, type } from './support/person.ts';

const PASSPHRASE = 'gr\u00fcne Wolken tanzen leise';
const SECRET = 'say that I am safe';

/** Somebody who has answered, with a secret among it. */
async function somebody() {
  const setting = place();
  const file = path.join(setting.home, 'mine.yaml');
  writeFileSync(file, `touch: held\nphrase: ${SECRET}\n`);
  const imported = await throughPipes(setting, '', 'answers', 'import', file, '--yes');
  expect(imported.code).toBe(0);
  writeFileSync(file, '');
  const home = path.join(setting.home, 'aftercare');
  const kept = () => {
    const folders = [home, path.join(home, 'profiles')];
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true }).map((entry) => ({ folder, entry })),
    );
    return files
      .filter(({ entry }) => entry.isFile())
      .map(({ folder, entry }) => [entry.name, readFileSync(path.join(folder, entry.name), 'utf8')] as const);
  };
  return { setting, home, kept };
}

/** Types a command, with the passphrase in a file descriptor. */
async function withPassphrase(
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

const contentOf = ({ pack }: Setting) => ['--content', pack];

describe('lock, on a terminal', () => {
  it('says first that nothing brings a passphrase back, asks twice, and shows nothing of it', async () => {
    const { setting, kept } = await somebody();
    const screen = inTerminal(setting, 'lock');
    await screen.see('Choose a passphrase');
    expect(screen.text()).toMatch(/nobody can bring them\s+back/);
    screen.type(PASSPHRASE, KEY.enter);
    await screen.see('The same once more');
    screen.type('something else', KEY.enter);
    await screen.see('Those two are not the same');
    screen.type(`${PASSPHRASE}x`, '\u007f', KEY.enter);
    await screen.see(/The same once more[\s\S]*The same once more/);
    screen.type('not this', KEY.ctrl('u'), KEY.left, PASSPHRASE, KEY.enter);
    expect(await screen.ended).toEqual({ code: 0, signal: 0 });
    expect(screen.history()).toContain('Locked: one profile');
    expect(screen.output).not.toMatch(/Wolken|something|not this/);
    for (const [name, text] of kept()) {
      expect(text, name).not.toMatch(/safe|Wolken/);
      if (!name.startsWith('settings')) expect(isSealed(text), name).toBe(true);
    }

    const card = inTerminal(setting, 'card');
    await card.see('Passphrase');
    card.type('gru\u0308ne Wolken tanzen leise', KEY.enter);
    expect(await card.ended).toEqual({ code: 0, signal: 0 });
    expect(card.history()).toContain(SECRET);
    expect(card.output).not.toContain('Wolken');
  });

  it('asks once for the whole of a start', async () => {
    const { setting, home } = await somebody();
    await withPassphrase(home, ['lock']);
    const screen = inTerminal(setting);
    await screen.see('Passphrase');
    screen.type(PASSPHRASE, KEY.enter);
    await screen.see('What would you like to do');
    screen.type(KEY.enter);
    await screen.see('What would you like to drink?');
    screen.type(KEY.enter);
    await screen.see('What helped you the last time?');
    screen.type(KEY.ctrl('c'));
    expect((await screen.ended).code).toBe(130);
    expect(screen.history().match(/Passphrase/g)).toHaveLength(1);
    const { out } = await withPassphrase(home, [...contentOf(setting), 'answers', '--json']);
    expect(out).toContain('"drink"');
  });

  it.each([
    ['Ctrl-C', KEY.ctrl('c')],
    ['Ctrl-D', KEY.ctrl('d')],
  ])('is left with %s: nothing is changed, and the terminal echoes again', async (_, key) => {
    const { setting, kept } = await somebody();
    const before = kept();
    const shell = inShell(setting, 'aftercare lock; echo "ended $?"; read -r line; echo "read <$line>"');
    await shell.see('Choose a passphrase');
    shell.type('half a pass', key);
    await shell.see('ended 130');
    shell.type('seen', KEY.enter);
    await shell.see('read <seen>');
    expect(shell.text()).toMatch(/^seen$/m);
    expect(shell.output).not.toContain('half a pass');
    expect(kept()).toEqual(before);
  });

  it('takes one line of what is pasted, and the rest for nothing', async () => {
    const { setting, home } = await somebody();
    await withPassphrase(home, ['lock']);
    const screen = inTerminal(setting, 'profile', 'new', 'sam');
    await screen.see('Passphrase');
    screen.type(`${PASSPHRASE}\rsecond line\r`);
    expect((await screen.ended).code).toBe(0);
    expect(screen.output).not.toContain('second line');
  });
});

describe('a passphrase from a file descriptor', () => {
  it('locks, opens everything, and unlocks', async () => {
    const { setting, home, kept } = await somebody();
    const content = contentOf(setting);
    expect((await withPassphrase(home, ['lock'])).err).toContain('Locked');
    expect((await withPassphrase(home, [...content, 'card'])).out).toContain(SECRET);
    expect((await withPassphrase(home, [...content, 'answers', '--json'])).out).toContain(SECRET);
    expect((await withPassphrase(home, [...content, 'answers', 'export'])).out).toContain(SECRET);
    for (const words of [
      ['new', 'sam'],
      ['use', 'sam'],
      ['rename', 'sam', 'kim'],
      ['use', 'default'],
      ['delete', 'kim', '--yes'],
    ]) {
      expect((await withPassphrase(home, ['profile', ...words])).code).toBe(0);
    }
    expect((await withPassphrase(home, ['lock'])).err).toContain('locked already');
    for (const [name, text] of kept()) expect(text, name).not.toContain(SECRET);
    expect((await withPassphrase(home, ['unlock'])).err).toContain('The lock is off');
    expect((await type(home, [...content, 'card'])).out).toContain(SECRET);
    expect((await withPassphrase(home, ['unlock'])).err).toContain('not locked');
  });

  it('locks before anything was answered: what comes then is sealed from the start', async () => {
    const setting = place();
    const home = path.join(setting.home, 'aftercare');
    expect((await withPassphrase(home, ['lock'])).err).toContain('Locked.');
    const walked = await throughPipes(
      setting,
      `${PASSPHRASE}\n1\n`,
      '--plain',
      '--passphrase-fd',
      '0',
      'guide',
    );
    expect(walked.code).toBe(130);
    expect(isSealed(readFileSync(path.join(home, 'profiles', 'default.json'), 'utf8'))).toBe(true);
    expect((await withPassphrase(home, [...contentOf(setting), 'card'])).out).toContain('Being held');
  });

  it('does not stand in the way of a walk through a pipe, whose lines come after it', async () => {
    const { setting, home } = await somebody();
    await withPassphrase(home, ['lock']);
    const lines = `${PASSPHRASE}\n2\n\n\ny\n4\n10\n\n\n`;
    const walked = await throughPipes(setting, lines, '--plain', '--passphrase-fd', '0', 'guide');
    expect(walked.code).toBe(0);
    expect(walked.stdout).toContain('Tea');
    expect(walked.stdout + walked.stderr).not.toContain('Wolken');
  });

  it.each([
    ['is wrong', 'something else\n', 4, 'That passphrase does not open'],
    ['is empty', '', 2, 'There is no passphrase'],
    ['is an empty line', '\nmore\n', 2, 'There is no passphrase'],
    ['has no end', 'x'.repeat(10_000), 2, 'There is no passphrase'],
  ])('that %s changes nothing, and is not repeated', async (_, passphrase, code, message) => {
    const { setting, home, kept } = await somebody();
    await withPassphrase(home, ['lock']);
    const before = kept();
    for (const words of [['card'], ['unlock'], ['profile', 'new', 'sam']]) {
      const outcome = await withPassphrase(home, [...contentOf(setting), ...words], passphrase);
      expect(outcome).toMatchObject({ code, out: '' });
      expect(outcome.err).toContain(message);
      expect(outcome.err).not.toMatch(/something else|xxx/);
    }
    expect(kept()).toEqual(before);
  });

  it.each(['1', '2', '-1', 'x', '987', '99999999'])('number %s is refused', async (descriptor) => {
    const { home, kept } = await somebody();
    const before = kept();
    const { code, err } = await type(home, ['--passphrase-fd', descriptor, 'lock']);
    expect(code).toBe(2);
    expect(err).toMatch(/number of an open file|cannot be read/);
    expect(kept()).toEqual(before);
  });

  it.runIf(existsSync('/proc/self/cmdline'))(
    'is never an argument, a variable, or anywhere in the process list',
    async () => {
      const { setting, home } = await somebody();
      await withPassphrase(home, ['lock']);
      const file = path.join(setting.home, 'passphrase');
      writeFileSync(file, PASSPHRASE);
      const shell = inShell(setting, `aftercare --passphrase-fd 3 guide 3< "${file}"`);
      await shell.see('What would you like to drink?');
      const seen = readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .flatMap(processText);
      expect(seen.join('\n')).toContain('--passphrase-fd');
      expect(seen.join('\n')).not.toMatch(/Wolken|that I am safe/);
      shell.type(KEY.ctrl('c'));
      expect((await shell.ended).code).toBe(130);
    },
  );
});

/** What the system tells about a process: its words and its environment. */
function processText(pid: string): string[] {
  return ['cmdline', 'environ'].flatMap((what) => {
    try {
      return [readFileSync(`/proc/${pid}/${what}`, 'utf8')];
    } catch (error) {
      // It ended, or it is not ours to look at.
      if (error instanceof Error && 'code' in error) return [];
      throw error;
    }
  });
}

describe('where nobody can be asked', () => {
  it('lock is refused as a thing for a terminal, and locked answers say how to go on', async () => {
    const { setting, home } = await somebody();
    const refused = await type(home, ['lock']);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--passphrase-fd');
    await withPassphrase(home, ['lock']);
    const card = await type(home, [...contentOf(setting), 'card']);
    expect(card).toMatchObject({ code: 4, out: '' });
    expect(card.err).toContain('--passphrase-fd');
  });

  it('what needs no answers works as before', async () => {
    const { home } = await somebody();
    await withPassphrase(home, ['lock']);
    expect((await type(home, ['profile', 'list'])).out).toContain('default (in use)');
    const { out } = await type(home, ['where']);
    expect(out).toContain('The answers are locked');
    expect(out).toContain('makes you open them');
    expect((await type(home, ['forget', '--yes'])).code).toBe(0);
    expect((await type(home, ['profile', 'list'])).out).toBe('default (in use)\n');
  });
});
