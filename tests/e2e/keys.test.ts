import { describe, expect, test } from 'vitest';
import { KEY, type Screen } from '../support/program/screen.ts';
import { leaveCard, readOn, skipTo } from './every-kind.ts';
import { place, profileIn } from './program.ts';

/** Answers every prompt of the pack, from the first to the review. */
async function walk(screen: Screen): Promise<void> {
  await readOn(screen);
  screen.type(KEY.space, KEY.down);
  await screen.see(/❯ ○ A hand/);
  screen.type(KEY.space, KEY.enter);
  await screen.see('What would you like to drink?');
  screen.type(KEY.down, KEY.enter);
  await screen.see('Which words do you like to hear?');
  screen.type(KEY.ctrl('U'), 'I am here', KEY.enter);
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
    const setting = place().with({ columns, rows });
    const screen = setting.sits(['guide']);
    await walk(screen);
    screen.type(KEY.enter);
    await leaveCard(screen);
    expect(await screen.ended).toEqual({ code: 0, signal: 0 });
    const shown = screen.history().replace(/\s+/g, ' ');
    expect(screen.history()).toMatch(/as it would be\s+shared: *\n *\nWHAT I NEED AFTERWARDS *\n/);
    expect(shown).toContain('Being held and A hand on my back');
    expect(shown).toContain('A walk. A bath.');
    expect(shown).toContain('About 10 minutes.');
    expect(profileIn(setting.folder)?.walks).toEqual({});
  });
});

describe('back, private, why and review', () => {
  test('Esc goes back without losing text or checking anything', async () => {
    const screen = place().sits(['guide']);
    await screen.see('What kind of touch');
    screen.type(KEY.space, KEY.enter);
    await screen.see('What would you like to drink?');
    screen.type(KEY.up, KEY.up, 'cocoa, but not too ho');
    await screen.see('cocoa, but not too ho');
    screen.type(KEY.escape);
    await screen.see('What kind of touch');
    expect(screen.text()).toContain('❯ ● Being held');
    screen.type(KEY.enter);
    await screen.see('cocoa, but not too ho');
    screen.type('t', KEY.enter);
    await screen.see('✓ Something to drink   cocoa, but not too hot');
    await screen.see('Which words');
    screen.type(KEY.ctrl('B'));
    await screen.see('What would you like to drink?');
  });

  test('Ctrl-P keeps an answer off the card, and both are seen in the review', async () => {
    const setting = place();
    const screen = setting.sits(['guide']);
    await screen.see('What kind of touch');
    screen.type(KEY.ctrl('P'));
    await screen.see('◆ stays with you');
    screen.type(KEY.space, KEY.enter);
    await screen.see('What would you like to drink?');
    screen.type(KEY.enter);
    await screen.see('Which words');
    screen.type(KEY.ctrl('N'));
    await screen.see('~ Words   not sure yet');
    expect(screen.text()).not.toContain('Being held');
    await screen.see('What helped');
    screen.type(KEY.ctrl('R'));
    await screen.see('Your answers so far');
    await screen.see('Touch: Being held · private');
    screen.type(KEY.up);
    await screen.see('❯ Words: not sure yet');
    screen.type(KEY.up, KEY.up);
    await screen.see('❯ Touch: Being held · private');
    screen.type(KEY.enter);
    await screen.see('What kind of touch');
    screen.type(KEY.down, KEY.space, KEY.enter);
    await screen.see('Touch: Being held, A hand on my back · private');
    await screen.see('❯ Go on with the questions');
    screen.type(KEY.down, KEY.enter);
    await leaveCard(screen);
    expect((await screen.ended).code).toBe(0);
    const card = screen.history().slice(screen.history().indexOf('WHAT I NEED AFTERWARDS'));
    expect(card).toContain('Water');
    expect(card).not.toContain('Being held');
  });

  test('? tells why while nothing is typed', async () => {
    const screen = place().sits(['guide']);
    await screen.see('What kind of touch');
    screen.type('?');
    await screen.see('So that nobody has to guess.');
    await screen.see('Ctrl-N: not sure yet.');
    screen.type(KEY.down);
    await screen.see((now) => !now.text().includes('guess'));
  });

  test('Enter takes a suggestion that stands in a text, and that is said', async () => {
    const screen = place().sits(['guide']);
    await skipTo(screen, 'Which words');
    await screen.see('Enter takes "Well done".');
    expect(screen.lines()[screen.cursor().row]).toBe('❯ Well done');
    screen.type(KEY.enter);
    await screen.see('✓ Words   Well done');
  });

  test('the three lines are chosen in their order, and show it', async () => {
    const screen = place().sits(['guide']);
    await screen.see('What kind of touch');
    screen.type(KEY.space, KEY.enter);
    await screen.see('What would you');
    screen.type(KEY.enter);
    await screen.see('Which words');
    screen.type(KEY.ctrl('U'), KEY.enter);
    await screen.see('What helped');
    screen.type(KEY.enter);
    await screen.see('Is soft light good?');
    screen.type(KEY.enter);
    await screen.see('How firmly?');
    screen.type(KEY.up, KEY.enter);
    await screen.see('For how many minutes?');
    screen.type(KEY.enter);
    await screen.see('What matters most?');
    screen.type(KEY.down, KEY.down, KEY.space);
    await screen.see(/❯ ● 1\. /);
    screen.type(KEY.up, KEY.up, KEY.space);
    await screen.see(/❯ ● 1?2\. /);
    screen.type(KEY.enter);
    await screen.see('Your answers so far');
    screen.type(KEY.enter);
    await leaveCard(screen);
    await screen.ended;
    expect(screen.history()).toMatch(/1\. Soft light, please\.\s+2\. Being held/);
  });
});
