import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { packFolder, temporaryFolder } from '../support/folders.ts';
import { allKept } from '../support/kept.ts';
import { ownerOf } from '../support/program/person.ts';
import { chose, hasGuided, may, piped } from './support/day.ts';
import { PASSPHRASE, withPassphrase } from './support/locking.ts';

const NOW = may(1, 23);
const STOP = '“Stop”, “no”, a raised hand or pulling away: let go';

/** Somebody with a stop sign of their own. */
function withSign(isPrivate = false): string {
  const home = temporaryFolder();
  hasGuided(home, may(1), { 'stop-sign': chose('tap', may(1), isPrivate) });
  return home;
}

test('five answers become what means stop and five lines, and nothing else', async () => {
  const home = path.join(temporaryFolder(), 'home');
  const { code, out, err } = await piped(home, NOW, 'now --plain', '2\n1\nwarmth\n\nsleep\n');
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(
      /^RIGHT NOW\n\nSTOP\n {2}[^\n]*let go[^\n]*\n(?: {2,}[^\n]*\n)*\nNOW\n {2}I am wobbly\. Give me time\.\n {2}Hold me\. Only holding\.\n {2}A blanket, please\.\n {2}Let me sleep\. Write to me tomorrow\.\n$/,
    ),
  ]);
  expect(err).toContain('Nothing of this is kept.');
  expect(existsSync(home)).toBe(false);
});

test('whoever skips everything has what means stop', async () => {
  const { code, out } = await piped(temporaryFolder(), NOW, 'now --plain', '\n\n\n\n\n');
  expect([code, out]).toEqual([0, expect.stringMatching(/^RIGHT NOW\n\nSTOP\n {2}.*let go/)]);
  expect(out).not.toContain('NOW\n  ');
});

describe('after far away, not all right and hurt', () => {
  test.each([
    ['far away', false],
    ['not all right', true],
    ['hurt', true],
  ])('%s: nobody is asked for holding or touch, but for a hand that is offered', async (word, support) => {
    const { out, err } = await piped(temporaryFolder(), NOW, 'now --plain', `${word}\n1\n\n\n\n`);
    expect(out).toContain('Offer your hand and wait.');
    expect(err).not.toMatch(/Hold me|One hand/);
    expect(err.includes('CALL FOR EMERGENCY HELP NOW IF SOMEBODY')).toBe(support);
    expect(err).not.toContain('SEE A DOCTOR TODAY');
  });
});

describe('the stop sign', () => {
  test('is the own one where it is shared', async () => {
    const { out, err } = await piped(withSign(), NOW, 'now --plain', '\n\n\n\n\n');
    expect(out).toMatch(/tap/);
    expect(err).not.toContain('could not be read');
  });

  test('is the one for everybody where the own one is private', async () => {
    const home = withSign(true);
    const { out } = await piped(home, NOW, 'now --plain', '\n\n\n\n\n');
    expect(out).toContain(STOP);
    expect(out).not.toMatch(/tap/);
  });

  test('is the one for everybody where the answers are locked; --own-sign asks for the passphrase', async () => {
    const home = withSign();
    expect((await withPassphrase(home, ['lock'])).code).toBe(0);
    const before = allKept(home);
    const locked = await piped(home, NOW, 'now --plain', '\n\n\n\n\n');
    expect([locked.code, locked.out]).toEqual([0, expect.stringContaining(STOP)]);
    expect(locked.out).not.toMatch(/tap/);
    expect(locked.err).toContain('aftercare now --own-sign');
    const own = await ownerOf(home).talks(
      ['now', '--plain', '--own-sign'],
      [
        ['Passphrase', PASSPHRASE],
        ['How are you?', ''],
        ['Closer, or space?', ''],
        ['What does your body want?', ''],
        ['Words, or quiet?', ''],
        ['And then?', ''],
      ],
    );
    expect([own.code, own.out]).toEqual([0, expect.stringMatching(/tap/)]);
    expect(allKept(home)).toBe(before);
  });

  test('is the one for everybody, and that is said, where the answers are damaged', async () => {
    const home = withSign();
    writeFileSync(path.join(home, 'profiles/default.json'), 'not ours');
    const { code, out, err } = await piped(home, NOW, 'now --plain', '\n\n\n\n\n');
    expect([code, out]).toEqual([0, expect.stringContaining(STOP)]);
    expect(err).toContain('could not be read');
  });
});

test('it changes no byte of what is kept, not even what another run left behind', async () => {
  const home = withSign();
  writeFileSync(path.join(home, 'profiles/default.next.json'), 'left by a run that was killed');
  const before = allKept(home);
  for (const input of ['5\n1\n1\n1\n1\n', '3\n', '/quit\n', '']) await piped(home, NOW, 'now --plain', input);
  expect(allKept(home)).toBe(before);
});

test('stopping says that nothing is kept, and ends with 130', async () => {
  for (const input of ['/quit\n', '1\n']) {
    const { code, out, err } = await piped(temporaryFolder(), NOW, 'now --plain', input);
    expect([code, out]).toEqual([130, '']);
    expect(err).toContain('Stopped. Nothing is kept.');
  }
});

test('a folder of one’s own stands in, with questions of any kind', async () => {
  const own = packFolder({
    'pack.yaml':
      'format: 1\nuse: now\nid: mine\ntitle: Mine\nlanguage: en\nversion: 1\nsequences: [one.yaml]\nsections:\n  - id: s\n    heading: Here\n',
    'one.yaml':
      'id: one\ntitle: One\nsection: s\nprompts:\n  - id: word\n    type: text\n    ask: One word?\n    card: "<word>"\n',
  });
  const { code, out } = await piped(temporaryFolder(), NOW, `now --plain --content ${own}`, 'rest\n');
  expect([code, out]).toEqual([0, expect.stringMatching(/STOP\n {2}.*let go[\s\S]*HERE\n {2}rest\n$/)]);
});
