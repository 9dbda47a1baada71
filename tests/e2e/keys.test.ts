import { describe, expect, test } from 'vitest';
import { inTerminal, place, profileIn } from './program.ts';
import { KEY, type Screen } from './screen.ts';

/** Answers every prompt of the pack, from the first to the review. */
async function walk(screen: Screen): Promise<void> {
  await screen.see('What kind of touch');
  screen.type(KEY.space, KEY.down);
  await screen.see(/❯ ◯ A hand/);
  screen.type(KEY.space, KEY.enter);
  await screen.see('What would you like to drink?');
  screen.type(KEY.down, KEY.enter);
  await screen.see('Which words do you like to hear?');
  screen.type('I am here', KEY.enter);
  await screen.see('What helped you the last time?');
  screen.type('A walk.', KEY.enter, 'A bath.', KEY.enter);
  await screen.see('A bath.');
  screen.type(KEY.enter);
  await screen.see('Is soft light good?');
  screen.type(KEY.enter);
  await screen.see('How firmly?');
  screen.type('4');
  await screen.see(/❯ 4/);
  screen.type(KEY.enter);
  await screen.see('For how many minutes?');
  screen.type('10', KEY.enter);
  await screen.see('What matters most?');
  screen.type(KEY.space, KEY.enter);
  await screen.see('Your answers so far');
}

describe('from the first start to the card', () => {
  test.each([
    [80, 24],
    [40, 12],
  ])('at %i x %i', async (columns, rows) => {
    const setting = { ...place(), columns, rows };
    const screen = inTerminal(setting, 'guide');
    await walk(screen);
    screen.type(KEY.enter);
    expect(await screen.ended).toEqual({ code: 0, signal: 0 });
    const shown = screen.history().replace(/\s+/g, ' ');
    expect(shown).toContain('WHAT I NEED AFTERWARDS');
    expect(shown).toContain('Being held and A hand on my back');
    expect(shown).toContain('A walk. A bath.');
    expect(shown).toContain('About 10 minutes.');
    expect(profileIn(setting.home)?.walk).toBeNull();
  });
});
