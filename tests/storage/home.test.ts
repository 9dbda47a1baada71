import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { homeFolder } from '../../src/storage/home.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { failureWords } from '../../src/words/failure-words.ts';
import { typed } from '../../src/words/typed.ts';
import { realContext } from '../support/context.ts';
import { en } from '../support/words.ts';
import { drive, withDriver } from './support/child.ts';
import { contextAt, tempFolder } from './support/people.ts';

withDriver();

const homeIn = (env: Record<string, string>) => homeFolder({ ...realContext(), env });

describe('the home folder', () => {
  it.each([
    [{ AFTERCARE_HOME: '/a/b', XDG_CONFIG_HOME: '/x', HOME: '/h' }, '/a/b'],
    [{ AFTERCARE_HOME: '/a/b/../c/' }, '/a/c'],
    [{ XDG_CONFIG_HOME: '/x', HOME: '/h' }, '/x/aftercare'],
    [{ HOME: '/h' }, '/h/.config/aftercare'],
    [{ XDG_CONFIG_HOME: '', HOME: '/h' }, '/h/.config/aftercare'],
  ])('with %o is %s', (env, folder) => {
    expect(homeIn(env)).toBe(folder);
  });

  const refused: [Record<string, string>, string][] = [
    [{}, 'HOME is not set'],
    [{ HOME: '' }, 'HOME is not set'],
    [{ HOME: 'here' }, 'HOME is not the whole path'],
    [{ HOME: '.' }, 'HOME is not the whole path'],
    [{ HOME: '~' }, 'HOME is not the whole path'],
    [{ HOME: '/' }, 'HOME is the root folder'],
    [{ XDG_CONFIG_HOME: 'config', HOME: '/h' }, 'XDG_CONFIG_HOME is not the whole path'],
    [{ AFTERCARE_HOME: '', HOME: '/h' }, 'AFTERCARE_HOME is not set'],
    [{ AFTERCARE_HOME: './here', HOME: '/h' }, 'AFTERCARE_HOME is not the whole path'],
    [{ AFTERCARE_HOME: '/x/..', HOME: '/h' }, 'AFTERCARE_HOME is the root folder'],
  ];
  it.each(refused)('with %o is refused with a message', (env, message) => {
    const failure = catchFailure(() => homeIn(env));
    expect(failure.code).toBe('home-unusable');
    expect(failureWords(en, failure, typed)).toContain(message);
  });

  it.each(refused)('with %o leaves the current folder as it is', (env) => {
    const { status, stderr, cwd } = driveIn(env);
    expect(status).not.toBe(0);
    expect(stderr).toContain('home-unusable');
    expect(cwd).toEqual([]);
  });
});

/** Runs the driver in an empty folder with only these variables; returns what is in the folder afterwards. */
function driveIn(env: Record<string, string>) {
  const cwd = tempFolder();
  const none = { AFTERCARE_HOME: undefined, HOME: undefined, XDG_CONFIG_HOME: undefined };
  const { status, stderr } = drive('', ['save', '0', '1', 'w'], {
    env: { ...none, ...env },
    shell: `cd ${cwd};`,
  });
  return { status, stderr, cwd: readdirSync(cwd) };
}

function catchFailure(action: () => unknown): Failure {
  try {
    action();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing failed');
}

it('looking makes nothing on the disk', async () => {
  const home = path.join(tempFolder(), 'home');
  const store = await openStore(contextAt(home), undefined);
  expect(store.load().answers).toEqual({});
  expect(existsSync(home)).toBe(false);
});
