import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Author } from './support/author.ts';

let author: Author;
beforeEach(() => {
  author = new Author();
});
afterEach(() => author.leaves());

describe('aftercare content use', () => {
  test('chooses the pack for later starts, and goes back to the built-in one', async () => {
    await author.aftercare(['content', 'new', 'für Kollegen']);
    expect(author.reads('für Kollegen/pack.yaml')).toContain('\nid: fuer-kollegen\n');
    const used = await author.aftercare(['content', 'use', 'für Kollegen']);
    expect([used.code, used.out]).toEqual([0, '']);
    expect(used.err).toContain('To go back to the built-in questions: aftercare content use built-in');
    expect((await author.aftercare(['content', 'list'])).out).toContain('"aftercare content use" chose it.');
    expect((await author.aftercare(['content', 'use', 'built-in'])).code).toBe(0);
    expect((await author.aftercare(['content', 'list'])).out).toContain('first-things: ');
  });

  test.each([
    ['mine/pack.yaml', 'mine/pack.yaml is a file, not a folder.'],
    ['mine.zip', 'mine.zip is a packed folder.'],
  ])('%s is no folder', async (name, said) => {
    await author.aftercare(['content', 'new', 'mine']);
    author.writes('mine.zip', 'PK');
    const { code, err } = await author.aftercare(['content', 'use', name]);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  test('chooses for the use that the pack names, and leaves the others', async () => {
    await author.aftercare(['content', 'eject', 'now', 'first']);
    const { err } = await author.aftercare(['content', 'use', 'first']);
    expect(err).toContain('aftercare content use built-in now');
    const listed = async () => (await author.aftercare(['content', 'list'])).out;
    expect(await listed()).toMatch(/^- now: .*\n {2}.*first$/m);
    expect((await author.aftercare(['content', 'use', 'built-in', 'now'])).code).toBe(0);
    expect(await listed()).not.toMatch(/first$/m);
    expect((await author.aftercare(['content', 'use', 'built-in', 'nwo'])).err).toContain('now');
  });

  test('settings that cannot be read do not stop a check', async () => {
    await author.aftercare(['content', 'new', 'mine']);
    await author.aftercare(['content', 'use', 'mine']);
    writeFileSync(path.join(author.home, 'settings.json'), '{');
    expect((await author.aftercare(['content', 'check', 'mine'])).code).toBe(0);
    expect((await author.aftercare(['content', 'check'])).code).toBe(0);
    expect((await author.aftercare(['card'])).code).toBe(4);
  });

  test('a pack with problems is not chosen', async () => {
    await author.aftercare(['content', 'new', 'mine']);
    author.changes('mine/first-steps.yaml', 'type: text', 'type: txt');
    expect((await author.aftercare(['content', 'use', 'mine'])).code).toBe(3);
    expect((await author.aftercare(['content', 'list'])).out).toContain('first-things: ');
  });
});

describe('aftercare content check --fix', () => {
  const spoil = async () => {
    await author.aftercare(['content', 'new', 'mine']);
    author.changes('mine/first-steps.yaml', '    type: text', '\ttype: text');
    author.changes('mine/first-steps.yaml', 'exclusive: yes', 'exclusive: true');
    author.changes('mine/first-steps.yaml', 'ask: How close should they be?', 'ask: “How close?”');
    author.changes('mine/first-steps.yaml', '- id: same-room', '-id: same-room');
    author.changes('mine/first-steps.yaml', 'topic: how close', 'topic:\u00a0how close');
  };

  test('mends what is certain, shows it, and keeps everything else as it was', async () => {
    await spoil();
    const { code, err } = await author.aftercare(['content', 'check', 'mine', '--fix', '--yes']);
    expect(code).toBe(0);
    expect(err).toContain('  - \ttype: text'.replace('\t', ' '));
    expect(err).toContain('  +     type: text\n');
    expect(err).toContain('5 lines are mended.');
    const mended = author.reads('mine/first-steps.yaml');
    await author.aftercare(['content', 'new', 'other']);
    expect(mended).toBe(
      author.reads('other/first-steps.yaml').replace('ask: How close should they be?', 'ask: "How close?"'),
    );
  });

  test('without a terminal it changes nothing unless --yes is said', async () => {
    await spoil();
    const before = author.reads('mine/first-steps.yaml');
    const { code, err } = await author.aftercare(['content', 'check', 'mine', '--fix']);
    expect(code).toBe(2);
    expect(err).toContain('To go ahead unasked, add --yes.');
    expect(author.reads('mine/first-steps.yaml')).toBe(before);
  });
});

describe('what is not asked', () => {
  test('a file that pack.yaml does not list, and a test that is named in another way', async () => {
    await author.aftercare(['content', 'new', 'mine']);
    author.writes('mine/more.yaml', 'id: more\n');
    author.writes('mine/tests/a.yml', 'answers:\n');
    const { code, err } = await author.aftercare(['content', 'check', 'mine']);
    expect(code).toBe(0);
    expect(err).toContain('more.yaml is not in pack.yaml, so it is not asked');
    expect(err).toContain('rename it to tests/a.yaml');
  });

  test('a question that is sensitive only now, once', async () => {
    await author.aftercare(['content', 'new', 'mine']);
    const check = async () => (await author.aftercare(['content', 'check', 'mine'])).err;
    expect(await check()).toBe('');
    author.changes(
      'mine/first-steps.yaml',
      '  - id: good-words\n',
      '  - id: good-words\n    sensitive: yes\n',
    );
    expect(await check()).toContain('"good-words" is sensitive now');
    expect(await check()).toBe('');
  });

  test('a question that is private with the one that it rests on, in check and in preview', async () => {
    await author.aftercare(['content', 'new', 'mine']);
    author.changes('mine/first-steps.yaml', '  - id: at-ease\n', '  - id: at-ease\n    sensitive: yes\n');
    const { code, err } = await author.aftercare(['content', 'check', 'mine']);
    expect(code).toBe(0);
    expect(err).toContain('the answer to "how-close" is private too, since "at-ease" is');
    const preview = (await author.aftercare(['content', 'preview', '--content', 'mine'])).out;
    expect(preview).toContain('Private as long as "at-ease" is.');
  });

  test('a test that is wrong does not stop the others', async () => {
    await author.aftercare(['content', 'new', 'mine']);
    author.writes('mine/tests/wrong.yaml', 'answers:\n  nothing: yes\n');
    const { code, out, err } = await author.aftercare(['content', 'test', 'mine']);
    expect(code).toBe(3);
    expect(out).toContain('tests/wrong.yaml:2:3  test-question');
    expect(out).toContain('tests/company.yaml: as expected');
    expect(err).toContain('The pack itself can be used.');
  });

  test('the folder around a pack, and a pack.yaml by another name, are said as what they are', async () => {
    await author.aftercare(['content', 'new', 'around/mine']);
    const outer = await author.aftercare(['content', 'check', 'around']);
    expect([outer.code, outer.out]).toEqual([3, expect.stringContaining('one folder further in: mine')]);
    for (const name of ['pack.yml', 'pack.yaml.txt']) {
      author.writes(`${name}-folder/${name}`, author.reads('around/mine/pack.yaml'));
      const { code, out, err } = await author.aftercare(['content', 'use', `${name}-folder`]);
      expect([code, out]).toEqual([3, '']);
      expect(err).toContain(`${name}:1:1  misnamed-file`);
      expect(err).toContain('rename it to pack.yaml');
    }
  });

  test('a folder in place of a sequence', async () => {
    await author.aftercare(['content', 'new', 'mine']);
    const { code, err } = await author.aftercare(['content', 'try', 'mine']);
    expect(code).toBe(2);
    expect(err).toContain('aftercare --content mine content try');
  });
});

describe('ids that answers are found by', () => {
  test.each([
    [
      'an option that is gone',
      'first-steps.yaml',
      '      - id: drink\n        label: Something to drink\n        card: something to drink\n',
      '',
      'locked-id-gone',
      'as  option: at-ease/drink',
    ],
    [
      'another id for a question',
      'first-steps.yaml',
      '- id: good-words',
      '- id: fine-words',
      'locked-id-gone',
      'add  was: good-words',
    ],
    [
      'another id for the pack',
      'pack.yaml',
      'id: mine',
      'id: ours',
      'other-pack-id',
      'write  id: mine  again',
    ],
  ])('%s is told from the second check on', async (_name, file, from, to, code, hint) => {
    await author.aftercare(['content', 'new', 'mine']);
    expect((await author.aftercare(['content', 'check', 'mine'])).err).toBe('');
    author.changes(`mine/${file}`, from, to);
    const { out } = await author.aftercare(['content', 'check', 'mine']);
    expect(out).toContain(code);
    expect(out).toContain(hint);
  });
});
