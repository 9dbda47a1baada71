import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { Person } from '../../support/program/person.ts';

/** A person who changes the questions. */
export class Author extends Person {
  /** What stands in a file of the author's folder. */
  reads(name: string): string {
    return readFileSync(path.join(this.folder, name), 'utf8');
  }

  /** Changes something in a file. */
  changes(name: string, from: string, to: string): void {
    const before = this.reads(name);
    expect(before).toContain(from);
    this.writes(name, before.replace(from, to));
  }
}
