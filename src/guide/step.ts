import { type Answer, answerIn } from '../model/answer.ts';
import { normalised, refusal } from './answering.ts';
import { draftOf, questionOf } from './ask.ts';
import { outgrownOf } from './outgrown.ts';
import type { PromptPlace } from './place.ts';
import { further, orderOf, placesOfWalk, stopFrom, stopsOf } from './stops.ts';
import { type Draft, type Position, REVIEW, type Walk, type WalkEvent } from './walk.ts';
import { spoken } from './words.ts';

/**
 * The walk after an event: the whole of what decides where the owner is and what was said. Pure.
 *
 * @param now the moment of the event, ISO 8601; it becomes the answer's `at`.
 * @throws RangeError for an event that does not fit where the walk is: a fault of the face, never of the owner.
 */
export function step(walk: Walk, event: WalkEvent, now: string): Walk {
  const after = stepped(walk, event, now);
  return { ...after, furthest: further(walk.pack, walk.furthest, after.front) };
}

function stepped(walk: Walk, event: WalkEvent, now: string): Walk {
  switch (event.type) {
    case 'answer':
    case 'skip':
    case 'unsure':
      return goOn(withAnswer(walk, event, now));
    case 'mark':
      return marked(walk, event.private);
    case 'back':
      return goBack(withDraft(walk, event));
    case 'review':
      if (walk.at === REVIEW) return walk;
      return move(withDraft(walk, event), { at: REVIEW, front: walk.front, reviewing: true });
    case 'goto':
      return open(walk, event.id);
    case 'accept':
      if (walk.at !== REVIEW) throw new RangeError('Only a review can be accepted.');
      return { ...walk, state: 'finished' };
    case 'pause':
      return { ...walk, state: 'paused' };
  }
}

/** Takes up a walk that was paused, or goes on after the card was shown in the middle. */
export function resume(walk: Walk): Walk {
  return { ...walk, state: 'asking' };
}

type AnswerEvent = Extract<WalkEvent, { type: 'answer' | 'skip' | 'unsure' }>;

function withAnswer(walk: Walk, event: AnswerEvent, now: string): Walk {
  const answer = answerFrom(walk, event, now);
  const { [walk.at]: _, ...drafts } = walk.drafts;
  return { ...walk, answers: { ...walk.answers, [walk.at]: answer }, drafts };
}

function answerFrom(walk: Walk, event: AnswerEvent, now: string): Answer {
  const { place, question } = questionOf(walk);
  // What can be said no more is not lost by saying nothing: it stays, out of effect, until something is said.
  if (event.type === 'skip' && place.kept && outgrownOf(place)?.whole)
    return { ...place.kept, private: event.private };
  const about = { private: event.private, at: now, packVersion: walk.pack.version };
  if (event.type !== 'answer') {
    const status = event.type === 'skip' ? 'skipped' : 'unsure';
    return { status, value: null, other: null, words: '', ...about };
  }
  const refused = refusal(question, event);
  if (refused) throw new RangeError(`An answer that does not fit was let through: ${refused.code}`);
  const { value, other } = normalised(question, event);
  const kept = { value: typeof value === 'object' ? [...value] : value, other };
  return { status: 'answered', ...kept, words: spoken(place, kept), ...about };
}

/** The mark is the kept answer's at once, whatever becomes of the prompt; without an answer it waits for one. */
function marked(walk: Walk, isPrivate: boolean): Walk {
  if (walk.at === REVIEW) throw new RangeError('Only an answer can be marked.');
  const kept = answerIn(walk.answers, walk.at);
  if (!kept) return withBegun(walk, { draft: '', ...draftOf(walk), private: isPrivate });
  return { ...walk, answers: { ...walk.answers, [walk.at]: { ...kept, private: isPrivate } } };
}

/** The walk with these answers private: another window made them so, and nobody here saw it. */
export function keptPrivate(walk: Walk, ids: readonly string[]): Walk {
  if (ids.length === 0) return walk;
  const answers = Object.entries(walk.answers).map(([id, answer]) => [
    id,
    ids.includes(id) ? { ...answer, private: true } : answer,
  ]);
  return { ...walk, answers: Object.fromEntries(answers) };
}

function withDraft(walk: Walk, { type: _, ...begun }: Extract<WalkEvent, { type: 'back' | 'review' }>): Walk {
  if (walk.at === REVIEW) return walk;
  const marked = draftOf(walk)?.private;
  return withBegun(walk, { ...begun, ...(marked !== undefined && { private: marked }) });
}

function withBegun(walk: Walk, begun: Draft): Walk {
  return { ...walk, drafts: { ...walk.drafts, [walk.at]: begun } };
}

/** Moves on, remembering the way back. */
function move(walk: Walk, to: Position): Walk {
  const from: Position = { at: walk.at, front: walk.front, reviewing: walk.reviewing };
  return { ...walk, ...to, trail: [...walk.trail, from] };
}

/** Where an answer leads: to the next stop; or, when an earlier one was changed, back to where that was asked for. */
function goOn(walk: Walk): Walk {
  const places = placesOfWalk(walk);
  const here = orderOf(places, walk.at);
  if (walk.at === walk.front) {
    const next = stopFrom(places, walk.route, here + 1);
    return move(walk, { at: next, front: next, reviewing: false });
  }
  const front = standing(walk.front, places, walk);
  // The change may have opened follow-ups: they are asked before going back to the review.
  const between = places.slice(here + 1, orderOf(places, front));
  const opened = stopsOf(between, walk.route).find(({ answer }) => answer === undefined);
  const at = opened?.prompt.id ?? (walk.reviewing ? REVIEW : front);
  return move(walk, { at, front, reviewing: walk.reviewing });
}

/** A stop, or the next one when it is no longer asked. */
function standing(id: string, places: readonly PromptPlace[], { route }: Walk): string {
  return isStop(id, places, { route }) ? id : stopFrom(places, route, orderOf(places, id));
}

function isStop(id: string, places: readonly PromptPlace[], { route }: Pick<Walk, 'route'>): boolean {
  return id === REVIEW || stopsOf(places, route).some((place) => place.prompt.id === id);
}

/** One stop back, over stops that are no longer asked; at the beginning the walk stays where it is. */
function goBack(walk: Walk): Walk {
  const places = placesOfWalk(walk);
  // A review that was opened in the middle is left for where that was, whatever was changed from it.
  const leaves = walk.at === REVIEW && walk.reviewing;
  const last = walk.trail.findLastIndex(({ at, reviewing }) => canAsk(at, places) && !(leaves && reviewing));
  const to = walk.trail[last];
  if (!to) return walk;
  return { ...walk, ...to, front: standing(to.front, places, walk), trail: walk.trail.slice(0, last) };
}

/** Whether the walk can be at this stop: the review, or any prompt that is visible (a review opens those off the route too). */
function canAsk(id: string, places: readonly PromptPlace[]): boolean {
  return (
    id === REVIEW ||
    places.some(({ prompt, visible }) => prompt.id === id && visible && prompt.type !== 'note')
  );
}

function open(walk: Walk, id: string): Walk {
  if (!canAsk(id, placesOfWalk(walk)) || id === REVIEW) throw new RangeError(`No prompt to open: ${id}`);
  return move(walk, { at: id, front: walk.front, reviewing: walk.reviewing });
}
