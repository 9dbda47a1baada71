import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const PROGRAM = path.join(import.meta.dirname, '../../bin/aftercare.js');

/** What came of one start of the program. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A person with a home and a folder of their own, who starts the real (built) program. */
export class Person {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'aftercare-person-'));
  readonly home = path.join(this.folder, 'home');

  /** Starts the program with these words; `input` is what is piped in. */
  aftercare(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Run {
    const started = spawnSync(process.execPath, [PROGRAM, ...args], {
      cwd: this.folder,
      input,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', AFTERCARE_HOME: this.home, TZ: 'UTC', ...env },
    });
    return { code: started.status, out: started.stdout, err: started.stderr };
  }

  /** Writes a file into the person's folder and returns its name. */
  writes(name: string, text: string | Uint8Array): string {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return name;
  }

  /** Begins with what another person keeps. */
  inherits({ home }: Person): void {
    cpSync(home, this.home, { recursive: true });
  }

  /** Takes everything away again. */
  leaves(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A person for one test, gone after it. */
export function personForTest(): Person {
  const person = new Person();
  onTestFinished(() => person.leaves());
  return person;
}
