import fc from 'fast-check';
import { refusal } from '../../src/guide/answering.ts';
import { questionOf } from '../../src/guide/ask.ts';
import { begin } from '../../src/guide/begin.ts';
import { reviewOf } from '../../src/guide/review.ts';
import { step } from '../../src/guide/step.ts';
import { type GivenAnswer, REVIEW, type Walk, type WalkEvent } from '../../src/guide/walk.ts';
import type { Answers } from '../../src/model/answer.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { PromptType } from '../../src/model/prompt.ts';
import { PROMPT_TYPES } from '../../src/model/prompt-types.ts';
import { options, packOf, type RawPrompt } from './packs.ts';

/** The moment at which random walks happen: n seconds into an evening. */
export const at = (second: number): string => new Date(Date.UTC(2026, 10, 21, 20, 0, second)).toISOString();

interface Shape {
  readonly type: PromptType;
  readonly essential: boolean;
  readonly sensitive: boolean;
  readonly other: boolean;
  readonly lines: 'plain' | 'named' | 'off';
  readonly suggest: boolean;
  readonly condition: 'none' | 'only-if' | 'only-if-any' | 'not-if';
  readonly aim: number;
  readonly value: number;
}

const shape: fc.Arbitrary<Shape> = fc.record({
  type: fc.constantFrom(...PROMPT_TYPES),
  essential: fc.boolean(),
  sensitive: fc.boolean(),
  other: fc.boolean(),
  lines: fc.constantFrom('plain', 'named', 'off'),
  suggest: fc.boolean(),
  condition: fc.constantFrom('none', 'only-if', 'only-if-any', 'not-if'),
  aim: fc.nat(20),
  value: fc.nat(20),
});

/** What a condition on this prompt can say. */
function values({ type, other }: Shape): string[] {
  const states = ['answered', 'skipped', 'unsure'];
  if (type === 'choose-one') return [...states, 'one', 'two', ...(other ? ['other'] : [])];
  if (type === 'choose-many') return [...states, 'one', 'three', 'at least 2', ...(other ? ['other'] : [])];
  if (type === 'yes-no') return [...states, 'yes', 'no'];
  if (type === 'scale' || type === 'number') return [...states, 'at least 3', 'at most 2'];
  return states;
}

function promptFrom(made: Shape, index: number, before: readonly Shape[]): RawPrompt {
  const { type, other, condition, lines } = made;
  const asked = before.flatMap((one, place) => (one.type === 'note' ? [] : [{ one, id: `p${place}` }]));
  const aim = asked[made.aim % Math.max(asked.length, 1)];
  const open = asked.filter(({ one }) => !one.sensitive).map(({ id }) => id);
  const named = open[made.aim % Math.max(open.length, 1)];
  const choice = type === 'choose-one' || type === 'choose-many';
  const states = aim ? values(aim.one) : [];
  return {
    id: `p${index}`,
    type,
    essential: made.essential ? 'yes' : 'no',
    sensitive: made.sensitive ? 'yes' : 'no',
    ...(choice && { options: options('one', 'two', 'three', 'four') }),
    ...(choice && other && { other: 'yes' }),
    ...(type === 'number' && { min: '0', max: '100' }),
    ...(aim && condition !== 'none' && { [condition]: { [aim.id]: states[made.value % states.length] } }),
    ...(lines === 'off' && { 'off-card': 'yes' }),
    ...(named &&
      lines === 'named' && {
        card: `p${index}: <p${index}>, with <${named}>`,
        topic: `p${index} and <${named}>`,
      }),
    ...(type === 'yes-no' && lines !== 'named' && { card: `yes to p${index}` }),
    ...(named && made.suggest && { suggest: `<${named}>` }),
  };
}

/** Packs of two sequences with every kind of prompt, conditions and names, that end by asking for the top lines. */
export const randomPack: fc.Arbitrary<Pack> = fc
  .array(shape, { minLength: 2, maxLength: 10 })
  .map((shapes) => {
    const prompts = shapes.map((made, index) => promptFrom(made, index, shapes.slice(0, index)));
    const half = Math.ceil(prompts.length / 2);
    const top = { id: 'top', type: 'choose-many', 'options-from': 'card', max: '3', essential: 'yes' };
    return packOf([
      { id: 'first', prompts: prompts.slice(0, half), intro: 'Take your time.' },
      { id: 'second', prompts: [...prompts.slice(half), top] },
    ]);
  });

/** What a random owner does next; numbers choose among what the stop allows. */
export interface Impulse {
  readonly act: 'answer' | 'skip' | 'unsure' | 'back' | 'review' | 'goto';
  readonly pick: number;
  readonly private: boolean;
  readonly text: string;
}

/** Impulses whose typed words are all different, so that a test can look for each of them. */
export const randomImpulses: fc.Arbitrary<Impulse[]> = fc
  .array(
    fc.record({
      act: fc.constantFrom(
        'answer',
        'answer',
        'answer',
        'answer',
        'skip',
        'unsure',
        'back',
        'review',
        'goto',
      ),
      pick: fc.nat(1000),
      private: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((impulses) => impulses.map((impulse, index) => ({ ...impulse, text: `word${index}x` }) as Impulse));

/** A fitting thing to say to the question where the walk stands. */
export function somethingToSay(walk: Walk, { pick, text }: Impulse): GivenAnswer | null {
  const { question } = questionOf(walk);
  const ids = question.choices.map(({ id }) => id);
  const chosen = ids.filter((_, index) => (pick >> index) % 2 === 1).slice(0, question.max ?? ids.length);
  const said: Record<string, GivenAnswer> = {
    'choose-one':
      question.other && pick % 3 === 0
        ? { value: [], other: text }
        : { value: ids.slice(pick % ids.length).slice(0, 1), other: null },
    'choose-many': { value: chosen, other: question.other && pick % 3 === 0 ? text : null },
    'yes-no': { value: pick % 2 === 0 ? 'yes' : 'no', other: null },
    scale: { value: 1 + (pick % 5), other: null },
    number: { value: pick % 101, other: null },
    text: { value: text, other: null },
    'long-text': { value: `${text}\nand more`, other: null },
  };
  const result = said[question.type] ?? null;
  return result && refusal(question, result) === null ? result : null;
}

/** The event that an impulse comes to where the walk stands. */
export function eventFor(walk: Walk, impulse: Impulse): WalkEvent {
  if (walk.at === REVIEW) {
    const entries = reviewOf(walk).entries;
    const entry = entries[impulse.pick % Math.max(entries.length, 1)];
    return entry && impulse.act === 'goto' ? { type: 'goto', id: entry.id } : { type: 'back', draft: '' };
  }
  if (impulse.act === 'back' || impulse.act === 'review') return { type: impulse.act, draft: '' };
  if (impulse.act === 'unsure') return { type: 'unsure', private: impulse.private };
  const said = impulse.act === 'answer' ? somethingToSay(walk, impulse) : null;
  return said
    ? { type: 'answer', private: impulse.private, ...said }
    : { type: 'skip', private: impulse.private };
}

/** A walk through the pack, event by event: every state on the way, the first one before any event. */
export function walked(pack: Pack, impulses: readonly Impulse[], answers: Answers = {}): Walk[] {
  const first = begin(pack, answers, null, { sequences: null, quick: false, restart: true }, at(0));
  const walks = [first];
  for (const [index, impulse] of impulses.entries()) {
    const last = walks.at(-1) as Walk;
    walks.push(step(last, eventFor(last, impulse), at(index + 1)));
  }
  return walks;
}
