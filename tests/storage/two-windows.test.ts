import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { place, profileIn } from '../e2e/program.ts';
import type { Person } from '../support/program/person.ts';
import { KEY, type Screen } from '../support/program/screen.ts';

const touchOf = ({ folder }: Person) => profileIn(folder)?.answers['every-kind/touch'];
const edit = (setting: Person, lines: string) =>
  setting.aftercare(['answers', 'edit', 'touch', '--plain'], lines);

/** Somebody who shares two things, and walks over them again in a first window. */
async function walking(...words: string[]): Promise<{ setting: Person; first: Screen }> {
  const setting = place();
  await setting.aftercare(['answers', 'import', '-', '--yes'], 'touch: held\ndrink: tea\n');
  const first = setting.sits(words);
  await first.see('What kind of touch');
  return { setting, first };
}

/** Ends a walk in lines, from its review, with the card. */
async function cardOf(walk: Screen): Promise<void> {
  walk.type('/card\r');
  await walk.see('do with your card?');
  walk.type('\r');
  await walk.ended;
}

describe('made private in a second window', () => {
  test('an answer stays so when the first walks over it, and the first says it', async () => {
    const { setting, first } = await walking('guide', '--restart', '--plain');
    await edit(setting, '/private\n\n');
    first.type('\r');
    await first.see('"touch" was made private in another window, so it stays private.');
    expect(touchOf(setting)?.private).toBe(true);
    first.type('/review\r');
    await first.see('1. Touch: Being held (private)');
    await cardOf(first);
    expect(first.history()).toContain('Tea');
    expect(first.history().split('WHAT I NEED AFTERWARDS')[1]).not.toContain('Being held');
  });

  test('also when the first saved something else in between', async () => {
    const { setting, first } = await walking('guide', '--restart');
    first.type(KEY.enter);
    await first.see('What would you like to drink?');
    await edit(setting, '/private\n\n');
    first.type(KEY.enter);
    await first.see('Which words');
    first.type(KEY.ctrl('B'));
    await first.see('What would you like');
    first.type(KEY.ctrl('B'));
    await first.see('What kind of touch');
    first.type(KEY.enter);
    await first.see('stays private');
    expect(touchOf(setting)?.private).toBe(true);
    // Having seen it, its owner can share it after all.
    await first.see('What would you like');
    first.type(KEY.ctrl('B'));
    await first.see('◆ stays with you');
    first.type(KEY.ctrl('P'));
    await first.see((screen) => !screen.text().includes('stays with you'));
    expect(touchOf(setting)?.private).toBe(false);
  });

  test('an answer that the first does not touch is not on its card either', async () => {
    const { setting, first } = await walking('guide', '--restart', '--plain');
    await edit(setting, '/private\n\n');
    first.type('/review\r');
    await first.see('Your answers so far');
    await cardOf(first);
    expect(first.history().split('WHAT I NEED AFTERWARDS')[1]).not.toContain('Being held');
  });

  test('a mark in the first leaves what the second said as it was said', async () => {
    const { setting, first } = await walking('guide', '--restart', '--plain');
    await edit(setting, '3\n');
    first.type('/private\r');
    await first.see('This answer stays private');
    expect(touchOf(setting)).toMatchObject({ value: ['quiet'], private: true });
  });

  test('answers edit says it, and says what it overtook', async () => {
    const { setting, first } = await walking('answers', 'edit', 'touch', '--plain');
    await edit(setting, '/private\n2\n');
    first.type('\r');
    await first.ended;
    expect(first.history().replace(/\s+/g, ' ')).toContain('it stays private');
    expect(touchOf(setting)?.private).toBe(true);
    const again = setting.sits(['answers', 'edit', 'touch', '--plain']);
    await again.see('What kind of touch');
    await edit(setting, '3\n');
    again.type('1\r');
    await again.ended;
    expect(again.history().replace(/\s+/g, ' ')).toContain('"touch" was answered in another window too.');
  });

  test('an import says it', async () => {
    const setting = place();
    await setting.aftercare(['answers', 'import', '-', '--yes'], 'touch: held\n');
    const file = path.join(setting.folder, 'mine.yaml');
    writeFileSync(file, 'touch: quiet\n');
    const importing = setting.sits(['answers', 'import', file]);
    await importing.see('Take over 1 answer?');
    await edit(setting, '/private\n\n');
    importing.type('yes\r');
    await importing.ended;
    expect(importing.history().replace(/\s+/g, ' ')).toContain(
      '1 of them was made private in another window',
    );
    expect(touchOf(setting)).toMatchObject({ value: ['quiet'], private: true });
  });
});
