import type { Context } from '../context.ts';
import {
  back,
  type ClockStep,
  isOver,
  longer,
  next,
  nextMoment,
  type Playing,
  passedOn,
  paused,
  play,
  progressAt,
  resumed,
  saidAt,
  without,
} from '../guide/timeline.ts';

/** Guided minutes, as a face plays them. */
export interface Minutes {
  readonly steps: readonly ClockStep[];
  /** Whether a bell marks each new step and the end. */
  readonly bell: boolean;
}

/** How guided minutes ended: they were over, were left (q), or were stopped (Ctrl-C, end of input, a signal). */
export type MinutesEnd = 'over' | 'left' | 'stopped';

/** What somebody does meanwhile. `pause` also goes on again. */
export type MinutesAct = 'pause' | 'next' | 'back' | 'longer' | 'leave' | 'stop';

/** What shows guided minutes. */
export interface Stage {
  /** A step begins, anew or again. */
  step(step: ClockStep, bell: boolean): void;
  say(text: string): void;
  /** The program was away, as when the machine slept; it goes on where it was. */
  away(): void;
  /** Where it is now, in milliseconds; called at most once a second, and after each act. */
  state(passed: number, total: number, isPaused: boolean): void;
}

/** The clock, as it is needed here. */
export type Clock = Pick<Context, 'now' | 'monotonic' | 'wake'>;

/** A wake-up that comes later than this, in milliseconds, or a day's clock ahead by as much: the machine slept. */
const AWAY = 5000;
const SECOND = 1000;

/**
 * Plays guided minutes on deadlines of a monotonic clock: whatever a wake-up comes too late goes off the next wait, so
 * that nothing drifts, and nothing that is to be said is left out. Time in which the machine slept does not count.
 */
export class Conductor {
  private playing: Playing;
  /** How many of the words of this step were said. */
  private said = 0;
  private seen: number;
  private wall: number;
  private cancel: () => void = () => undefined;
  private finish: (end: MinutesEnd) => void = () => undefined;
  hasEnded = false;
  readonly ended: Promise<MinutesEnd>;

  constructor(
    private readonly clock: Clock,
    private readonly minutes: Minutes,
    private readonly stage: Stage,
  ) {
    this.ended = new Promise((resolve) => {
      this.finish = resolve;
    });
    this.seen = clock.monotonic();
    this.wall = clock.now().getTime();
    this.playing = play(minutes.steps, this.seen);
  }

  get isPaused(): boolean {
    return this.playing.since === null;
  }

  begin(): void {
    this.announce(false);
    this.goOn(this.seen);
  }

  act(act: MinutesAct): void {
    if (this.hasEnded) return;
    if (act === 'stop') this.end('stopped');
    else if (act === 'leave') this.end('left');
    else this.change(act);
  }

  private change(act: Exclude<MinutesAct, 'stop' | 'leave'>): void {
    const now = this.look();
    if (act === 'pause')
      this.playing = this.isPaused ? resumed(this.playing, now) : paused(this.playing, now);
    else if (act === 'longer') this.playing = longer(this.playing);
    else this.move((act === 'next' ? next : back)(this.playing, now));
    this.goOn(now);
  }

  /** The program was stopped from outside, and is continued: that time does not count. */
  comeBack(): void {
    if (this.hasEnded) return;
    const now = this.clock.monotonic();
    this.forget(now);
    this.see(now);
    this.goOn(now);
  }

  private move(playing: Playing): void {
    this.playing = playing;
    this.said = 0;
    if (!isOver(playing)) this.announce(this.minutes.bell);
  }

  private announce(bell: boolean): void {
    const step = this.playing.steps[this.playing.step];
    if (step) this.stage.step(step, bell);
  }

  private see(now: number): void {
    this.seen = now;
    this.wall = this.clock.now().getTime();
  }

  private forget(now: number): void {
    if (this.isPaused) return;
    this.playing = without(this.playing, this.seen, now);
    this.stage.away();
  }

  /** The moment it is. Where the machine slept since the last look, that time is taken off. */
  private look(): number {
    const now = this.clock.monotonic();
    const passed = now - this.seen;
    if (passed > AWAY) this.forget(now);
    // Some systems stop this clock too while they sleep: only the clock on the wall shows it then.
    else if (!this.isPaused && this.clock.now().getTime() - this.wall - passed > AWAY) this.stage.away();
    this.see(now);
    return now;
  }

  private goOn(now: number): void {
    this.cancel();
    for (;;) {
      const cues = saidAt(this.playing, now);
      for (const { text } of cues.slice(this.said)) this.stage.say(text);
      this.said = Math.max(this.said, cues.length);
      const following = passedOn(this.playing, now);
      if (following) this.move(following);
      if (!following) break;
    }
    if (isOver(this.playing)) this.end('over');
    else this.wait(now);
  }

  private wait(now: number): void {
    const { passed, total } = progressAt(this.playing, now);
    this.stage.state(passed, total, this.isPaused);
    const moment = nextMoment(this.playing, now);
    if (moment === null) return;
    const wait = Math.min(moment - now, SECOND - (passed % SECOND));
    this.cancel = this.clock.wake(wait, () => this.goOn(this.look()));
  }

  private end(end: MinutesEnd): void {
    this.hasEnded = true;
    this.cancel();
    this.finish(end);
  }
}
