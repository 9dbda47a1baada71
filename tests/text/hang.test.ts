import { expect, test } from 'vitest';
import { hang } from '../../src/text/hang.ts';

test.each([
  [
    'what is broken begins where its line began',
    'Hold me, and stay with me.',
    2,
    ['  Hold me, and stay with', '  me.'],
  ],
  [
    'a list hangs under its own words',
    '- hold me, and stay with me',
    0,
    ['- hold me, and stay with', '  me'],
  ],
  ['a path in a list stays indented', 'Named:\n  /home/sam/a.json~', 0, ['Named:', '  /home/sam/a.json~']],
  [
    'an indented list hangs, too',
    '  - hold me, and stay with me',
    0,
    ['  - hold me, and stay', '    with me'],
  ],
  ['a row between two passages stays empty', 'Hold me.\n\nStay.', 2, ['  Hold me.', '', '  Stay.']],
])('%s', (_name, text, indent, expected) => {
  expect(hang(text, indent, 24)).toEqual(expected);
});

test('in the narrowest window an indented list is still broken at words', () => {
  expect(hang('  - hold me, and stay with me', 0, 20)).toEqual(['  - hold me, and', '    stay with me']);
});
