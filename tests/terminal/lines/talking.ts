import type { WalkEvent } from '../../../src/guide/walk.ts';
import type { Asked } from '../../../src/terminal/asked.ts';
import { take, talkOf } from '../../../src/terminal/lines/talk.ts';

/** Types the lines one after another until one of them is an event. */
export function type(asked: Asked, ...lines: string[]): { event: WalkEvent | null; said: string } {
  const said: string[] = [];
  let talk = talkOf(asked);
  for (const line of lines) {
    const turn = take(asked, talk, line);
    said.push(...turn.say);
    if (turn.event) return { event: turn.event, said: said.join('\n') };
    talk = turn.talk;
  }
  return { event: null, said: said.join('\n') };
}

/** The event of an answer. */
export const answer = (value: unknown, other: string | null = null, isPrivate = false) => ({
  type: 'answer',
  value,
  other,
  private: isPrivate,
});
