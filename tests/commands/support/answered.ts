import { afterAll, beforeAll, expect } from 'vitest';
import { Person } from '../../support/program.ts';

const ANSWERS = `
first-need: held
within-reach:
  - water
  - tissues
touch:
  value: hug
  other: rocking slowly
  private: yes
firmness: 4
body-later: unsure
surroundings: skipped
card-name: Robin
an-old-question: something of old
`;

/** Somebody who has said these things, the same for every test of a file. */
export function whoAnswered(): Person {
  const somebody = new Person();
  beforeAll(() => {
    const { code, err } = somebody.aftercare(['answers', 'import', '-', '--yes'], ANSWERS);
    expect(err).toContain('8 answers taken over.');
    expect(code).toBe(0);
  });
  afterAll(() => somebody.leaves());
  return somebody;
}
