import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KEY } from '../support/program/screen.ts';
import { place, profileIn } from './program.ts';

test('the pack is read once: going on from the start page needs its files no more', async () => {
  const setting = place();
  await setting.aftercare(['guide', '--plain'], '1\n');
  const screen = setting.sits([]);
  await screen.see('What would you like to do?');
  rmSync(setting.pack, { recursive: true });
  screen.type(KEY.enter);
  await screen.see('What would you like to drink?');
  screen.type(KEY.ctrl('C'));
  expect(await screen.ended).toMatchObject({ code: 130 });
  expect(profileIn(setting.folder)?.answers['every-kind/touch']?.value).toEqual(['held']);
});

test('More saves the card, and changes the profile', async () => {
  const setting = place();
  await setting.aftercare(['guide', '--plain'], '1\n');
  await setting.aftercare(['profile', 'new', 'sam']);
  const more = async (row: number, says: string) => {
    const screen = setting.sits([]);
    await screen.see('What would you like to do?');
    screen.type(...Array(3).fill(KEY.down), KEY.enter);
    await screen.see('What else?');
    screen.type(...Array(row).fill(KEY.down), KEY.enter);
    await screen.see(says);
    return screen;
  };
  expect((await (await more(0, 'card.txt. Only you can read')).ended).code).toBe(0);
  const profiles = await more(1, 'Which profile would you like to use?');
  profiles.type(KEY.down, KEY.enter);
  await profiles.see('Now using the profile "sam".');
  expect((await profiles.ended).code).toBe(0);
});
