import { describe, expect, test } from 'vitest';
import { packFolder } from '../support/folders.ts';
import { type Person, personForTest } from '../support/program/person.ts';
import { profileIn } from './program.ts';

const prompt = (id: string, more = '') =>
  `  - id: ${id}\n    type: text\n    ask: What of ${id}?\n    topic: ${id}\n${more}`;
const sequence = (id: string, ...prompts: string[]) =>
  `id: ${id}\ntitle: About ${id}\nsection: all\nprompts:\n${prompts.join('')}`;
const ESSENTIAL = '    essential: yes\n';

/** Somebody with a pack of three sequences. */
const place = () =>
  personForTest({
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
const guide = (setting: Person, lines: string, ...words: string[]) =>
  setting.aftercare(['guide', '--plain', ...words], lines);

describe('another walk than the unfinished one', () => {
  test('a named sequence is asked alone, and the whole walk keeps its place', async () => {
    const setting = place();
    await guide(setting, 'held\n');
    const named = await guide(setting, 'warm\nsoft\n\n', 'body');
    expect(asked(named.err)).toEqual(['warmth']);
    expect(named.err).toContain('There is more to ask whenever you like');
    const other = await guide(setting, 'early\n', 'later');
    expect(asked(other.err)).toEqual(['morning', 'evening']);
    expect(profileIn(setting.folder)?.walks.three).toEqual(expect.objectContaining({ at: 'warmth' }));
    expect(asked((await guide(setting, '')).err)).toEqual(['warmth']);
  });

  test('--quick is obeyed, also for named sequences, and the whole walk goes on after it', async () => {
    const setting = place();
    await guide(setting, 'held\n');
    const named = await guide(setting, '\n', 'later', '--quick');
    expect(asked(named.err)).toEqual(['evening']);
    const quick = await guide(setting, 'calm\n\n', '--quick');
    expect(asked(quick.err)).toEqual(['calm']);
    expect(quick.code).toBe(0);
    const whole = await guide(setting, '\n\n');
    expect(asked(whole.err)).toEqual(['warmth', 'words', 'calm']);
    expect(whole.err).toContain('Your answer so far: calm. An empty line keeps it.');
  });

  test('the same sequences are gone on with, in whatever order they are named', async () => {
    const setting = place();
    await guide(setting, 'held\n', 'body', 'later');
    const again = await guide(setting, '', 'later', 'body');
    expect(again.err).toContain('Welcome back');
    expect(asked(again.err)).toEqual(['warmth']);
    expect(asked((await guide(setting, '', '--restart')).err)).toEqual(['touch']);
    expect(profileIn(setting.folder)?.walks.aftercare?.sequences).toBeUndefined();
  });
});

describe('a walk at whose end nothing stands on the card', () => {
  test.each([
    ['everything was skipped', '\n\n\n'],
    ['everything is private', '/private\nheld\n/private\nwarm\n\n'],
  ])('%s: it is finished, and that is fine', async (_, lines) => {
    const setting = place();
    const { code, out, err } = await guide(setting, lines, 'body');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('Nothing stands on your card yet');
    expect(err).not.toContain('Begin with');
    const card = await setting.aftercare(['card']);
    expect({ code: card.code, out: card.out }).toEqual({ code: 1, out: '' });
    expect(card.err).toContain('That is fine, and all of it is kept.');
  });

  test('nothing was said at all: the guide is named', async () => {
    const { code, err } = await guide(place(), '/review\n/card\n');
    expect(code).toBe(1);
    expect(err).toMatch(/Begin with: aftercare --content .* guide\n/);
  });
});
