import { type Files, soundPack } from '../../support/folders.ts';
import { at, type Case, changed, comfort, pack } from './case.ts';

const withFile = (name: string, text: string): Files => ({ ...soundPack, [name]: text });
const scale = (keys: string) => comfort('type: scale', `type: scale\n${keys}`);
const option = (keys: string) => comfort('label: Nobody near', `label: Nobody near\n${keys}`);

/** Sections and lines of the card that are not there, ids that were published, names in tests: kinds 33 to 35. */
export const lastingNames: readonly Case[] = [
  [
    33,
    'a mistyped section',
    comfort('section: body', 'section: boddy'),
    at('3:10', 'unknown-section'),
    '"body"',
  ],
  [
    33,
    'a section of a prompt',
    scale('    section: heart'),
    at('15:14', 'unknown-section'),
    'write one of: body',
  ],
  [
    33,
    'no section',
    changed(
      ['comfort.yaml', 'section: body\n', ''],
      ['comfort.yaml', 'type: choose-many', 'type: choose-many\n    off-card: yes'],
    ),
    at('13:9', 'missing-section'),
    'section: …',
  ],
  [33, 'an option that is a sign', option('        card: "-"'), at('13:15', 'empty-card-line'), 'card: …'],
  [
    33,
    'a line that is a sign',
    comfort('card: "Hold me: <firmness> of 5"', 'card: "…"'),
    at('18:11', 'empty-card-line'),
    'write some words',
  ],
  [
    33,
    'yes or no without a line',
    changed(
      ['comfort.yaml', 'type: scale', 'type: yes-no'],
      ['comfort.yaml', '    card: "Hold me: <firmness> of 5"\n', ''],
    ),
    at('13:9', 'empty-card-line'),
    'off-card: yes',
  ],
  [
    34,
    'a former id in use',
    comfort('id: firmness', 'id: firmness\n    was: touch'),
    at('14:10', 'was-clash'),
    'was',
  ],
  [34, 'a former option in use', option('        was: being-held'), at('13:14', 'was-clash'), 'was'],
  [
    34,
    'a retired id in use',
    comfort('prompts:', 'retired:\n  - id: touch\nprompts:'),
    at('7:9', 'retired-id-used'),
    'never used',
  ],
  [
    34,
    'retired to nowhere',
    comfort('prompts:', 'retired:\n  - id: contact\n    moved-to: tuch\nprompts:'),
    at('6:15', 'unknown-prompt'),
    '"touch"',
  ],
  [
    34,
    'a published prompt gone',
    withFile('ids.lock', 'contact text\n'),
    ['ids.lock:1:1 locked-id-gone'],
    'was: contact',
  ],
  [
    34,
    'a published option gone',
    withFile('ids.lock', '# ids\ntouch/stroking\n'),
    ['ids.lock:2:1 locked-id-gone'],
    'option: touch/stroking',
  ],
  [
    34,
    'a published id come back',
    withFile('ids.lock', 'firmness text\n'),
    at('14:11', 'locked-id-changed'),
    'a new id',
  ],
  [
    35,
    'a name from nobody',
    pack('version: 1', 'version: 1\nname-from: nobody'),
    ['pack.yaml:6:12 unknown-prompt'],
    'the id of a prompt',
  ],
  [
    35,
    'a prompt in a test',
    withFile('tests/a.yaml', 'answers:\n  tuch: quiet\n'),
    ['tests/a.yaml:2:3 test-question'],
    '"touch"',
  ],
  [
    35,
    'an option in a test',
    withFile('tests/a.yaml', 'answers:\n  touch:\n    - quite\n'),
    ['tests/a.yaml:3:7 unknown-option'],
    '"quiet"',
  ],
  [
    35,
    'a prompt that a test expects',
    withFile('tests/a.yaml', 'answers:\n  touch: quiet\nasked:\n  - tuch\n'),
    ['tests/a.yaml:4:5 test-question'],
    '"touch"',
  ],
];
