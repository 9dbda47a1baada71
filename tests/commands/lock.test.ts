import { describe, expect, it } from 'vitest';
import { isSealed } from '../../src/storage/sealed.ts';
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

describe('lock, on a terminal', () => {
  it('says first that nothing brings a passphrase back, asks twice, and shows nothing of it', async () => {
    const { setting, kept } = await somebody();
    const screen = setting.sits(['lock']);
    await screen.see('Choose a passphrase');
    expect(screen.text()).toMatch(/nobody can bring them\s+back/);
    screen.type(PASSPHRASE, KEY.enter);
    await screen.see('The same once more');
    screen.type('something else', KEY.enter);
    await screen.see(/Those two are not the same[\s\S]*Choose a passphrase/);
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

    const card = setting.sits(['card']);
    await card.see('Passphrase');
    card.type('gru\u0308ne Wolken tanzen leise', KEY.enter);
    expect(await card.ended).toEqual({ code: 0, signal: 0 });
    expect(card.history()).toContain(SECRET);
    expect(card.output).not.toContain('Wolken');
  });

  it('asks once for the whole of a start', async () => {
    const { setting, home } = await locked();
    const screen = setting.sits([]);
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
    const shell = setting.sitsAtShell('aftercare lock; echo "ended $?"; read -r line; echo "read <$line>"');
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
    const { setting } = await locked();
    const screen = setting.sits(['profile', 'new', 'sam']);
    await screen.see('Passphrase');
    screen.type(`${PASSPHRASE}\rsecond line\r`);
    expect((await screen.ended).code).toBe(0);
    expect(screen.output).not.toContain('second line');
  });
});

describe('where nobody can be asked', () => {
  it('lock is refused as a thing for a terminal, and locked answers say how to go on', async () => {
    const { setting, home } = await somebody();
    const refused = await ownerOf(home).aftercare(['lock']);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--passphrase-fd');
    await withPassphrase(home, ['lock']);
    const card = await ownerOf(home).aftercare([...contentOf(setting), 'card']);
    expect(card).toMatchObject({ code: 4, out: '' });
    expect(card.err).toContain('--passphrase-fd');
  });

  it('what needs no answers works as before', async () => {
    const { home } = await locked();
    expect((await ownerOf(home).aftercare(['profile', 'list'])).out).toContain('default (in use)');
    const { out } = await ownerOf(home).aftercare(['where']);
    expect(out).toContain('The answers are locked');
    expect(out).toContain('makes you open them');
    expect((await ownerOf(home).aftercare(['forget', '--yes'])).code).toBe(0);
    expect((await ownerOf(home).aftercare(['profile', 'list'])).out).toBe('default (in use)\n');
  });
});
