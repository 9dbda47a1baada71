import { soundPack } from '../../support/folders.ts';
import { at, type Case, changed, comfort, pack, question, whole } from './case.ts';

const mark = (text: string) => comfort('  - id: firmness\n', `${text}\n  - id: firmness\n`);
const onlyIf = (lines: string) => comfort('    only-if:\n      touch: being-held\n', lines);
const firmness = soundPack['comfort.yaml'].slice(soundPack['comfort.yaml'].indexOf('  - id: firmness'));
const moved = (by: number, text: string) => text.replace(/^(?=.)/gm, ' '.repeat(by));
const company = (value: string) =>
  comfort('    only-if:\n      touch: being-held', `    only-if:\n      touch: ${value}`);

/** What authors typed who had never written a pack, and were told something that led elsewhere. */
export const misled: readonly Case[] = [
  [
    0,
    'no space after a dash',
    comfort('- id: quiet', '-id: quiet'),
    at('11:7', 'dash-without-space'),
    'after the dash',
  ],
  [0, 'a long dash', comfort('- id: quiet', '– id: quiet'), at('11:7', 'odd-dash'), 'short dash'],
  [0, 'a dot for a dash', comfort('- id: quiet', '• id: quiet'), at('11:7', 'odd-dash'), 'short dash'],
  [
    0,
    'the key of a list below its first dash',
    comfort('    options:\n      - id: being-held\n', '      - id: being-held\n    options:\n'),
    at('9:5', 'list-key-below'),
    'up by one',
  ],
  [
    0,
    'a text that goes on in the same column',
    question('ask: Would you like\n    to be held?'),
    at('8:5', 'text-not-indented'),
    'column 7',
  ],
  [
    0,
    'text below >- that is not indented',
    question('ask: >-\n    Would you like it?\n    Or not?'),
    at('8:5', 'text-below-bar'),
    'column 7',
  ],
  [
    0,
    'a no-break space behind a colon',
    question('ask:\u00a0What is good?'),
    at('7:9', 'odd-space'),
    'space bar',
  ],
  [
    0,
    'a condition on one line',
    onlyIf('    only-if: touch being-held\n'),
    at('16:14', 'condition-on-line'),
    'put  touch: being-held  on the next line',
  ],
  [
    0,
    'a condition on one line, with its colon',
    onlyIf('    only-if: touch: being-held\n'),
    at('16:14', 'condition-on-line'),
    'touch: being-held',
  ],
  [
    0,
    'a condition behind a dash',
    onlyIf('    only-if:\n      - touch: being-held\n'),
    at('17:9', 'condition-in-list'),
    'leave out the dash',
  ],
  [
    0,
    'a condition in the column of only-if',
    onlyIf('    only-if:\n    touch: being-held\n'),
    at('17:5', 'condition-not-indented'),
    'column 7',
  ],
  [0, 'a sign for more than', company('> 1'), at('17:14', 'comparison-sign'), 'at least 2'],
  [0, 'a sign for at most', company('<= 1'), at('17:14', 'comparison-sign'), 'at most 1'],
  [0, 'not before an answer', company('not being-held'), at('17:14', 'condition-negated'), 'use not-if'],
  [
    0,
    'a question four spaces too far right',
    comfort(firmness, moved(4, firmness)),
    at('13:7', 'misaligned-dash'),
    'column 3',
  ],
  [
    0,
    'a question two spaces too far right',
    comfort(firmness, moved(2, firmness)),
    at('13:5', 'misaligned-dash'),
    'column 3',
  ],
  [
    0,
    'all dashes in column 1',
    comfort(soundPack['comfort.yaml'], soundPack['comfort.yaml'].replace(/^ +- /gm, '- ')),
    at('5:1', 'misaligned-dash'),
    'column 3',
  ],
  [
    0,
    'a version with a point',
    pack('version: 1', 'version: 1.1'),
    ['pack.yaml:5:10 whole-number-expected'],
    'without a point',
  ],
  [
    0,
    'options deleted under a condition',
    comfort(
      '    options:\n      - id: being-held\n        label: Being held\n      - id: quiet\n        label: Nobody near\n',
      '',
    ),
    [...at('6:11', 'too-few-options'), ...at('12:14', 'unknown-option')],
    'mend those first',
  ],
  [
    0,
    'a heading for a section',
    changed(['comfort.yaml', 'section: body', 'section: Comfort']),
    at('3:10', 'section-by-heading'),
    'section: body',
  ],
  [
    0,
    'a heading that is not there',
    changed(['comfort.yaml', 'section: body', `section: "Please don't"`]),
    at('3:10', 'section-by-heading'),
    'please-dont',
  ],
  [0, 'RTF', whole('{\\rtf1\\ansi id: comfort}'), at('1:1', 'rtf-file'), 'plain text'],
  [0, 'UTF-16', whole(Buffer.from('\ufeffid: comfort\n', 'utf16le')), at('1:1', 'utf16-file'), 'UTF-8'],
  [
    0,
    'UTF-16 without a mark',
    whole(Buffer.from('id: comfort\ntitle: Comfort\n', 'utf16le')),
    at('1:1', 'utf16-file'),
    'UTF-8',
  ],
  [0, 'marks of git', mark('<<<<<<< HEAD'), at('13:1', 'conflict-mark'), '>>>>>>>'],
  [
    0,
    'a comma behind the quotes',
    comfort('label: Nobody near', 'label: "Nobody near",'),
    at('12:29', 'sign-after-quote'),
    'take out the comma',
  ],
  [
    0,
    'a missing dash',
    comfort('      - id: quiet', '        id: quiet'),
    at('11:9', 'missing-dash'),
    '- id:',
  ],
  [
    0,
    'a missing dash, the line moved',
    comfort('      - id: quiet', '      id: quiet'),
    at('11:7', 'missing-dash'),
    '- id:',
  ],
  [
    0,
    'the first dash missing',
    comfort('  - id: touch', '    id: touch'),
    at('5:5', 'missing-dash'),
    '- id:',
  ],
  [
    0,
    'a dash missing before a file',
    pack('  - comfort.yaml', '  - comfort.yaml\n    more.yaml'),
    ['pack.yaml:8:5 missing-dash'],
    '- more.yaml',
  ],
  [
    0,
    'a quote that was never opened',
    question('ask: What is good?"'),
    at('7:23', 'quote-not-opened'),
    '"What is good?"',
  ],
];
