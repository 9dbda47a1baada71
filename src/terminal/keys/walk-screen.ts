import type { Context } from '../../context.ts';

const ENTER = '\u001b[?1049h';
const LEAVE = '\u001b[?1049l';
const CLEAR = '\u001b[H\u001b[J';

/** Terminals with one screen only, as they call themselves. */
const ONE_SCREEN = /^(?:dumb|linux|unknown|ansi|cons\d+|sun|vt\d+)(?:-|$)/;

/**
 * The screen that a walk is drawn on: the alternate one, so that nothing of it stays behind. Where a terminal has no
 * such screen, the walk is drawn where the cursor is, and cleared prompt by prompt.
 */
export class WalkScreen {
  private isOn = false;
  private readonly isKnown: boolean;

  constructor(private readonly context: Pick<Context, 'env' | 'stderr' | 'onExit'>) {
    const name = context.env.TERM ?? '';
    this.isKnown = name !== '' && !ONE_SCREEN.test(name);
    // Whatever else ends the program, such as a fault.
    context.onExit(() => this.leave());
  }

  /** Enters it, or clears it for what is drawn next. */
  enter(): void {
    if (!this.isKnown) return;
    this.context.stderr.write(this.isOn ? CLEAR : ENTER + CLEAR);
    this.isOn = true;
  }

  /** Goes back to where the walk was begun. Returns whether there was a screen to leave. Safe to call twice. */
  leave(): boolean {
    const wasOn = this.isOn;
    if (wasOn) this.context.stderr.write(LEAVE);
    this.isOn = false;
    return wasOn;
  }

  /** After a new size, or after the terminal was away: what stands there cannot be known. */
  renew(): void {
    this.enter();
    if (!this.isOn) this.context.stderr.write(CLEAR);
  }
}
