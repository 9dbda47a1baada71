import type { GuidedMinutes } from '../model/steps.ts';

/** One thing that is said, and when: milliseconds from the beginning of its step. */
export interface Cue {
  readonly at: number;
  readonly text: string;
}

/** A step on the clock. */
export interface ClockStep {
  readonly id: string;
  readonly title: string;
  /** In milliseconds. */
  readonly length: number;
  /** What is said, in the order of its time. */
  readonly cues: readonly Cue[];
}

const MINUTE = 60_000;

/** How long the steps of one way take together, in milliseconds. */
export function totalOf(steps: readonly ClockStep[]): number {
  return steps.reduce((sum, { length }) => sum + length, 0);
}

/**
 * The steps of one way, on the clock. Shortened or lengthened in proportion where `minutes` says how long all of it may
 * take; what is said keeps its order, and stays inside its step.
 */
export function timelineOf(guided: GuidedMinutes, way: string, minutes?: number): ClockStep[] {
  const isIn = ({ ways }: { readonly ways: readonly string[] }) => ways.length === 0 || ways.includes(way);
  const steps = guided.steps.filter(isIn).map(({ id, title, minutes: length, say }): ClockStep => {
    const cues = say
      .filter(isIn)
      .map(({ at, text }) => ({ at: at * 1000, text }))
      .sort((one, other) => one.at - other.at);
    return { id, title, length: length * MINUTE, cues };
  });
  const factor = minutes === undefined ? 1 : (minutes * MINUTE) / totalOf(steps);
  return steps.map((step) => ({
    ...step,
    length: step.length * factor,
    cues: step.cues.map((cue) => ({ ...cue, at: cue.at * factor })),
  }));
}

/** Where guided minutes are: which step, how far into it, and since when the clock runs. All times in milliseconds. */
export interface Playing {
  readonly steps: readonly ClockStep[];
  /** The index of the step; the number of steps when all is over. */
  readonly step: number;
  /** How far into the step it was at `since`. */
  readonly elapsed: number;
  /** The monotonic moment from which the step goes on; null while it is paused. */
  readonly since: number | null;
}

/** The beginning, with the clock running from `now` on (monotonic, in milliseconds). */
export function play(steps: readonly ClockStep[], now: number): Playing {
  return { steps, step: 0, elapsed: 0, since: now };
}

/** How far into its step it is. */
export function elapsedAt({ elapsed, since }: Playing, now: number): number {
  return since === null ? elapsed : elapsed + Math.max(0, now - since);
}

/** How far it has come over all steps, in milliseconds, and how long all of them take. */
export function progressAt(
  playing: Playing,
  now: number,
): { readonly passed: number; readonly total: number } {
  const before = totalOf(playing.steps.slice(0, playing.step));
  const length = playing.steps[playing.step]?.length ?? 0;
  return { passed: before + Math.min(elapsedAt(playing, now), length), total: totalOf(playing.steps) };
}

export function isOver({ steps, step }: Playing): boolean {
  return step >= steps.length;
}

/** The beginning of another step; at either end it stays there. A paused clock stays paused. */
function at(playing: Playing, step: number, now: number, elapsed = 0): Playing {
  const since = playing.since === null ? null : now - elapsed;
  const inside = Math.max(0, Math.min(step, playing.steps.length));
  return { ...playing, step: inside, elapsed: 0, since };
}

/**
 * The next step, where this one has passed by the clock; null where it has not. What it took too long goes off the next
 * one, so that nothing drifts.
 */
export function passedOn(playing: Playing, now: number): Playing | null {
  const current = playing.steps[playing.step];
  const left = current === undefined ? -1 : elapsedAt(playing, now) - current.length;
  return left < 0 || playing.since === null ? null : at(playing, playing.step + 1, now, left);
}

/** Where it is once all steps have passed on by the clock. */
export function wound(playing: Playing, now: number): Playing {
  const next = passedOn(playing, now);
  return next ? wound(next, now) : playing;
}

/** The time from `seen` to `now` does not count, such as while the machine slept. */
export function without(playing: Playing, seen: number, now: number): Playing {
  return playing.since === null ? playing : { ...playing, since: playing.since + Math.max(0, now - seen) };
}

/** The clock stands still. */
export function paused(playing: Playing, now: number): Playing {
  return playing.since === null ? playing : { ...playing, elapsed: elapsedAt(playing, now), since: null };
}

/** The clock goes on from where it stood. */
export function resumed(playing: Playing, now: number): Playing {
  return playing.since === null ? { ...playing, since: now } : playing;
}

/** On to the next step. */
export function next(playing: Playing, now: number): Playing {
  return at(playing, playing.step + 1, now);
}

/** Back to the beginning of this step; from its first seconds, to the one before. */
export function back(playing: Playing, now: number): Playing {
  const early = elapsedAt(playing, now) < 3000;
  return at(playing, early ? playing.step - 1 : playing.step, now);
}

/** Half a minute more for this step; what is still to be said in it is said at its time. */
export function longer(playing: Playing): Playing {
  const steps = playing.steps.map((step, index) =>
    index === playing.step ? { ...step, length: step.length + MINUTE / 2 } : step,
  );
  return { ...playing, steps };
}

/** What has been said in this step by now. */
export function saidAt(playing: Playing, now: number): readonly Cue[] {
  const elapsed = elapsedAt(playing, now);
  return (playing.steps[playing.step]?.cues ?? []).filter((cue) => cue.at <= elapsed);
}

/** The next monotonic moment at which something changes (a word, a step, the end); null while it is paused or over. */
export function nextMoment(playing: Playing, now: number): number | null {
  const { steps, step, elapsed, since } = playing;
  const current = steps[step];
  if (since === null || current === undefined) return null;
  const passed = elapsedAt(playing, now);
  const cue = current.cues.find(({ at: moment }) => moment > passed && moment < current.length);
  return since + (cue?.at ?? current.length) - elapsed;
}
