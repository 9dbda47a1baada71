import { at, type Case, comfort, pack } from './case.ts';

const quiet = '        label: Nobody near\n';

/** Lists of options that cannot be chosen from, and names that stand there twice: kinds 26 to 28. */
export const optionLists: readonly Case[] = [
  [
    26,
    'one option',
    comfort(`      - id: quiet\n${quiet}`, ''),
    at('8:5', 'too-few-options'),
    'until there are two',
  ],
  [
    26,
    'no options',
    comfort('type: scale', 'type: choose-one'),
    at('14:11', 'too-few-options'),
    '- id: a-short-name',
  ],
  [
    26,
    'options and a set',
    comfort('    options:', '    options-from: card\n    options:'),
    at('8:5', 'options-twice'),
    'keep one',
  ],
  [
    26,
    'an unknown set',
    comfort('type: scale', 'type: choose-one\n    options-from: touches'),
    at('15:19', 'unknown-option-set'),
    'option-sets',
  ],
  [
    26,
    'the card too early',
    comfort(
      `    options:\n      - id: being-held\n        label: Being held\n      - id: quiet\n${quiet}`,
      '    options-from: card\n',
    ),
    at('8:19', 'card-prompt-not-last'),
    'move it to the end',
  ],
  [
    27,
    'a prompt id twice',
    comfort(
      '  - id: firmness\n    type: scale\n    ask: How firmly?\n    only-if:\n      touch: being-held\n    card: "Hold me: <firmness> of 5"\n',
      '  - id: touch\n    type: text\n    ask: Which?\n',
    ),
    at('13:9', 'duplicate-prompt-id'),
    'its own',
  ],
  [
    27,
    'a section twice',
    pack('    heading: Comfort\n', '    heading: Comfort\n  - id: body\n    heading: Body\n'),
    ['pack.yaml:11:9 duplicate-id'],
    'its own',
  ],
  [
    28,
    'an option id twice',
    comfort(quiet, `${quiet}      - id: quiet\n        label: Peace\n`),
    at('13:13', 'duplicate-option'),
    'its own id',
  ],
  [
    28,
    'a label twice',
    comfort(quiet, '        label: being held\n'),
    at('12:16', 'duplicate-option'),
    'its own label',
  ],
];
