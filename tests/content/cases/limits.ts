import { at, type Case, changed, comfort, pack } from './case.ts';

const scale = (keys: string) => comfort('type: scale', `type: scale\n    ${keys}`);
const many = (keys: string) => comfort('type: choose-many', `type: choose-many\n    ${keys}`);
const text = (keys: string) =>
  changed(
    ['comfort.yaml', 'type: scale', `type: text\n    ${keys}`],
    ['comfort.yaml', '<firmness> of 5', '<firmness>'],
  );
const number = (keys: string) => comfort('type: scale', `type: number\n    ${keys}`);
const language = (tag: string) => pack('language: en', `language: ${tag}`);
const nameFrom = (type: string) =>
  changed(['pack.yaml', 'version: 1', 'version: 1\nname-from: firmness'], ['comfort.yaml', 'scale', type]);

const notKnown = ['pack.yaml:4:11 unknown-language'];
const malformed = ['pack.yaml:4:11 bad-language'];
const noName = ['pack.yaml:6:12 no-name'];

/** Numbers that leave nothing to answer or ask for ever, suggestions that do not fit, languages that nobody speaks. */
export const limits: readonly Case[] = [
  [
    22,
    'a meaning that changed in half a version',
    scale('reworded-in: 1.5'),
    at('15:18', 'whole-number-expected'),
    'without a point',
  ],
  [
    22,
    'a meaning that changed before there was a pack',
    scale('reworded-in: 0'),
    at('15:18', 'number-too-low'),
    '1 or more',
  ],
  [
    22,
    'a meaning that changes in a version to come',
    scale('reworded-in: 2'),
    at('15:18', 'reworded-after-version'),
    'version: 2',
  ],
  [25, 'no room for a single letter', text('max-length: 0'), at('15:17', 'number-too-low'), '1 or more'],
  [25, 'less than no room', text('max-length: -3'), at('15:17', 'number-too-low'), '1 or more'],
  [
    25,
    'less than no room for own words',
    many('other: yes\n    max-length: 0'),
    at('8:17', 'number-too-low'),
    '1 or more',
  ],
  [25, 'nothing may be chosen', many('max: 0'), at('7:10', 'number-too-low'), '1 or more'],
  [25, 'fewer than none have to be chosen', many('min: -1'), at('7:10', 'number-too-low'), '0 or more'],
  [
    22,
    'a format below the first',
    pack('format: 1', 'format: -7'),
    ['pack.yaml:1:9 number-too-low'],
    '1 or more',
  ],
  [22, 'a format of nothing', pack('format: 1', 'format: 0'), ['pack.yaml:1:9 number-too-low'], '1 or more'],
  [
    22,
    'a version below the first',
    pack('version: 1', 'version: 0'),
    ['pack.yaml:5:10 number-too-low'],
    '1 or more',
  ],
  [
    25,
    'a suggestion under the least',
    number('min: 5\n    suggest: 2'),
    at('16:14', 'suggestion-out-of-range'),
    '5 or more',
  ],
  [
    25,
    'a suggestion over the most',
    number('max: 5\n    suggest: 7.5'),
    at('16:14', 'suggestion-out-of-range'),
    '5 or less',
  ],
  [
    25,
    'a suggestion beside the scale',
    scale('suggest: 9'),
    at('15:14', 'suggestion-out-of-range'),
    'from 1 to 5',
  ],
  [
    22,
    'a suggestion between two steps',
    scale('suggest: 2.5'),
    at('15:14', 'whole-number-expected'),
    'without a point',
  ],
  [22, 'a suggestion in words', number('suggest: a few'), at('15:14', 'number-expected'), 'in digits'],
  [
    23,
    'a suggestion that does not fit in',
    text('max-length: 5\n    suggest: quite firmly'),
    at('16:14', 'long-text'),
    '5 characters or fewer',
  ],
  [35, 'a name from yes or no', nameFrom('yes-no'), noName, 'type text'],
  [35, 'a name from a scale', nameFrom('scale'), noName, 'type text'],
  [35, 'a name from a number', nameFrom('number'), noName, 'type text'],
  [
    35,
    'a name from what nobody answers',
    changed(
      ['pack.yaml', 'version: 1', 'version: 1\nname-from: firmness'],
      ['comfort.yaml', 'scale', 'note'],
      ['comfort.yaml', '    card: "Hold me: <firmness> of 5"\n', ''],
    ),
    noName,
    'type text',
  ],
  [24, 'a language of four letters', language('abcd'), malformed, 'en-GB'],
  [24, 'a language that breaks off', language('en-u'), malformed, 'en-GB'],
  [24, 'a language of two countries', language('en-GB-US'), malformed, 'en-GB'],
  [24, 'the name of a language', language('deutsch'), notKnown, '"de"'],
  [24, 'its English name', language('German'), notKnown, '"de"'],
  [24, 'a language of nowhere', language('xx'), notKnown, 'en-GB'],
];
