import { begin, type WalkOptions } from '../../src/guide/begin.ts';
import { step } from '../../src/guide/step.ts';
import type { Walk, WalkEvent } from '../../src/guide/walk.ts';
import type { Answers, WalkMark } from '../../src/model/answer.ts';
import { options, packOf, type RawPrompt } from '../support/packs.ts';
import { at } from '../support/random.ts';

/** An answer. */
export const say = (value: string | number | string[], other: string | null = null): WalkEvent => ({
  type: 'answer',
  value,
  other,
  private: false,
});
export const skip: WalkEvent = { type: 'skip', private: false };
export const unsure: WalkEvent = { type: 'unsure', private: false };
export const back: WalkEvent = { type: 'back', draft: '' };
export const review: WalkEvent = { type: 'review', draft: '' };
export const goto = (id: string): WalkEvent => ({ type: 'goto', id });

export const all: WalkOptions = { sequences: null, quick: false, restart: false };
/** A walk at its beginning. */
export const start = (
  pack: Walk['pack'],
  answers: Answers = {},
  mark: WalkMark | null = null,
  wish: Partial<WalkOptions> = {},
) => begin(pack, answers, mark, { ...all, ...wish }, at(0));
/** A walk after these events. */
export const play = (walk: Walk, ...events: WalkEvent[]) =>
  events.reduce((now, event, index) => step(now, event, at(index + 1)), walk);

export const touch: RawPrompt = {
  id: 'touch',
  type: 'choose-many',
  options: options('being-held', 'space', 'nothing'),
  other: 'yes',
};
export const pressure: RawPrompt = { id: 'pressure', type: 'scale', 'only-if': { touch: 'being-held' } };
export const distance: RawPrompt = { id: 'distance', type: 'text', 'only-if': { touch: 'space' } };
export const water: RawPrompt = { id: 'water', type: 'yes-no', essential: 'yes', card: 'Bring me water.' };
/** Two sequences; what follows up touch is asked only for some answers. */
export const pack = packOf([
  { id: 'body', prompts: [touch, pressure, distance] },
  { id: 'mind', prompts: [water, { id: 'words', type: 'text' }] },
]);
