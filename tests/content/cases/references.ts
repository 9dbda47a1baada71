import { at, type Case, changed, comfort, pack, question } from './case.ts';

const condition = 'touch: being-held';
const option = (keys: string) => comfort('label: Nobody near', `label: Nobody near\n${keys}`);

const more =
  'id: more\ntitle: More\nsection: body\nprompts:\n  - id: noise\n    type: text\n    ask: How quiet?\n    only-if:\n      touch: quiet\n';

/** Names that lead nowhere, too far, or to what can never be: kinds 29 to 32. */
export const references: readonly Case[] = [
  [
    29,
    'a mistyped option',
    comfort(condition, 'touch: beeing-held'),
    at('17:14', 'unknown-option'),
    '"being-held"',
  ],
  [
    29,
    'in a list',
    comfort(condition, 'touch:\n        - quiet\n        - beeing-held'),
    at('19:11', 'unknown-option'),
    '"being-held"',
  ],
  [29, 'a mistyped prompt', comfort(condition, 'tuch: being-held'), at('17:7', 'unknown-prompt'), '"touch"'],
  [
    29,
    'a former id',
    changed(
      ['comfort.yaml', 'id: touch', 'id: touch\n    was: contact'],
      ['comfort.yaml', condition, 'contact: being-held'],
    ),
    at('18:7', 'unknown-prompt'),
    '"touch"',
  ],
  [
    29,
    'yes to a choice',
    comfort(condition, 'touch: yes'),
    at('17:14', 'unknown-option'),
    'being-held, quiet',
  ],
  [
    29,
    'an option suggested',
    question('ask: What is good?\n    suggest: quite'),
    at('8:14', 'unknown-option'),
    '"quiet"',
  ],
  [30, 'on itself', comfort(condition, 'firmness: at least 2'), at('17:7', 'not-earlier'), 'further up'],
  [
    30,
    'on a later prompt',
    comfort('type: choose-many', 'type: choose-many\n    not-if:\n      firmness: answered'),
    at('8:7', 'not-earlier'),
    'earlier prompt',
  ],
  [
    30,
    'of an option',
    option('        only-if:\n          touch: answered'),
    at('14:11', 'not-earlier'),
    'further up',
  ],
  [
    30,
    'of a sequence',
    pack('- comfort.yaml', '- file: comfort.yaml\n    only-if:\n      touch: answered'),
    ['pack.yaml:9:7 not-earlier'],
    'further up',
  ],
  [
    31,
    'more than there are',
    comfort(condition, 'touch: at least 3'),
    at('17:14', 'never-holds'),
    'at least 2',
  ],
  [31, 'fewer than one', comfort(condition, 'touch: at most 0'), at('17:14', 'never-holds'), 'at most 1'],
  [
    31,
    'a number in words',
    comfort(condition, 'touch: at least three'),
    at('17:14', 'never-holds'),
    'at least 3',
  ],
  [
    31,
    'own words without room',
    comfort(condition, 'touch: other'),
    at('17:14', 'never-holds'),
    'other: yes',
  ],
  [
    31,
    'only-if against not-if',
    comfort(condition, 'touch: being-held\n    not-if:\n      touch: answered'),
    at('17:7', 'never-holds'),
    'take one of the conditions',
  ],
  [
    31,
    'every answer excluded',
    comfort('only-if:\n      touch: being-held', 'not-if:\n      touch: [answered, skipped, unsure]'),
    at('17:7', 'never-holds'),
    '"touch"',
  ],
  [
    31,
    'against its sequence',
    {
      ...pack('- comfort.yaml', '- comfort.yaml\n  - file: more.yaml\n    only-if:\n      touch: skipped'),
      'more.yaml': more,
    },
    ['more.yaml:9:7 never-holds'],
    '"touch"',
  ],
  [
    31,
    'an option against its prompt',
    changed(
      ['comfort.yaml', 'label: Nobody near', 'label: Nobody near\n        exclusive: yes'],
      [
        'comfort.yaml',
        'type: scale',
        'type: choose-one\n    options:\n      - id: a\n        label: A\n      - id: b\n        label: B\n        only-if:\n          touch: quiet',
      ],
    ),
    at('22:11', 'never-holds'),
    '"touch"',
  ],
  [
    31,
    'a note',
    comfort(
      `  - id: firmness\n    type: scale\n    ask: How firmly?\n    only-if:\n      ${condition}`,
      '  - id: hello\n    type: note\n    ask: Hello.\n  - id: firmness\n    type: scale\n    ask: How firmly?\n    only-if:\n      hello: answered',
    ),
    at('20:14', 'never-holds'),
    'that is answered',
  ],
  [
    32,
    'a mistyped answer',
    comfort('<firmness>', '<firmnes>'),
    at('18:21', 'unknown-placeholder'),
    '<firmness>',
  ],
  [
    32,
    'an answer with a capital',
    comfort('<firmness>', '<Firmness>'),
    at('18:21', 'unknown-placeholder'),
    '<firmness>',
  ],
  [
    32,
    'a later answer',
    question('ask: What about <firmness>?'),
    at('7:21', 'later-placeholder'),
    'further up',
  ],
  [
    32,
    'its own answer',
    question('ask: What about <touch>?'),
    at('7:21', 'later-placeholder'),
    'leave <touch> out',
  ],
  [
    32,
    'a sensitive answer',
    changed(
      ['comfort.yaml', 'type: choose-many', 'type: choose-many\n    sensitive: yes'],
      ['comfort.yaml', 'How firmly?', 'How firmly with <touch>?'],
    ),
    at('16:26', 'sensitive-placeholder'),
    'sensitive: yes',
  ],
];
