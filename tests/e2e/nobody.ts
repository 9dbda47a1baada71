import { chmodSync } from 'node:fs';
import { expect } from 'vitest';
import type { Person } from '../support/program/person.ts';
import { place } from './program.ts';

/** What is typed on a walk through every kind of prompt. */
export const LINES = '1\n2\nhold me\n\n\ny\n4\n10\n1\n\n';

/** A user for whom modes count, who may have the folder and the pack. */
export function nobody(): Person {
  const person = place({ aside: true });
  for (const at of [person.folder, person.pack]) chmodSync(at, 0o755);
  return person;
}

/** A user for whom modes count, who has answered; "sam" is another profile of theirs. */
export async function answered(): Promise<Person> {
  const person = nobody();
  expect((await person.aftercare(['--plain', 'guide'], LINES)).code).toBe(0);
  expect((await person.aftercare(['profile', 'new', 'sam'])).code).toBe(0);
  return person;
}
