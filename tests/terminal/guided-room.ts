import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Context } from '../../src/context.ts';
import { timelineOf } from '../../src/guide/timeline.ts';
import { loadMinutes } from '../../src/pack/steps.ts';
import type { Face } from '../../src/terminal/face.ts';
import { openKeys } from '../../src/terminal/keys/face.ts';
import { openLines } from '../../src/terminal/lines/face.ts';
import type { MinutesEnd } from '../../src/terminal/minutes.ts';
import { realContext } from '../support/context.ts';
import { TestTerminal } from './streams.ts';
import { VirtualClock } from './virtual-clock.ts';

/** The minutes that are shipped. */
export const guided = await loadMinutes(
  path.join(import.meta.dirname, '../../content/together'),
  realContext(),
);
export const MINUTE = 60_000;
/** Lets everything that waits come through. */
export const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 6; turn += 1) await nextTurn();
};

/** Ten guided minutes in a room with a clock of its own. */
export class Room {
  readonly clock = new VirtualClock();
  readonly terminal: TestTerminal;
  readonly stop = new AbortController();
  suspended = 0;
  end: MinutesEnd | undefined;
  private readonly continued: (() => void)[] = [];
  private readonly face: Face;

  constructor(by: 'keys' | 'lines') {
    this.terminal = new TestTerminal(by === 'keys');
    const { stdin, stderr, env, words } = this.terminal.context;
    const { now, monotonic, wake } = this.clock;
    const context = {
      ...{ stdin, stderr, env, words, now, monotonic, wake },
      onExit: () => undefined,
      onSignal: (_: string, handler: () => void) => {
        this.continued.push(handler);
        return () => undefined;
      },
      suspend: () => {
        this.suspended += 1;
      },
    } as unknown as Context;
    const stop = this.stop.signal;
    this.face =
      by === 'keys' ? openKeys(context, { plain: false, noColor: true, stop }) : openLines(context, stop);
  }

  async begin({ minutes, bell = false }: { minutes?: number; bell?: boolean } = {}): Promise<this> {
    void this.face.play({ steps: timelineOf(guided, 'hold', minutes), bell }).then((end) => {
      this.end = end;
      this.face.close();
    });
    while (!this.said(/do anything well now/)) await nextTurn();
    return this;
  }

  async type(text: string): Promise<void> {
    this.terminal.stdin.write(text);
    await turns();
  }

  /** The shell continues the program. */
  async goOn(): Promise<void> {
    for (const handler of this.continued) handler();
    await turns();
  }

  said(what: RegExp | string): boolean {
    return this.times(what) > 0;
  }

  times(what: RegExp | string): number {
    return [...this.terminal.written.matchAll(new RegExp(what, 'g'))].length;
  }

  /** Each time that the quiet line was drawn with another text, by what it says. */
  drawn(): string[] {
    const lines = [...this.terminal.written.matchAll(/\d+:\d\d of \d+:\d\d(?: - paused)?/g)];
    return lines.map(([line]) => line).filter((line, index, all) => line !== all[index - 1]);
  }
}
