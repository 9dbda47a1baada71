import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { place } from '../e2e/program.ts';
import { realContext } from '../support/context.ts';

test('an error that nobody foresaw is told by its name and places, not by words that may quote an answer', async () => {
  const setting = place();
  await setting.aftercare(['guide', '--plain'], '1\n');
  const stderr = new PassThrough();
  let said = '';
  stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  const code = await run({
    ...realContext(),
    argv: ['--content', setting.pack, 'card'],
    env: { AFTERCARE_HOME: `${setting.folder}/aftercare`, AFTERCARE_DEBUG: '1' },
    stderr: stderr as unknown as NodeJS.WriteStream,
    dayOf() {
      throw new SyntaxError('Unexpected token in "Mirabellengeist\n    at home"');
    },
    now() {
      throw new SyntaxError('Unexpected token in "Mirabellengeist\n    at home"');
    },
  });
  expect(code).toBe(1);
  expect(said).toMatch(/^SyntaxError\n {4}at .*debug-unexpected/m);
  expect(said).not.toMatch(/Mirabellengeist|at home/);
});
