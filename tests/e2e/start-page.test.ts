import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inTerminal, place, profileIn, throughPipes } from './program.ts';
import { KEY } from './screen.ts';

test('the pack is read once: going on from the start page needs its files no more', async () => {
  const setting = place();
  await throughPipes(setting, '1\n', 'guide', '--plain');
  const screen = inTerminal(setting);
  await screen.see('What would you like to do?');
  rmSync(setting.pack, { recursive: true });
  screen.type(KEY.enter);
  await screen.see('What would you like to drink?');
  screen.type(KEY.ctrl('C'));
  expect(await screen.ended).toMatchObject({ code: 130 });
  expect(profileIn(setting.home)?.answers['every-kind/touch']?.value).toEqual(['held']);
});
