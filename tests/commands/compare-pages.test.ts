import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownerOf } from '../support/program/person.ts';
import { Comparing } from './support/comparing.ts';

const two = new Comparing();

describe('what can', () => {
  test.each([
    ['text', 'LIMITS OF A, AND THEY STAND\n  “Stop”, “no” or tapping'],
    ['message', '*Limits of A, and they stand*\n•'],
    ['markdown', '## Limits of A, and they stand\n\n-'],
    ['html', '<section class="stop">\n<h2>Limits of A, and they stand</h2>'],
  ])('as %s, with nothing kept', async (format, says) => {
    const before = two.everything();
    const { code, out } = await two.compare('robin', two.at('kim.json'), '--format', format);
    expect(code).toBe(0);
    expect(out).toContain(says);
    expect(out).toContain('This is a limit. What else would help?');
    expect(two.everything()).toEqual(before);
  });

  test('into a file, for its owner alone', async () => {
    const { code, out, err } = await ownerOf(two.home('robin')).aftercare([
      'compare',
      two.at('kim.json'),
      '--output',
      two.at('us.md'),
    ]);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('The comparison is written to ');
    expect(statSync(two.at('us.md')).mode & 0o777).toBe(0o600);
    expect(readFileSync(two.at('us.md'), 'utf8')).toMatch(/^# What we need/);
  });

  test('answers under former ids, and of an older edition; the rest is counted', async () => {
    const old = two.madeFrom('old.json', (rows) => [
      { ...rows.find(({ prompt }) => prompt === 'within-reach'), value: ['water', 'tissues'] },
      { ...rows[0], prompt: 'gone-by-now' },
      { ...rows[0], pack: 'another' },
    ]);
    const { code, out, err } = await two.compare('robin', old);
    expect(code).toBe(0);
    expect(out).toContain('BOTH LIKE THIS\n  Nearby: water\n');
    expect(err).toContain('2 answers in ');
  });

  test('whatever a file brings: nothing moves the cursor, and no answer is longer than it may be', async () => {
    const hostile = two.madeFrom('hostile.json', (rows) => [
      {
        ...rows.find(({ prompt }) => prompt === 'within-reach'),
        other: 'tea\u001b]52;c;eA==\u0007\u202e\u0000',
      },
      { ...rows[0], prompt: 'hear', value: [], other: 'x'.repeat(9000) },
      { ...rows[0], prompt: 'how-long', value: 1e300 },
      { ...rows[0], prompt: 'card-name', value: '\u001b[2JRobin\nKim' },
      { ...rows[0], pack: 'aftercare-giving', prompt: 'give-things', value: ['water'] },
    ]);
    const { code, out, err } = await two.compare('robin', hostile);
    expect(code).toBe(0);
    expect(`${out}${err}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|xxxx|e\+300/);
    expect(out).toContain('Nearby: water\n');
  });

  test('the own answers only as an export has them', async () => {
    const file = two.at('secret.yaml');
    writeFileSync(file, 'hear:\n  value: [loved]\n  private: yes\nwithin-reach: [water]\n');
    await ownerOf(two.home('secret')).aftercare(['answers', 'import', file, '--yes']);
    const { out } = await two.compare('secret', two.at('kim.json'));
    writeFileSync(file, 'within-reach: [water]\n');
    await ownerOf(two.home('open')).aftercare(['answers', 'import', file, '--yes']);
    expect(out).toBe((await two.compare('open', two.at('kim.json'))).out);
  });
});
