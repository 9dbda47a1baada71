import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCard } from '../../src/card/build.ts';
import { renderText } from '../../src/card/renderers/text.ts';
import { questionOf } from '../../src/guide/ask.ts';
import { reviewOf } from '../../src/guide/review.ts';
import { REVIEW, type Walk, type WalkEvent } from '../../src/guide/walk.ts';
import { converse } from '../../src/terminal/conversation.ts';
import type { Face } from '../../src/terminal/face.ts';
import { openKeys } from '../../src/terminal/keys/face.ts';
import { openLines } from '../../src/terminal/lines/face.ts';
import { at, eventFor, randomImpulses, randomPack, walked } from '../support/random.ts';
import { en } from '../support/words.ts';
import { keysAtReview, keysFor, lineAtReview, linesFor } from './hands.ts';
import { TestTerminal } from './streams.ts';

/** Leads the walk through a face; the clock goes on by a second with everything that is asked. */
async function lead(inner: Face, walk: Walk): Promise<Walk> {
  let second = 0;
  const now = (): Date => new Date(at(second));
  const face: Face = {
    ...inner,
    ask(question, mark) {
      second += 1;
      return inner.ask(question, mark);
    },
    review(view) {
      second += 1;
      return inner.review(view);
    },
  };
  const ending = await converse({ words: en, face, walk, save: async () => undefined, now });
  face.close();
  return ending.walk;
}

/** All lines at once, as from a pipe. */
async function byLines(walks: readonly Walk[], events: readonly WalkEvent[]): Promise<Walk> {
  const terminal = new TestTerminal(false);
  const lines = events.flatMap((event, index) => {
    const walk = walks[index] as Walk;
    return walk.at === REVIEW
      ? [lineAtReview(reviewOf(walk), event)]
      : linesFor(questionOf(walk).question, event);
  });
  terminal.stdin.end(`${lines.join('\n')}\n`);
  return lead(openLines(terminal.context, new AbortController().signal), walks[0] as Walk);
}

/** Key by key, once each prompt stands on the screen; a page of what was said before it is read with Enter. */
async function byKeys(walks: readonly Walk[], events: readonly WalkEvent[]): Promise<Walk> {
  const terminal = new TestTerminal(true);
  const stop = new AbortController().signal;
  const inner = openKeys(terminal.context, { plain: false, noColor: true, stop });
  let asked = 0;
  let waiting: string[] = [];
  let title = '';
  terminal.onWrite = (text) => {
    if (!text.includes(en.keys.hints.stop) || waiting.length === 0) return;
    const isPage = !text.includes(title);
    const keys = isPage ? ['\r'] : waiting;
    if (!isPage) waiting = [];
    setImmediate(() => {
      for (const key of keys) terminal.stdin.emit('data', key);
    });
  };
  const face: Face = {
    ...inner,
    ask(question, mark) {
      waiting = keysFor(question, events[asked++] as WalkEvent);
      title = question.ask;
      return inner.ask(question, mark);
    },
    review(view) {
      waiting = keysAtReview(view, events[asked++] as WalkEvent);
      title = en.review.title;
      return inner.review(view);
    },
  };
  return lead(face, walks[0] as Walk);
}

test('whatever is said, both faces end with the same answers and the same card', async () => {
  await fc.assert(
    fc.asyncProperty(randomPack, randomImpulses, async (pack, impulses) => {
      const walks = walked(pack, impulses);
      const events: WalkEvent[] = [
        ...impulses.map((impulse, index) => eventFor(walks[index] as Walk, impulse)),
        { type: 'pause' },
      ];
      const expected = walks.at(-1) as Walk;
      const ends = [await byLines(walks, events), await byKeys(walks, events)];
      for (const end of ends) {
        expect(end.answers).toEqual(expected.answers);
        expect({ at: end.at, front: end.front }).toEqual({ at: expected.at, front: expected.front });
        expect(cardOf(end)).toBe(cardOf(expected));
      }
    }),
    { numRuns: 100 },
  );
});

function cardOf({ pack, answers }: Walk): string {
  return renderText(buildCard(pack, answers, en.card), { width: 72, ascii: false });
}
