import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSealed } from '../../src/storage/sealed.ts';
import { place } from '../e2e/program.ts';
import { ownerOf } from '../support/program/person.ts';
import { KEY } from '../support/program/screen.ts';
import {
  contentOf,
  lockedSomebody,
  PASSPHRASE,
  SECRET,
  somebody,
  withPassphrase,
} from './support/locking.ts';

const locked = lockedSomebody();

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
    expect((await ownerOf(home).aftercare([...content, 'card'])).out).toContain(SECRET);
    expect((await withPassphrase(home, ['unlock'])).err).toContain('not locked');
  });

  it('locks before anything was answered: what comes then is sealed from the start', async () => {
    const setting = place();
    const home = path.join(setting.folder, 'aftercare');
    expect((await withPassphrase(home, ['lock'])).err).toContain('Locked.');
    const walked = await setting.starts(['--plain', '--passphrase-fd', '0', 'guide'], `${PASSPHRASE}\n1\n`);
    expect(walked.code).toBe(130);
    expect(isSealed(readFileSync(path.join(home, 'profiles', 'default.json'), 'utf8'))).toBe(true);
    expect((await withPassphrase(home, [...contentOf(setting), 'card'])).out).toContain('Being held');
  });

  it('does not stand in the way of a walk through a pipe, whose lines come after it', async () => {
    const { setting } = await locked();
    const lines = `${PASSPHRASE}\n2\n\n\ny\n4\n10\n\n\n`;
    const walked = await setting.starts(['--plain', '--passphrase-fd', '0', 'guide'], lines);
    expect(walked.code).toBe(0);
    expect(walked.out).toContain('Tea');
    expect(walked.out + walked.err).not.toContain('Wolken');
  });

  it.each([
    ['is wrong', 'something else\n', 4, 'That passphrase does not open'],
    ['is empty', '', 2, 'There is no passphrase'],
    ['is an empty line', '\nmore\n', 2, 'There is no passphrase'],
    ['has no end', 'x'.repeat(10_000), 2, 'There is no passphrase'],
  ])('that %s changes nothing, and is not repeated', async (_, passphrase, code, message) => {
    const { setting, home, kept } = await locked();
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
    const { code, err } = await ownerOf(home).aftercare(['--passphrase-fd', descriptor, 'lock']);
    expect(code).toBe(2);
    expect(err).toMatch(/number of an open file|cannot be read/);
    expect(kept()).toEqual(before);
  });

  it.runIf(existsSync('/proc/self/cmdline'))(
    'is never an argument, a variable, or anywhere in the process list',
    async () => {
      const { setting } = await locked();
      const file = path.join(setting.folder, 'passphrase');
      writeFileSync(file, PASSPHRASE);
      const shell = setting.sitsAtShell(`aftercare --passphrase-fd 3 guide 3< "${file}"`);
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
