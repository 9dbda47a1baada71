import { afterAll, beforeAll, expect } from 'vitest';
import { Person, personForTest } from '../../support/program/person.ts';

const ANSWERS = `
first-need: held
within-reach:
  - water
  - tissues
touch:
  value: hug
  other: rocking slowly
  private: yes
how-long: 4
body-later: unsure
surroundings: skipped
card-name: Robin
an-old-question: something of old
`;

/** Says these things once for all tests of a file; returns what makes a person for one test, who has said them. */
export function answering(): () => Person {
  const somebody = new Person();
  beforeAll(async () => {
    const { code, err } = await somebody.aftercare(['answers', 'import', '-', '--yes'], ANSWERS);
    expect(err).toContain('7 answers taken over. 1 answer kept without a place.');
    expect(code).toBe(0);
  });
  afterAll(() => somebody.leaves());
  return () => {
    const person = personForTest();
    person.inherits(somebody);
    return person;
  };
}
