import fc from 'fast-check';
import type { Card, CardSection, SectionRole } from '../../src/card/card.ts';
import { en } from '../support/words.ts';

/** A section as it is on a card. */
export const section = (role: SectionRole | undefined, heading: string, ...lines: string[]): CardSection => ({
  role,
  heading,
  lines,
  numbered: role === 'first',
});

/** A card with a section of every role. */
export const wholeCard: Card = {
  language: 'en-GB',
  title: 'What I need afterwards',
  name: 'Robin',
  reviewed: { year: 2026, month: 11, day: 24 },
  opening: 'Wishes, not rules, and not consent. Either of us can say no at any time.',
  welcome: 'And you? Tell me what you need, and what you would rather not do.',
  sections: [
    section(
      'stop',
      'Stop',
      '“Pause”, “stop”, “no” or a flat hand: let go. The same goes for you.',
      'Holding me is not a yes to more.',
    ),
    section(
      'first',
      'First',
      'Water, and the blanket.',
      'Hold me, skin to skin if you like it too.',
      'Stay 30 minutes if you can. Going sooner? Tell me first.',
    ),
    section(
      'far-away',
      'If I seem far away',
      'No touch, even if you were holding me. Say my name. Wait with me.',
    ),
    section('quiet', 'If I am quiet', 'It mostly means: too much for words.', 'Offer your hand.'),
    section(undefined, 'Good for me', 'Touch: a long hug and slow stroking of my back'),
    section('not-at-first', 'Not at first', 'Jokes about it · tidying up · leaving without a word'),
    section('other-times', 'Other times', 'After a hard talk: stay in the room. Tea.'),
  ],
  stillFindingOut: ['Music', 'A message the next day'],
  footer: undefined,
  words: en.card,
  compact: false,
};

/** What somebody could type, or bring in, to break out of a card. */
const hostileWords = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'lovely',
        ' ',
        '*',
        '_',
        '~',
        '`',
        '*STOP*',
        '\n',
        '\n\n',
        '# STOP',
        '- no',
        '1. ',
        '> ',
        '---',
        '===',
      ],
      ...[
        '<script>alert(1)</script>',
        '</style>',
        '</li>',
        '<b>',
        '&amp;',
        '&',
        '"',
        "'",
        '[x](javascript:1)',
        '\\',
      ],
      ...[
        '中文',
        '\u{1f9e3}',
        '\u0633\u0644\u0627\u0645',
        '\u05e9\u05e7\u05d8',
        'e\u0301',
        '<name>',
        '$&',
        '|',
        '{{',
      ],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '')
  // Typed words come to a card without spaces around them.
  .map((text) => text.trim());

const hostileLine = hostileWords.map((text) => text.replace(/\s+/g, ' '));
const roles: readonly (SectionRole | undefined)[] = [
  'stop',
  'first',
  'far-away',
  'quiet',
  'not-at-first',
  'other-times',
  undefined,
];

/** Cards in which everything that can be typed is hostile. */
export const hostileCard: fc.Arbitrary<Card> = fc.record({
  language: fc.constantFrom('en-GB', 'de', 'ar'),
  title: fc.constant('What I need afterwards'),
  name: fc.option(hostileLine, { nil: undefined }),
  reviewed: fc.constantFrom({ year: 2026, month: 11, day: 24 }, undefined),
  opening: fc.constantFrom('Wishes, not rules, and not consent.', undefined),
  welcome: fc.constantFrom('And you? Tell me what you need.', undefined),
  sections: fc.array(
    fc.record({
      role: fc.constantFrom(...roles),
      heading: fc.constantFrom('Stop', 'If I am quiet', 'Good for me'),
      lines: fc.array(hostileWords, { minLength: 1, maxLength: 4 }),
      numbered: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  stillFindingOut: fc.array(hostileLine, { maxLength: 8 }),
  footer: fc.constantFrom('I can change my mind.', undefined),
  words: fc.constant(en.card),
  compact: fc.boolean(),
});
