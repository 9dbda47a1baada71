import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Context } from '../../../src/context.ts';
import { Failure } from '../../../src/failure.ts';
import { lockAll } from '../../../src/storage/locking.ts';
import { openStore } from '../../../src/storage/open-store.ts';
import { createProfile } from '../../../src/storage/profile-changes.ts';
import type { AnswerStore } from '../../../src/storage/profile-store.ts';
import { type AskPassphrase, openStorage } from '../../../src/storage/storage.ts';
import { contextAt, filesKept, said, tempFolder } from './people.ts';
import '../../support/program/keys-made-once.ts';

export const PASSPHRASE = 'zoe\u0308 holds four words';
export const ask: AskPassphrase = (use) => use(PASSPHRASE);
export const wrong: AskPassphrase = (use) => use('something else');

/** A home for each test of a file, in which the answers "before" and then "hold me" were given, and locked. */
export class LockedHome {
  folder = '';
  /** One run of the program, in which the passphrase was typed once. */
  run: Context = contextAt('');
  /** It is made once, and copied for each test. */
  readonly #template = mkdtempSync(path.join(os.tmpdir(), 'aftercare-locked-'));

  constructor() {
    beforeAll(() => this.#make());
    afterAll(() => rmSync(this.#template, { recursive: true }));
    beforeEach(() => {
      this.folder = path.join(tempFolder(), 'home');
      cpSync(path.join(this.#template, 'home'), this.folder, { recursive: true });
      this.run = this.context();
    });
  }

  async #make(): Promise<void> {
    this.folder = path.join(this.#template, 'home');
    const store = await openStore(this.context(), undefined);
    for (const words of ['before', 'hold me']) await store.save({ answers: { 'p/touch': said(words) } });
    writeFileSync(this.file('default.v0.bak'), '{"answers":"hold me"}');
    writeFileSync(this.file('default.next.json'), 'hold me');
    await createProfile(openStorage(this.context()), 'sam');
    cpSync(this.folder, path.join(this.#template, 'open'), { recursive: true });
    expect(await lockAll(openStorage(this.context()), PASSPHRASE)).toBe(2);
  }

  /** Begins a test with answers that are not locked yet. */
  notLockedYet(): void {
    rmSync(this.folder, { recursive: true });
    cpSync(path.join(this.#template, 'open'), this.folder, { recursive: true });
  }

  /** A new run of the program. */
  context(): Context {
    return contextAt(this.folder);
  }

  /** A file among the profiles. */
  file(name: string): string {
    return path.join(this.folder, 'profiles', name);
  }

  /** The answers, opened in the run whose passphrase was typed. */
  opened(): Promise<AnswerStore> {
    return openStore(this.run, undefined, ask);
  }

  /** Every file that is kept, by its name, with its text. */
  everyFile() {
    return filesKept(this.folder);
  }
}

/** What opening and loading failed with. */
export async function failureOf(action: () => Promise<unknown>): Promise<Failure> {
  try {
    await action();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing failed');
}
