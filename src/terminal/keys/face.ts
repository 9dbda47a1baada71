import { createPromptModule } from 'inquirer';
import type { Context } from '../../context.ts';
import type { WalkEvent } from '../../guide/walk.ts';
import { printable } from '../../text/printable.ts';
import { wrapped } from '../../text/wrap.ts';
import type { Words } from '../../words/index.ts';
import type { Asked } from '../asked.ts';
import type { Face, FaceOptions, Mark } from '../face.ts';
import { sizeOf } from '../size.ts';
import { type Glyphs, glyphsOf, type Style, styleOf } from '../style.ts';
import { chooseByKey, choosingOf } from './choose.ts';
import { chooseView } from './choose-view.ts';
import { markedBy } from './common.ts';
import { type KeyInput, openKeyInput } from './key-input.ts';
import { layOut } from './layout.ts';
import type { Machine } from './machine.ts';
import { menuMachine } from './menu.ts';
import { oneKeyMachine } from './one-key.ts';
import { machinePrompt, type PromptConfig } from './prompt.ts';
import { reviewMachine } from './review.ts';
import { summaryOf } from './summary.ts';
import { writeByKey, writeView, writingOf } from './write.ts';

/** What the keys face works with. */
interface KeysTerminal {
  readonly words: Words;
  readonly stderr: Context['stderr'];
  readonly stop: AbortSignal;
  readonly style: Style;
  readonly glyphs: Glyphs;
  keyInput: KeyInput;
}

const CLEAR = '\u001b[H\u001b[J';

/**
 * Opens the keys face: prompts of our own, run through inquirer, drawn on stderr.
 * Once `stop` is aborted, everything asked comes back as `pause`.
 */
export function openKeys(context: Context, { stop, noColor }: FaceOptions): Face {
  const { stderr, words } = context;
  const terminal: KeysTerminal = {
    words,
    stderr,
    stop,
    style: styleOf(context, stderr, noColor),
    glyphs: glyphsOf(context),
    keyInput: openKeyInput(context),
  };
  const tell = (text: string, paint = (plain: string) => plain): void => {
    const lines = printable(text).split('\n');
    const rows = lines.flatMap((line) => wrapped(line, sizeOf(stderr).columns - 1));
    stderr.write(`${paint(rows.join('\n'))}\n`);
  };
  let closed = false;
  let hasSaid = false;
  /** A blank line stands between what was said and the prompt after it. */
  const part = (): void => {
    if (hasSaid) stderr.write('\n');
    hasSaid = false;
  };
  return {
    say({ title, text }) {
      tell('');
      if (title) tell(title, terminal.style.strong);
      if (text !== '') tell(text);
      hasSaid = true;
    },
    async ask(asked, mark) {
      part();
      const question = { ...asked, words };
      const event = await askByKeys(terminal, question, mark);
      const summary = summaryOf(question, event, terminal.glyphs);
      if (summary) tell(summary, terminal.style.quiet);
      return event;
    },
    askByOneKey(asked) {
      part();
      return run(terminal, oneKeyMachine({ ...asked, words }));
    },
    review(view) {
      part();
      return run(terminal, reviewMachine(view, terminal.glyphs, words));
    },
    menu(menu) {
      part();
      return run(terminal, menuMachine(menu, terminal.glyphs, words));
    },
    async play(minutes) {
      part();
      const { playByKeys } = await import('./minutes.ts');
      return playByKeys(context, terminal, minutes);
    },
    async aside(talk) {
      terminal.keyInput.close();
      try {
        return await talk();
      } finally {
        terminal.keyInput = openKeyInput(context);
      }
    },
    close() {
      if (!closed) terminal.keyInput.close();
      closed = true;
    },
  };
}

/** Asks one prompt: through a list, or a text to write. */
function askByKeys(terminal: KeysTerminal, question: Asked, mark: Mark): Promise<WalkEvent> {
  const { glyphs } = terminal;
  const stopped: WalkEvent = { type: 'pause' };
  if (question.type === 'text' || question.type === 'long-text' || question.type === 'number')
    return run(terminal, {
      start: writingOf(question),
      stopped,
      onKey: (state, key) => writeByKey(question, state, key),
      mark: (state, isPrivate) => markedBy(question, mark, state, isPrivate),
      view: (state) => writeView(question, state, glyphs),
    });
  return run(terminal, {
    start: choosingOf(question),
    stopped,
    onKey: (state, key) => chooseByKey(question, state, key),
    mark: (state, isPrivate) => markedBy(question, mark, state, isPrivate),
    view: (state) => chooseView(question, state, glyphs),
  });
}

/** Runs one prompt to its end. Signals, Ctrl-C and a closed input end it as stopped. */
async function run<S, E>(terminal: KeysTerminal, machine: Machine<S, E>): Promise<E> {
  const { stderr, stop, style, glyphs, keyInput } = terminal;
  if (await keyInput.open()) return machine.stopped;
  const faults: unknown[] = [];
  const config: PromptConfig<S, E> = {
    machine,
    draw: (view) => layOut(view, sizeOf(stderr), style, glyphs),
    onEnd: keyInput.shut,
    async onMark(state, isPrivate) {
      try {
        return (await machine.mark?.(state, isPrivate)) ?? state;
      } catch (error) {
        faults.push(error);
        return null;
      }
    },
    onResize: (redraw) => watchSize(stderr, redraw),
    onResume: () => {
      keyInput.markPastes();
      stderr.write(CLEAR);
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

/** What a terminal made of the old lines in its new size cannot be known: the screen is cleared and drawn anew. */
function watchSize(stderr: Context['stderr'], redraw: () => void): () => void {
  const resized = (): void => {
    stderr.write(CLEAR);
    redraw();
  };
  stderr.on('resize', resized);
  return () => stderr.off('resize', resized);
}
