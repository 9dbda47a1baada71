import { expect, test } from 'vitest';
import { PICK_UP, place, profileIn } from './program.ts';

const LINES = 4000;

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('a scripted walk ends after the line in hand on %s, with %i', async (signal, code) => {
  const person = place();
  const running = person.begins(['guide', '--plain']);
  const answers = (text: string) => text.match(/Chosen: /g)?.length ?? 0;
  // All lines are there at once: one question, answered again and again.
  running.type('1\n/back\n2\n/back\n'.repeat(LINES / 4));
  running.endInput();
  await running.hears('Chosen: ');
  running.kill(signal);
  const { code: ended, err: heard } = await running.ended;
  expect(ended).toBe(code);
  expect(heard).toContain(PICK_UP);
  // Some more may have been said before the signal was sent, and before it arrived.
  expect(answers(heard)).toBeLessThan(LINES / 4);
  const last = heard.match(/Chosen: ([^.]*)\./g)?.at(-1) ?? '';
  expect(last).toContain(profileIn(person.folder)?.answers['every-kind/touch']?.words);
});
