import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { ownerOf } from '../../support/program/person.ts';

/** Robin, with a limit, and Kim, who likes arms, with files of their answers, in a folder of a test file's own. */
export class Comparing {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'aftercare-compare-'));

  constructor() {
    beforeAll(async () => {
      await this.says('robin', 'within-reach: [water]\nhear: [thanks]\nstop-sign: tap\ngive-not: [touch]\n');
      await this.says('kim', 'closeness: arms\nwithin-reach: [snack]\ngive-things: [water]\n');
    });
    afterAll(() => rmSync(this.folder, { recursive: true, force: true }));
  }

  /** The path of a file in the folder. */
  at(name: string): string {
    return path.join(this.folder, name);
  }

  home(name: string): string {
    return this.at(`home-of-${name}`);
  }

  /** What somebody sees who compares their answers with a file. */
  compare(name: string, file: string, ...words: readonly string[]) {
    return ownerOf(this.home(name)).aftercare(['compare', file, ...words]);
  }

  /** Somebody has said this; their answers stand in a file of their name. */
  async says(name: string, said: string): Promise<void> {
    const file = this.file(`${name}.yaml`, said);
    expect((await ownerOf(this.home(name)).aftercare(['answers', 'import', file, '--yes'])).code).toBe(0);
    await ownerOf(this.home(name)).aftercare(['answers', 'export', '--output', this.at(`${name}.json`)]);
  }

  /** Every file there is, with its size and the moment of its last change. */
  everything() {
    return readdirSync(this.folder, { recursive: true, encoding: 'utf8' })
      .map((name) => [name, statSync(this.at(name), { throwIfNoEntry: false })] as const)
      .map(([name, stat]) => [name, stat?.size, stat?.mtimeMs]);
  }

  /** A file like the one of Kim, but for this. */
  madeFrom(name: string, change: (rows: Record<string, unknown>[]) => unknown): string {
    const { answers } = JSON.parse(readFileSync(this.at('kim.json'), 'utf8'));
    return this.file(name, JSON.stringify({ profile: null, answers: change(answers) }));
  }

  file(name: string, text: string | Uint8Array): string {
    writeFileSync(this.at(name), text);
    return this.at(name);
  }

  link(name: string, to: string): string {
    symlinkSync(to, this.at(name));
    return this.at(name);
  }
}
