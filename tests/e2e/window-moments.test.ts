import { expect, test } from 'vitest';
import { exitStatus, KEY } from '../support/program/screen.ts';
import { place, profileIn } from './program.ts';

/** A walk, key by key: what is asked, and what is typed there. */
const WALK: readonly (readonly [id: string, asked: string, keys: readonly string[]])[] = [
  ['touch', 'What kind of touch', [KEY.space, ...Array(4).fill(KEY.down), ...'warm', KEY.enter, KEY.enter]],
  ['drink', 'What would you like to drink?', [KEY.down, KEY.enter]],
  ['phrase', 'Which words', [...'well', KEY.ctrl('P'), KEY.enter]],
  ['story', 'What helped', [...'tea', KEY.enter, KEY.enter]],
  ['light', 'Is soft light good?', [KEY.enter]],
  ['firmness', 'How firmly?', [KEY.down, KEY.enter]],
  ['minutes', 'For how many minutes?', [...'12', KEY.enter]],
  ['first', 'What matters most?', [KEY.space, KEY.enter]],
  ['review', 'Your answers', [KEY.down, KEY.down, KEY.up, KEY.escape]],
];

const MOMENTS = WALK.flatMap(([id, , keys], index) => keys.map((_, key) => [id, key + 1, index] as const));

// Closed at once after a key: while it is drawn, while its answer is saved, between two questions.
test.each(MOMENTS)('%s, key %i: the window closes, and what was answered is kept', async (_, last, index) => {
  const setting = place();
  const screen = setting.sits(['guide']);
  for (const [, asked, keys] of WALK.slice(0, index)) {
    await screen.see(asked);
    screen.type(...keys);
  }
  const [, asked, keys] = WALK[index] ?? ['', '', []];
  await screen.see(asked);
  screen.type(...keys.slice(0, last));
  screen.closeWindow();
  expect(exitStatus(await screen.ended)).toBe(129);
  const kept = Object.keys(profileIn(setting.folder)?.answers ?? {});
  expect(kept).toEqual(expect.arrayContaining(WALK.slice(0, index).map(([id]) => `every-kind/${id}`)));
});
