import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { Person } from '../support/program/person.ts';
import { BIN } from '../support/program/process.ts';
import { KEY, Screen } from '../support/program/screen.ts';

const person = new Person();
afterAll(() => person.leaves());
beforeAll(async () => {
  // As it is installed: a command of this name in the path.
  person.writes('bin/aftercare', `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(path.join(person.folder, 'bin/aftercare'), 0o755);
  mkdirSync(path.join(person.folder, 'empty'));
  person.writes('letters.json', '{}');
  await person.starts(['content', 'new', 'own']);
  for (const shell of ['bash', 'zsh', 'fish']) {
    person.writes(`completion.${shell}`, (await person.starts(['completion', shell])).out);
  }
});

/** Which of these shells the machine has; bash is always one of them. */
const isHere = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0;
const shells = ['bash', 'zsh', 'fish'].filter((shell) => shell === 'bash' || isHere(shell));

const START: Readonly<Record<string, readonly string[]>> = {
  bash: ['--norc', '--noprofile', '-i'],
  zsh: ['-f', '-i'],
  fish: ['--no-config', '--interactive'],
};

/** An interactive shell in a terminal, in which the completion script was read. */
async function shellWith(shell: string): Promise<Screen> {
  const env = {
    PATH: `${path.join(person.folder, 'bin')}:${process.env.PATH}`,
    HOME: person.folder,
    AFTERCARE_HOME: person.home,
    TERM: 'xterm-256color',
    LANG: 'C.UTF-8',
    PS1: 'ready> ',
    ZDOTDIR: path.join(person.folder, 'empty'),
  };
  const screen = new Screen({ file: shell, args: START[shell] ?? [], cwd: person.folder, env, columns: 100 });
  onTestFinished(() => screen.close());
  const first = {
    bash: 'bind "set enable-bracketed-paste off"; source ./completion.bash',
    zsh: 'autoload -U compinit; compinit -u; source ./completion.zsh',
    fish: 'function fish_prompt; printf "ready> "; end; source ./completion.fish',
  }[shell];
  screen.type(`${first}; echo be''gun`, KEY.enter);
  await screen.see('begun');
  return screen;
}

describe.each(shells)(
  'completion in a real %s (bash always; zsh and fish where the machine has them)',
  (shell) => {
    test.each([
      ['a command', 'aftercare gui', /aftercare guide/],
      ['a command of a command', 'aftercare answers exp', /aftercare answers export/],
      ['a part of the pack', 'aftercare guide self', /aftercare guide self-care/],
      ['a sequence to preview', 'aftercare content preview after', /aftercare content preview afterwards/],
      ['an option', 'aftercare card --out', /aftercare card --output/],
      ['a format', 'aftercare card --format mark', /aftercare card --format markdown/],
      ['a format behind an equals sign', 'aftercare card --format=mark', /aftercare card --format=markdown/],
      ['a page of help', 'aftercare help acc', /aftercare help accessibility/],
      ['a shell', 'aftercare completion z', /aftercare completion zsh/],
      ['a file to import', 'aftercare answers import lett', /aftercare answers import letters\.json/],
      ['a file to write', 'aftercare card --output lett', /aftercare card --output letters\.json/],
      ['a file behind an equals sign', 'aftercare card --output=lett', /card --output=letters\.json/],
      ['an option of every command', 'aftercare card --pla', /aftercare card --plain/],
      ['a part of another pack', 'aftercare --content own guide fir', /own guide first-steps/],
      ['the same behind an equals sign', 'aftercare guide --content=own fir', /=own first-steps/],
      ['the same, with the option last', 'aftercare guide first-steps --content ow', /--content own/],
    ])('%s', async (_, typed, expected) => {
      const screen = await shellWith(shell);
      screen.type(typed, KEY.tab);
      await screen.see(expected);
    });

    test('several that fit are shown', async () => {
      const screen = await shellWith(shell);
      screen.type('aftercare content ', KEY.tab, KEY.tab);
      await screen.see(/preview[\s\S]*schema|schema[\s\S]*preview/);
    });

    test('names of profiles are never shown', async () => {
      await person.starts(['profile', 'new', 'zanzibar']);
      const screen = await shellWith(shell);
      screen.type('aftercare profile use zan', KEY.tab, KEY.tab, KEY.enter);
      await screen.see(/There is no profile "zan"/);
      expect(screen.history()).not.toContain('zanzibar');
    });

    test('what was typed is never run', async () => {
      const screen = await shellWith(shell);
      screen.type('aftercare guide $(touch came-to-be) sel', KEY.tab);
      // The line is taken away again; what is typed next is read when the completion is done.
      screen.type(KEY.ctrl('u'), "echo sti''ll", KEY.enter);
      await screen.see('still');
      expect(existsSync(path.join(person.folder, 'came-to-be'))).toBe(false);
    });
  },
);

describe('aftercare completion', () => {
  test.each(['bash', 'zsh', 'fish'])('prints a script for %s', async (shell) => {
    const { code, out, err } = await person.starts(['completion', shell]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('aftercare complete -- ');
  });

  test('a shell that it does not know', async () => {
    const { code, out, err } = await person.starts(['completion', 'tcsh']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('"tcsh" does not fit shell. It is one of: bash, zsh, fish.');
  });

  test('the bash script is read twice without a word, and without the bash-completion package', () => {
    const run = spawnSync('bash', ['--norc', '-c', 'source completion.bash && source completion.bash'], {
      cwd: person.folder,
      encoding: 'utf8',
    });
    expect([run.status, run.stdout, run.stderr]).toEqual([0, '', '']);
  });

  test('a pack that cannot be used has no sequences to offer, and says nothing', async () => {
    person.writes('broken/pack.yaml', 'nonsense');
    const { code, out, err } = await person.starts(['complete', '--', '--content', 'broken', 'guide', '']);
    expect([code, out, err]).toEqual([0, ':4\n', '']);
  });

  test('the hidden command is in no help and no completion', async () => {
    expect((await person.starts(['--help'])).out).not.toMatch(/^ +complete\b/m);
    expect((await person.starts(['complete', '--', ''])).out).not.toMatch(/^complete\t/m);
  });
});
