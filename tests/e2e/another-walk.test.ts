import { describe, expect, test } from 'vitest';
import { packFolder, temporaryFolder } from '../support/folders.ts';
import { profileIn, type Setting, throughPipes } from './program.ts';

const prompt = (id: string, more = '') =>
  `  - id: ${id}\n    type: text\n    ask: What of ${id}?\n    topic: ${id}\n${more}`;
const sequence = (id: string, ...prompts: string[]) =>
  `id: ${id}\ntitle: About ${id}\nsection: all\nprompts:\n${prompts.join('')}`;
const ESSENTIAL = '    essential: yes\n';

/** A pack of three sequences. */
const place = (): Setting => ({
  home: temporaryFolder(),
  pack: packFolder({
    'pack.yaml': [
      'format: 1\nid: three\ntitle: Three\nlanguage: en\nversion: 1',
      'sequences: [body.yaml, mind.yaml, later.yaml]\nsections:\n  - id: all\n    heading: All\n',
    ].join('\n'),
    'body.yaml': sequence('body', prompt('touch', ESSENTIAL), prompt('warmth')),
    'mind.yaml': sequence('mind', prompt('words'), prompt('calm', ESSENTIAL)),
    'later.yaml': sequence('later', prompt('morning'), prompt('evening', ESSENTIAL)),
  }),
});
const asked = (text: string) => text.match(/What of \w+/g)?.map((one) => one.slice(8)) ?? [];
const guide = (setting: Setting, lines: string, ...words: string[]) =>
  throughPipes(setting, lines, 'guide', '--plain', ...words);

describe('another walk than the unfinished one', () => {
  test('a named sequence is asked alone, and the whole walk keeps its place', async () => {
    const setting = place();
    await guide(setting, 'held\n');
    const named = await guide(setting, 'warm\nsoft\n\n', 'body');
    expect(asked(named.stderr)).toEqual(['warmth']);
    expect(named.stderr).toContain('There is more to ask whenever you like');
    const other = await guide(setting, 'early\n', 'later');
    expect(asked(other.stderr)).toEqual(['morning', 'evening']);
    expect(profileIn(setting.home)?.walks.three).toEqual(expect.objectContaining({ at: 'warmth' }));
    expect(asked((await guide(setting, '')).stderr)).toEqual(['warmth']);
  });

  test('--quick is obeyed, also for named sequences, and the whole walk goes on after it', async () => {
    const setting = place();
    await guide(setting, 'held\n');
    const named = await guide(setting, '\n', 'later', '--quick');
    expect(asked(named.stderr)).toEqual(['evening']);
    const quick = await guide(setting, 'calm\n\n', '--quick');
    expect(asked(quick.stderr)).toEqual(['calm']);
    expect(quick.code).toBe(0);
    const whole = await guide(setting, '\n\n');
    expect(asked(whole.stderr)).toEqual(['warmth', 'words', 'calm']);
    expect(whole.stderr).toContain('Your answer so far: calm. An empty line keeps it.');
  });

  test('the same sequences are gone on with, in whatever order they are named', async () => {
    const setting = place();
    await guide(setting, 'held\n', 'body', 'later');
    const again = await guide(setting, '', 'later', 'body');
    expect(again.stderr).toContain('Welcome back');
    expect(asked(again.stderr)).toEqual(['warmth']);
    expect(asked((await guide(setting, '', '--restart')).stderr)).toEqual(['touch']);
    expect(profileIn(setting.home)?.walks.aftercare?.sequences).toBeUndefined();
  });
});

describe('a walk at whose end nothing stands on the card', () => {
  test.each([
    ['everything was skipped', '\n\n\n'],
    ['everything is private', '/private\nheld\n/private\nwarm\n\n'],
  ])('%s: it is finished, and that is fine', async (_, lines) => {
    const setting = place();
    const { code, stdout, stderr } = await guide(setting, lines, 'body');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('Nothing stands on your card yet');
    expect(stderr).not.toContain('Begin with');
    const card = await throughPipes(setting, '', 'card');
    expect({ code: card.code, stdout: card.stdout }).toEqual({ code: 1, stdout: '' });
    expect(card.stderr).toContain('That is fine, and all of it is kept.');
  });

  test('nothing was said at all: the guide is named', async () => {
    const { code, stderr } = await guide(place(), '/review\n/card\n');
    expect(code).toBe(1);
    expect(stderr).toMatch(/Begin with: aftercare --content .* guide\n/);
  });
});
