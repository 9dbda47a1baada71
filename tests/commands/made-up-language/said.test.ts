import { expect, test } from 'vitest';
import { ownerOf } from '../../support/program/person.ts';
import { Speaker } from './speaker.ts';

test('a whole walk, and all that can be typed in it', async () => {
  const speaker = new Speaker();
  const outcome = await speaker.walks();
  expect(outcome.code).toBe(0);
  expect(outcome.out).toContain('Ж жо');
  expect(speaker.english(outcome)).toEqual([]);
});

test('what is in English is found', async () => {
  const speaker = new Speaker();
  const outcome = await ownerOf(speaker.home).aftercare(['--content', speaker.pack, 'where']);
  expect(outcome.code).toBe(0);
  expect(speaker.english(outcome)).toEqual(
    expect.arrayContaining(['Everything', 'kept', 'cannot', 'protect']),
  );
});

/** Commands after a walk, and the exit code of each. */
const COMMANDS: readonly (readonly [line: string, code: number])[] = [
  ['card', 0],
  ['card --format message', 0],
  ['card --format markdown', 0],
  ['card --format html', 0],
  ['card --qr --format html', 0],
  ['card --short', 0],
  ['card --short --format message', 0],
  ['card --ascii --width 30', 0],
  ['card --all', 0],
  ['card --output @/card.txt', 0],
  ['card --output @/zz/needs/pack.yaml', 1],
  ['card --output @/nothing/card.txt', 1],
  ['card --output card.txt --copy', 2],
  ['card --qr --output card.txt', 2],
  ['card --force', 2],
  ['card --width 5', 2],
  ['card --format nonsense', 2],
  ['answers', 0],
  ['answers edit nonsense', 2],
  ['answers edit p3', 2],
  ['answers import nothing', 1],
  ['answers export --output', 2],
  ['answers export --output @/answers.yaml', 0],
  ['answers export --with-private', 2],
  ['where', 0],
  ['history', 0],
  ['history forget', 2],
  ['history forget --yes', 0],
  ['history nonsense', 2],
  ['now', 2],
  ['now --own-sign', 2],
  ['check-in', 1],
  ['settings', 0],
  ['settings check-in', 0],
  ['settings check-in off', 0],
  ['settings check-in nonsense', 2],
  ['settings nonsense', 2],
  ['settings --unset', 2],
  ['settings check-in off --unset', 2],
  ['together', 2],
  ['together --minutes nonsense', 2],
  ['profile list', 0],
  ['profile new zz', 0],
  ['profile use nonsense', 2],
  ['profile delete nonsense --yes', 2],
  ['profile delete default', 2],
  ['profile new default', 2],
  ['profile new a/b', 2],
  ['profile rename default other', 0],
  ['profile use defalt', 2],
  ['--profile defalt card', 2],
  ['content list', 0],
  ['content check', 0],
  ['content preview', 0],
  ['content preview nonsense', 2],
  ['content test', 0],
  ['content check nothing', 2],
  ['content new @/mine', 0],
  ['content new @/zz', 2],
  ['content eject @/mine', 0],
  ['content eject @/zz', 2],
  ['content try', 2],
  ['guide nonsense', 2],
  ['guide', 2],
  ['unlock', 0],
  ['lock', 2],
  ['forget', 2],
  ['forget --yes', 0],
  ['nonsense', 2],
  ['crad', 2],
  ['share', 2],
  ['card --shrt', 2],
  ['card --format', 2],
  ['--contnt zz card', 2],
  ['--profile zz lock', 2],
  ['forget --profile zz', 2],
  ['content schema nonsense', 2],
  ['answers nonsense', 2],
  ['card --nonsense', 2],
  ['profile rename zz', 2],
  ['where nonsense', 2],
  ['--passphrase-fd 1 card', 2],
  ['completion nonsense', 2],
  ['help nonsense', 2],
  ['help support', 0],
  ['help support --short', 0],
  ['help support --mine', 2],
  ['help privacy --short', 2],
  ['help privacy --mine', 2],
  ['help privacy', 0],
  ['help accessibility', 0],
  ['help content', 0],
  ['--help', 0],
  ['help guide', 0],
  ['content schema --help', 0],
  ['completion --help', 0],
];

test('no English is left in what commands say after a walk', async () => {
  const walked = new Speaker();
  await walked.walks();
  walked.remembers();
  const found = await Promise.all(
    COMMANDS.map(async ([line]) => {
      const speaker = Speaker.after(walked);
      const outcome = await speaker.says(line);
      return [line, outcome.code, ...speaker.english(outcome, line)];
    }),
  );
  expect(found).toEqual(COMMANDS);
});
