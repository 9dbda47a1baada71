import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/storage/open-store.ts';
import { contextAt } from '../storage/support/people.ts';
import { packFolder, temporaryFolder } from '../support/folders.ts';
import { allKept } from '../support/kept.ts';
import { chose, hasGuided, may, piped, typed } from './support/day.ts';
import { withPassphrase } from './support/locking.ts';

/** Somebody who went through the questions on the first of May. */
function somebody(): string {
  const home = temporaryFolder();
  hasGuided(home, may(1, 21));
  return home;
}
const historyIn = (home: string) => JSON.parse(readFileSync(path.join(home, 'history/default.json'), 'utf8'));
/** How I am, my body, what I did not want, what helped, what to change, and the end of the review. */
const SAID = '2\n1\n1\n1,4\n1\n\n';

describe('it opens', () => {
  test('not before a guide was finished, however much was answered', async () => {
    const home = temporaryFolder();
    await piped(home, may(1), 'answers import - --yes', 'first-need: space\n');
    // The questions are begun, and stopped.
    await piped(home, may(1), 'guide --plain', '\n\n');
    const { code, err } = await piped(home, may(3), 'check-in --plain', SAID);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('a day after you have been through the questions'),
    ]);
  });

  test('not on the same day, and says what there is until then', async () => {
    const home = somebody();
    const before = allKept(home);
    const { code, err } = await piped(home, may(1, 23), 'check-in --plain', SAID);
    expect(code).toBe(1);
    expect(err).toContain('opens tomorrow');
    expect(err).toContain('aftercare help support');
    expect(allKept(home)).toBe(before);
  });

  test('the day after, and the days after that', async () => {
    const home = somebody();
    for (const day of [2, 3, 5]) expect((await piped(home, may(day), 'check-in --plain', SAID)).code).toBe(0);
    expect(historyIn(home).checkIns.map(({ at }: { at: string }) => new Date(at).getDate())).toEqual([
      2, 3, 5,
    ]);
  });
});

test('what helped and what to change is kept, dated; how I am, my body and what I did not want is not', async () => {
  const home = somebody();
  const { code, out, err } = await piped(home, may(2), 'check-in --plain', '3\n3\n4\n1,4\n1\n\n');
  expect([code, out]).toEqual([0, '']);
  expect(err).toContain('stands in your history: aftercare history');
  expect(historyIn(home).checkIns).toMatchObject([
    {
      at: may(2).toISOString(),
      answers: { helped: { value: ['held', 'quiet'] }, change: { value: ['longer'] } },
    },
  ]);
  expect(allKept(home)).not.toMatch(/"(?:mood|body|not-wanted)"|"low"|yes-it-did|"worry"/);
});

test.each([
  ['a low', '3\n1\n1\n\n\n\n', 'often lifts in days'],
  ['a thought of harming oneself', '6\n1\n1\n\n\n\n', 'CALL FOR EMERGENCY HELP NOW IF SOMEBODY'],
  ['a body that worries', '1\n3\n1\n\n\n\n', 'aftercare help support'],
  ['what was not wanted', '1\n1\n4\n\n\n\n', 'aftercare help support'],
])('support is there where it matters: %s', async (_, input, says) => {
  const home = somebody();
  const { code, err } = await piped(home, may(2), 'check-in --plain', input);
  expect([code, err]).toEqual([0, expect.stringContaining(says)]);
  expect(err).toContain('Nothing of this is kept.');
});

test('what is private leaves no trace, also where it was kept a moment before', async () => {
  const home = somebody();
  await piped(home, may(2), 'check-in --plain', '1\n1\n1\n8\nzzrocking\n1\n/quit\n');
  expect(allKept(home)).toContain('zzrocking');
  // The same day's is gone on with; at the review the answer is opened, and made private.
  const again = await piped(home, may(2, 13), 'check-in --plain', '1\n1\n1\n4\n/private\n\n\n');
  expect(again.err).toContain('You were here today already');
  expect(allKept(home)).not.toContain('zzrocking');
  expect(historyIn(home).checkIns).toMatchObject([{ answers: { change: { value: ['longer'] } } }]);
});

