import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { BIN, environment } from '../support/program/process.ts';
import { PICK_UP, place, profileIn } from './program.ts';

const LINES = 4000;

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('a scripted walk ends after the line in hand on %s, with %i', async (signal, code) => {
  const { folder, pack } = place();
  const child = spawn(process.execPath, [BIN, '--content', pack, 'guide', '--plain'], {
    env: environment(folder),
  });
  let heard = '';
  let heardBefore = 0;
  const answers = (text: string) => text.match(/Chosen: /g)?.length ?? 0;
  child.stderr.on('data', (chunk: Buffer) => {
    heard += String(chunk);
    if (heardBefore > 0 || answers(heard) === 0) return;
    heardBefore = answers(heard);
    child.kill(signal);
  });
  // All lines are there at once: one question, answered again and again.
  child.stdin.end('1\n/back\n2\n/back\n'.repeat(LINES / 4));
  const ended = await new Promise((resolve) => child.on('close', resolve));
  expect(ended).toBe(code);
  expect(heard).toContain(PICK_UP);
  // Some more may have been said before the signal was sent, and before it arrived.
  expect(answers(heard)).toBeLessThan(LINES / 4);
  const last = heard.match(/Chosen: ([^.]*)\./g)?.at(-1) ?? '';
  expect(last).toContain(profileIn(folder)?.answers['every-kind/touch']?.words);
});
