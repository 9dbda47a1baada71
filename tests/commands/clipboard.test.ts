import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Person } from '../support/program/person.ts';
import { answering } from './support/answered.ts';

const personWithAnswers = answering();

/** Puts a program of this name on the person's path; returns what says so. */
function withTool(person: Person, name: string, script: string): Record<string, string> {
  chmodSync(path.join(person.folder, person.writes(`bin/${name}`, `#!/bin/sh\n${script}\n`)), 0o755);
  return { PATH: `${path.join(person.folder, 'bin')}:${process.env.PATH}` };
}

const KEEPS =
  'cat > "$AFTERCARE_HOME/../copied"; echo "$0" "$@" > "$AFTERCARE_HOME/../called"; echo noise; echo noise >&2';

const tools = [
  { tool: 'pbcopy', env: {}, args: '' },
  { tool: 'wl-copy', env: { WAYLAND_DISPLAY: 'wayland-0' }, args: ' --type text/plain;charset=utf-8' },
  { tool: 'xclip', env: { DISPLAY: ':0' }, args: ' -selection clipboard -in' },
  { tool: 'clip.exe', env: {}, args: '' },
  {
    tool: 'xclip',
    env: { DISPLAY: ':10', SSH_CONNECTION: '::1 1 ::1 22' },
    args: ' -selection clipboard -in',
  },
];

describe('copying', () => {
  test.each(tools)('by $tool, with $env', async ({ tool, env, args }) => {
    const person = personWithAnswers();
    const run = await person
      .with({ env: { ...withTool(person, tool, KEEPS), ...env } })
      .starts(['card', '--copy']);
    expect(run).toMatchObject({ code: 0, out: '', err: 'Your card is in the clipboard.\n' });
    const copied = readFileSync(path.join(person.folder, 'copied'));
    const text =
      tool === 'clip.exe' ? copied.toString('utf16le').replace(/^\ufeff/, '') : copied.toString('utf8');
    expect(text).toBe((await person.aftercare(['card'])).out);
    expect(readFileSync(path.join(person.folder, 'called'), 'utf8')).toMatch(
      new RegExp(`/${tool}${args}\n$`),
    );
  });

  test('the form that was asked for', async () => {
    const person = personWithAnswers();
    await person
      .with({ env: withTool(person, 'pbcopy', KEEPS) })
      .starts(['card', '--copy', '--format', 'message']);
    expect(readFileSync(path.join(person.folder, 'copied'), 'utf8')).toMatch(/^A note from Robin\n/);
  });

  test.each([
    ['a tool that fails', 'pbcopy', 'cat > /dev/null; exit 3', 'pbcopy ended with 3'],
    ['a tool that is killed', 'pbcopy', 'kill -9 $$', 'pbcopy ended with SIGKILL'],
    [
      'a tool that hangs',
      'pbcopy',
      'echo $$ > "$AFTERCARE_HOME/../pid"; exec sleep 600',
      'pbcopy did not answer',
    ],
  ])('%s is told', async (_, tool, script, words) => {
    const person = personWithAnswers();
    const { code, out, err } = await person
      .with({ env: withTool(person, tool, script) })
      .starts(['card', '--copy']);
    expect(err).toContain(words);
    expect(err).toContain('--output card.txt');
    expect([code, out]).toEqual([1, '']);
    const pid = path.join(person.folder, 'pid');
    // Nothing of it stays behind.
    if (existsSync(pid))
      expect(spawnSync('kill', ['-0', readFileSync(pid, 'utf8').trim()]).status).not.toBe(0);
  });

  test('a desktop that is not there is not spoken to; without a terminal it says what to do', async () => {
    const person = personWithAnswers();
    const env = { ...withTool(person, 'xclip', KEEPS), ...withTool(person, 'wl-copy', KEEPS) };
    const { code, out, err } = await person.with({ env }).starts(['card', '--copy']);
    expect(err).toMatch(/^There is no clipboard here to copy to\. .*--output card\.txt/);
    expect([code, out]).toEqual([1, '']);
    expect(existsSync(path.join(person.folder, 'called'))).toBe(false);
  });
});