test('who stops on the way has what was said so far kept, and goes on with the rest on the same day', async () => {
  const home = somebody();
  const stopped = await piped(home, may(2), 'check-in --plain', '2\n1\n1\n1\n/quit\n');
  expect([stopped.code, stopped.err]).toEqual([
    130,
    expect.stringContaining('Go on with: aftercare check-in'),
  ]);
  const { err } = await piped(home, may(2, 14), 'check-in --plain', '2\n1\n1\n1\n\n');
  expect(err).toContain('How are you today?');
  expect(err).not.toContain('What helped?\n');
  expect(historyIn(home).checkIns).toMatchObject([
    { at: may(2).toISOString(), answers: { helped: { value: ['held'] }, change: { value: ['longer'] } } },
  ]);
});

test('what rests on an answer that is not kept is not kept either: its being asked would tell', async () => {
  const own = packFolder({
    'pack.yaml':
      'format: 1\nuse: check-in\nid: mine\ntitle: Mine\nlanguage: en\nversion: 1\nsequences: [one.yaml]\nsections:\n  - id: s\n    heading: Here\n',
    'one.yaml': `id: one
title: One
section: s
prompts:
  - id: mood
    type: yes-no
    ask: Are you low?
    not-kept: yes
    off-card: yes
  - id: company
    type: text
    ask: Who can come?
    only-if:
      mood: yes
  - id: helped
    type: text
    ask: What helped?
`,
  });
  const home = somebody();
  await piped(home, may(2), `check-in --plain --content ${own}`, 'yes\nzzmina\nzztea\n\n');
  expect(allKept(home)).toContain('zztea');
  expect(allKept(home)).not.toContain('zzmina');
});

test('it is sealed with the answers, and opens with them', async () => {
  const home = somebody();
  await piped(home, may(2), 'check-in --plain', SAID);
  expect((await withPassphrase(home, ['lock'])).code).toBe(0);
  expect(allKept(home)).not.toMatch(/held|longer/);
  expect((await piped(home, may(3), 'check-in --plain', SAID)).code).toBe(4);
  expect((await withPassphrase(home, ['unlock'])).code).toBe(0);
  expect(historyIn(home).checkIns).toHaveLength(1);
});

test('of a profile that was deleted meanwhile nothing is made again', async () => {
  const home = somebody();
  const store = await openStore(contextAt(home), undefined);
  store.load();
  rmSync(path.join(home, 'profiles/default.json'));
  await expect(store.keepPast((history) => history)).rejects.toMatchObject({ code: 'profile-gone' });
  expect(allKept(home)).toBe('');
});

test('a damaged history is told, and left as it is', async () => {
  const home = somebody();
  await piped(home, may(2), 'check-in --plain', SAID);
  const file = path.join(home, 'history/default.json');
  writeFileSync(file, 'no history');
  expect((await piped(home, may(3), 'check-in --plain', SAID)).code).toBe(4);
  expect(readFileSync(file, 'utf8')).toBe('no history');
});

describe('the start page', () => {
  const LEAVE = [['What would you like to do?', '']] as const;
  const says = async (home: string, day: number, hour?: number) =>
    (await typed(home, may(day, hour), '--plain', LEAVE)).err;

  test('says once that a check-in is open, quietly, and not before', async () => {
    const home = somebody();
    expect(await says(home, 1, 23)).not.toContain('check-in');
    expect(await says(home, 2)).toContain('The check-in is open: aftercare check-in');
    expect(await says(home, 2, 13)).not.toContain('check-in');
    expect(await says(home, 3)).not.toContain('check-in');
  });

  test('does not say so to whoever was there already, or silenced it', async () => {
    const home = somebody();
    await piped(home, may(2), 'check-in --plain', SAID);
    expect(await says(home, 3)).not.toContain('check-in');
    const other = somebody();
    await piped(other, may(1), 'settings check-in off');
    expect(await says(other, 2)).not.toContain('check-in');
    await piped(other, may(2), 'settings check-in --unset');
    expect(await says(other, 2)).toContain('check-in');
  });

  test('keeps the promise to look at the card again, once nothing else is to be said', async () => {
    const home = temporaryFolder();
    hasGuided(home, may(1), { 'look-again': chose('month', may(1)) });
    const later = new Date(2026, 5, 4, 12);
    const { err } = await typed(home, later, '--plain', LEAVE);
    expect(err).toContain('You wanted to look at this again about now.');
    expect(err).not.toContain('check-in');
  });
});
