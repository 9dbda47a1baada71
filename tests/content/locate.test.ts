import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/context.ts';
import { Failure } from '../../src/failure.ts';
import { USES, type Use } from '../../src/model/use.ts';
import { locatePack } from '../../src/pack/locate.ts';
import { soundPack, temporaryFolder, writePack } from '../support/folders.ts';

/** The part of a context that finding a pack looks at. */
const contextWith = (part: Partial<Context>) =>
  ({ env: {}, cwd: '/', builtInContent: '/built-in', ...part }) as Context;

describe('which pack is used', () => {
  const [named, fromEnvironment, builtIn] = ['named', 'environment', 'built-in'];
  const places = () => {
    const cwd = temporaryFolder();
    for (const name of [named, fromEnvironment, `${builtIn}/needs`, 'home/content']) {
      writePack(path.join(cwd, name), soundPack);
    }
    return cwd;
  };
  const locate = (cwd: string, option: string | undefined, env: Context['env'], home: string) => {
    const context = contextWith({ cwd, env, builtInContent: path.join(cwd, builtIn) });
    const { folder, chosenBy } = locatePack(
      context,
      { named: option, home: () => path.join(cwd, home) },
      'needs',
    );
    return [path.relative(cwd, folder), chosenBy];
  };

  test.each([
    ['the one that was named', named, { AFTERCARE_CONTENT: fromEnvironment }, 'home', ['named', 'option']],
    [
      'else that of the environment',
      undefined,
      { AFTERCARE_CONTENT: fromEnvironment },
      'home',
      ['environment', 'environment'],
    ],
    ['else the owner’s own', undefined, { AFTERCARE_CONTENT: '' }, 'home', ['home/content', 'home']],
    ['else the built-in one', undefined, {}, 'elsewhere', ['built-in/needs', 'built-in']],
  ])('%s', (_name, option, env, home, expected) => {
    expect(locate(places(), option, env, home)).toEqual(expected);
  });

  test.each([
    ['a folder that is not there', 'nowhere', {}],
    ['a file', 'named/pack.yaml', {}],
    ['nothing', '', {}],
    ['a name with a NUL', 'named\0', {}],
    ['a folder of the environment that is not there', undefined, { AFTERCARE_CONTENT: 'nowhere' }],
  ])('%s is refused', (_name, option, env) => {
    const cwd = places();
    expect(() => locate(cwd, option, env, 'home')).toThrow(
      expect.objectContaining({ code: 'missing-folder' }),
    );
  });

  test('the owner’s folder is not looked for when a pack is named', () => {
    const context = contextWith({ cwd: places() });
    const home = () => {
      throw new Failure('home-unusable', { variable: 'HOME' });
    };
    expect(locatePack(context, { named, home }, 'needs').chosenBy).toBe('option');
  });
});

describe('which pack is used for each use', () => {
  const packFor = (use: string | undefined) => ({
    ...soundPack,
    'pack.yaml': `${use === undefined ? '' : `use: ${use}\n`}${soundPack['pack.yaml']}`,
  });
  /** A folder of several, each a pack for a use; `null` says nothing of its use. */
  const shelfOf = (packs: Readonly<Record<string, string | null>>) => {
    const cwd = temporaryFolder();
    for (const [name, use] of Object.entries(packs))
      writePack(path.join(cwd, name), packFor(use ?? undefined));
    const context = contextWith({ cwd, env: {}, builtInContent: path.join(cwd, 'built-in') });
    return (use: Use, named?: string, env: Context['env'] = {}, setting?: string) => {
      const choosing = {
        named,
        home: () => path.join(cwd, 'home'),
        setting: () => setting && path.join(cwd, setting),
      };
      return path.relative(cwd, locatePack({ ...context, env }, choosing, use).folder);
    };
  };

  test('a folder stands in for the pack of the use that it names, and for no other', () => {
    const locate = shelfOf({ mine: 'giving', plain: null });
    expect(USES.map((use) => locate(use, 'mine'))).toEqual(
      USES.map((use) => (use === 'giving' ? 'mine' : `built-in/${use}`)),
    );
    expect(locate('needs', undefined, { AFTERCARE_CONTENT: 'plain' })).toBe('plain');
    expect(locate('giving', undefined, { AFTERCARE_CONTENT: 'plain' })).toBe('built-in/giving');
    expect(locate('giving', 'plain', { AFTERCARE_CONTENT: 'mine' })).toBe('mine');
  });

  test('the settings come before the owner’s own folder, and that of a use before the one that holds them', () => {
    const locate = shelfOf({ chosen: 'now', 'home/content': null, 'home/content/giving': 'giving' });
    expect(USES.map((use) => locate(use))).toEqual([
      'home/content',
      'home/content/giving',
      'built-in/now',
      'built-in/check-in',
      'built-in/together',
    ]);
    expect(locate('now', undefined, {}, 'chosen')).toBe('chosen');
  });

  test('a folder that does not say what it is for stands in, so that its problems are told', () => {
    const cwd = temporaryFolder();
    const locate = shelfOf({});
    expect(() => locate('now', 'nowhere')).toThrow(expect.objectContaining({ code: 'missing-folder' }));
    writePack(path.join(cwd, 'odd'), { 'pack.yaml': 'use: nothing\n' });
    expect(locate('now', path.join(cwd, 'odd'))).toContain('odd');
  });
});
