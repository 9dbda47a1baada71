import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../../src/terminal/minutes.ts';

/** A clock that stands still until a test moves it. */
export class VirtualClock implements Clock {
  private time = 0;
  /** How far the clock on the wall is ahead of the other one. */
  private ahead = 0;
  private waiting: { readonly at: number; readonly handler: () => void }[] = [];
  readonly monotonic = (): number => this.time;
  readonly now = (): Date => new Date(Date.UTC(2026, 10, 21) + this.time + this.ahead);
  readonly wake = (after: number, handler: () => void): (() => void) => {
    const entry = { at: this.time + after, handler };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((each) => each !== entry);
    };
  };

  /** Lets so many milliseconds pass; each wake-up comes `late` milliseconds too late. */
  async pass(milliseconds: number, late = 0): Promise<void> {
    const end = this.time + milliseconds;
    for (;;) {
      const next = this.waiting.toSorted((one, other) => one.at - other.at)[0];
      if (!next || next.at + late > end) break;
      this.time = Math.max(this.time, next.at + late);
      this.waiting = this.waiting.filter((each) => each !== next);
      next.handler();
      await nextTurn();
    }
    this.time = Math.max(this.time, end);
  }

  /** The machine sleeps: nothing is woken, and this clock goes on or stops, as systems differ in. */
  sleep(milliseconds: number, goesOn: boolean): void {
    if (!goesOn) this.ahead += milliseconds;
    else {
      this.time += milliseconds;
      this.waiting = this.waiting.map(({ at, handler }) => ({ at: Math.max(at, this.time), handler }));
    }
  }
}
