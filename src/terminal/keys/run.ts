import { createPromptModule } from 'inquirer';
import type { Context } from '../../context.ts';
import type { Words } from '../../words/index.ts';
import { sizeOf } from '../size.ts';
import type { Glyphs, Style } from '../style.ts';
import type { KeyInput } from './key-input.ts';
import { layOut, type Screen } from './layout.ts';
import type { PromptMachine } from './machine.ts';
import { machinePrompt, type PromptConfig } from './prompt.ts';
import type { PromptView } from './prompt-view.ts';
import type { WalkScreen } from './walk-screen.ts';

/** What the keys face works with. */
export interface KeysTerminal {
  readonly context: Context;
  readonly words: Words;
  readonly stderr: Context['stderr'];
  readonly stop: AbortSignal;
  readonly style: Style;
  readonly glyphs: Glyphs;
  readonly screen: WalkScreen;
  keyInput: KeyInput;
  /** See `FaceOptions`; undefined once it was called, or where nobody waits for it. */
  shown: (() => void) | undefined;
}

/** Runs one prompt to its end. Signals, Ctrl-C and a closed input end it as stopped. */
export async function runPrompt<S, E>(
  terminal: KeysTerminal,
  machine: PromptMachine<S, E>,
  draw: (view: PromptView) => Screen = (view) =>
    layOut(view, sizeOf(terminal.stderr), terminal.style, terminal.glyphs),
): Promise<E> {
  const { stderr, stop, keyInput } = terminal;
  if (await keyInput.open()) return machine.stopped;
  const faults: unknown[] = [];
  let isOnWalk = false;
  const config: PromptConfig<S, E> = {
    machine,
    draw,
    onEnd: keyInput.shut,
    async onMark(state, isPrivate) {
      try {
        return (await machine.mark?.(state, isPrivate)) ?? state;
      } catch (error) {
        faults.push(error);
        return null;
      }
    },
    onRenew: (redraw) => {
      // Called once the prompt is drawn.
      terminal.shown?.();
      terminal.shown = undefined;
      return watchTerminal(terminal, redraw, () => isOnWalk);
    },
    onSuspend(shown) {
      isOnWalk = terminal.screen.leave();
      if (!isOnWalk) stderr.write(below(shown));
      keyInput.lend();
      terminal.context.suspend();
    },
  };
  const prompt = machinePrompt<S, E>();
  let ending = machine.stopped;
  const inquirer = createPromptModule<{ machine: { message: string } }>({
    input: keyInput.keys,
    output: stderr,
    signal: stop,
    clearPromptOnDone: true,
  });
  inquirer.registerPrompt('machine', async (_, context) => {
    ending = await prompt(config, context);
  });
  try {
    await inquirer([{ type: 'machine', name: 'ending', message: '' }]);
    if (faults.length > 0) throw faults[0];
    return ending;
  } catch (error) {
    if (error instanceof Error && STOPPED.has(error.name)) return machine.stopped;
    throw error;
  } finally {
    keyInput.hold();
  }
}

/** How inquirer says that a prompt was stopped: by Ctrl-C, or by our signal. */
const STOPPED = new Set(['ExitPromptError', 'AbortPromptError']);

/** Moves the cursor under what is shown, so that a shell writes below it. */
function below(shown: Screen | null): string {
  const down = shown ? shown.lines.length - 1 - shown.cursorLine : 0;
  return `${down > 0 ? `\u001b[${down}B` : ''}\r\n`;
}

/** What a terminal made of the old lines in its new size, or while it was away, cannot be known: all is drawn anew. */
function watchTerminal(
  { stderr, context, screen, keyInput }: KeysTerminal,
  redraw: () => void,
  wasOnWalk: () => boolean,
): () => void {
  const renew = (): void => {
    screen.renew();
    redraw();
  };
  const release = context.onSignal('SIGCONT', () => {
    keyInput.takeBack();
    if (wasOnWalk()) screen.enter();
    renew();
  });
  stderr.on('resize', renew);
  return () => {
    release();
    stderr.off('resize', renew);
  };
}
