import { stripVTControlCharacters } from 'node:util';
import { createPrompt, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import { type Key, keyOf, pasted } from './key.ts';
import type { Screen } from './layout.ts';
import type { PromptMachine } from './machine.ts';
import type { PromptView } from './prompt-view.ts';

/** A prompt for inquirer: how it behaves (a machine), how it is drawn, and whom to tell the end. */
export interface PromptConfig<S, E> {
  readonly machine: PromptMachine<S, E>;
  readonly draw: (view: PromptView) => Screen;
  /** Called at once when a key ends the prompt. */
  readonly onEnd: () => void;
  /** The next state once a mark is kept, or could not be; null when nothing can go on. Never rejects. */
  readonly onMark: (state: S, isPrivate: boolean) => Promise<S | null>;
  /** Calls back when all is to be drawn anew: after a new size, or after the terminal was away; returns what ends that. */
  readonly onRenew: (redraw: () => void) => () => void;
  /** Ctrl-Z: gives the terminal to the shell, until the program is continued. */
  readonly onSuspend: (screen: Screen | null) => void;
}

/** A machine at work: what it is in now, and what hears its keys. */
interface Working<S> {
  readonly state: { current: S };
  readonly hear: (key: Key) => void;
  /** Called when the prompt has ended, however it did. */
  readonly over: () => void;
}

/** Runs a machine in a prompt; `redraw` is called once for each key that does not end it. */
function useMachine<S, E>(
  { machine, onEnd, onMark }: PromptConfig<S, E>,
  done: (event: E) => void,
  redraw: () => void,
): Working<S> {
  const state = useRef(machine.start);
  const isOver = useRef(false);
  /** What is typed while a mark is being kept: it is for this prompt, and heard once that is done. */
  const waiting = useRef<Key[] | null>(null);

  const end = (event: E): void => {
    isOver.current = true;
    onEnd();
    done(event);
  };
  const mark = async (isPrivate: boolean): Promise<void> => {
    waiting.current = [];
    const next = await onMark(state.current, isPrivate);
    const typed = waiting.current;
    waiting.current = null;
    // A signal, Ctrl-C or a terminal that is gone ended it meanwhile.
    if (isOver.current) return;
    if (next === null) return end(machine.stopped);
    state.current = next;
    redraw();
    for (const key of typed) hear(key);
  };
  const hear = (key: Key): void => {
    if (isOver.current) return;
    if (waiting.current) {
      waiting.current.push(key);
      return;
    }
    const next = machine.onKey(state.current, key);
    if ('event' in next) end(next.event);
    else if ('mark' in next) void mark(next.mark);
    else {
      state.current = next.state;
      machine.onState?.(next.state);
      redraw();
    }
  };
  const over = (): void => {
    isOver.current = true;
  };
  return { state, hear, over };
}

/** The one inquirer prompt behind every machine: keys and pastes in, a screen out, at most one drawing a key. */
export function machinePrompt<S, E>() {
  return createPrompt<E, PromptConfig<S, E>>((config, done) => {
    const { machine, draw, onRenew, onSuspend } = config;
    const screen = useRef<Screen | null>(null);
    const [, setDrawn] = useState(0);
    const redraw = (): void => setDrawn((count: number) => count + 1);
    const { state, hear, over } = useMachine(config, done, redraw);

    useEffect((rl) => {
      // The text is ours, not readline's: its cursor is where our screen says.
      rl.getCursorPos = () => cursorOf(screen.current);
      const hearPaste = (text: unknown): void => hear(pasted(String(text)));
      rl.input.on('paste', hearPaste);
      // Ctrl-D and the end of the input close readline; that is a stop like any other.
      rl.on('close', () => done(machine.stopped));
      rl.on('SIGTSTP', () => onSuspend(screen.current));
      const stopRenewing = onRenew(redraw);
      return () => {
        over();
        rl.input.removeListener('paste', hearPaste);
        stopRenewing();
      };
    }, []);

    useKeypress((key, rl) => {
      // Readline edits a line of its own as well; kept empty, it can bring nothing back and Ctrl-D always means stop.
      rl.clearLine(0);
      // Ctrl-Z is heard above; drawn by it, the prompt would stand on the shell's screen.
      if (!(key.ctrl && key.name === 'z')) hear(keyOf(key));
    });

    screen.current = draw(machine.view(state.current));
    const { lines, cursorLine } = screen.current;
    const above = lines.slice(0, cursorLine + 1).join('\n');
    return [above, lines.slice(cursorLine + 1).join('\n')];
  });
}

/** Rows are counted as inquirer does it, by the length of the line, so that its own sum is zero. */
function cursorOf(screen: Screen | null): { rows: number; cols: number } {
  const line = stripVTControlCharacters(screen?.lines[screen.cursorLine] ?? '');
  return {
    rows: Math.floor(line.length / Math.max(1, screen?.columns ?? 80)),
    cols: screen?.cursorColumn ?? 0,
  };
}
