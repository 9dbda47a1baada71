import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { guided, may, piped, typed } from './support/day.ts';

/** Robin, who has a card, and lives a week with it. Everything is typed at a terminal, in plain lines. */
const robin = temporaryKeeper();

function temporaryKeeper() {
  const told: string[] = [];
  return {
    told,
    tell(what: string, said: string) {
      told.push(`— ${what}\n${said.trim()}`);
    },
  };
}

const MENU = 'What would you like to do?';
const low = [
  ['How are you today?', '3'],
  ['How is your body?', '2'],
  ['Did anything happen', '1'],
] as const;
const well = [
  ['How are you today?', '1'],
  ['How is your body?', '1'],
  ['Did anything happen', '1'],
] as const;

test('a week', async () => {
  const home = temporaryFolder();

  // Friday evening: the questions, and a card.
  await guided(
    home,
    may(1, 19),
    'first-need: space\nstop-sign: tap\nlook-again: after-next\ncard-name: Robin\n',
  );
  const card = (await piped(home, may(1, 20), 'card')).out;
  expect(card).toContain('ROBIN'.charAt(0));
  expect(card).toContain('tapping');

  // The same night: right after, few words; and ten minutes for two.
  const now = await piped(home, may(1, 23), 'now --plain', '2\n1\n1\n1\n2\n');
  expect(now.out).toContain('Hold me. Only holding.');
  expect(now.out).toContain('tapping');
  robin.tell('Friday, 23:00: aftercare now', now.out);
  const together = await piped(home, may(1, 23), 'together --plain', `2\n1\n${'\n'.repeat(8)}`);
  expect([together.code, together.err]).toEqual([0, expect.stringContaining('aftercare check-in')]);
  const early = await piped(home, may(1, 23), 'check-in --plain');
  expect([early.code, early.err]).toEqual([1, expect.stringContaining('opens tomorrow')]);

  // Saturday: low. The start page says that a check-in is open, once.
  const saturday = await typed(home, may(2, 10), '--plain', [[MENU, '']]);
  expect(saturday.err).toContain('The check-in is open: aftercare check-in');
  const first = await typed(home, may(2, 10), 'check-in --plain', [
    ...low,
    ['What helped?', '1,4'],
    ['What should be different', '1'],
    ['Your answers', ''],
    ['Some of this can go on your card', 'Not now'],
  ]);
  expect([first.code, first.err]).toEqual([0, expect.stringContaining('often lifts in days')]);
  robin.tell('Saturday: after aftercare check-in', first.err.slice(first.err.lastIndexOf('What helped and')));

  // Sunday: better. Nothing is said on the start page, and nobody is kept from another check-in.
  expect((await typed(home, may(3), '--plain', [[MENU, '']])).err).not.toContain('The check-in is open');
  const second = await piped(home, may(3), 'check-in --plain', '2\n1\n1\n1\n8\n\n');
  expect(second.code).toBe(0);

  // Tuesday: well. What helped is being held, each time: Robin puts it first on the card.
  const third = await typed(home, may(5), 'check-in --plain', [
    ...well,
    ['What helped?', '1,2'],
    ['What should be different', '8'],
    ['Your answers', ''],
    ['Some of this can go on your card', 'Not now'],
  ]);
  expect(third.code).toBe(0);
  const history = await typed(home, may(5, 13), 'history --plain', [
    ['Put it first on your card?', '1'],
    ['What helps most in the first minute?', '1'],
  ]);
  expect([history.code, history.out]).toEqual([
    0,
    expect.stringContaining('What helped\nBeing held helped each time.\n'),
  ]);
  robin.tell('Tuesday: aftercare history', history.out);

  // Thursday: the card has changed, and the history says how.
  const changed = (await piped(home, may(7), 'history')).out;
  expect(changed).toMatch(/What changed\n5 May 2026: what I need first: .+ -> .+\n/);
  const after = (await piped(home, may(7), 'card')).out;
  expect(after).not.toBe(card);
  robin.tell('Thursday: what changed', changed.slice(changed.indexOf('What changed')));

  // It was the next time: Robin wanted to look at the card again then.
  const thursday = await typed(home, may(7), '--plain', [[MENU, '']]);
  expect(thursday.err).toContain('You wanted to look at this again about now.');
  if (process.env.STORY) process.stdout.write(`${robin.told.join('\n\n')}\n`);
});
