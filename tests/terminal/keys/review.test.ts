import { describe, expect, test } from 'vitest';
import { reviewMachine } from '../../../src/terminal/keys/review.ts';
import { glyphsOf } from '../../../src/terminal/style.ts';
import { en } from '../../support/words.ts';

const glyphs = glyphsOf({ env: { LANG: 'C' } });

describe('the review by keys', () => {
  test.each([
    ['card', false, ['Show my card']],
    ['card', true, ['Go on with the questions', 'Show my card so far']],
    ['end', false, ['Done']],
    ['end', true, ['Go on with the questions', 'Done']],
    ['out', false, ['Done']],
  ] as const)(
    'that leads to %s, with more to ask: %s, offers only what comes',
    (leadsTo, unfinished, rows) => {
      const machine = reviewMachine({ entries: [], notices: [], leadsTo, unfinished }, glyphs, en);
      expect(machine.view(machine.start).rows.map(({ label }) => label)).toEqual(rows);
    },
  );
});
