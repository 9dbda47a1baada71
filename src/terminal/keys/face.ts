import type { Context } from '../../context.ts';
import { printable } from '../../text/printable.ts';
import { wrapped } from '../../text/wrap.ts';
import type { Asked } from '../asked.ts';
import type { Face, FaceOptions, Statement } from '../face.ts';
import { sizeOf } from '../size.ts';
import { glyphsOf, styleOf } from '../style.ts';
import { openKeyInput } from './key-input.ts';
import { saidFits } from './layout.ts';
import { menuMachine } from './menu.ts';
import { oneKeyMachine } from './one-key.ts';
import type { PromptView } from './prompt-view.ts';
import { framed, questionMachine } from './question.ts';
import { type ReadEnd, readingLines, readingPage, readOnMachine } from './read-on.ts';
import { reviewMachine } from './review.ts';
import { type KeysTerminal, runPrompt } from './run.ts';
import { frameOf, type WalkFrame } from './walk-frame.ts';
import { WalkScreen } from './walk-screen.ts';

/**
 * Opens the keys face: prompts of our own, run through inquirer, drawn on stderr.
 * Once `stop` is aborted, everything asked comes back as `pause`.
 */
export function openKeys(context: Context, { stop, noColor, shown }: FaceOptions): Face {
  return new KeysFace({
    context,
    words: context.words,
    stderr: context.stderr,
    stop,
    style: styleOf(context, context.stderr, noColor),
    glyphs: glyphsOf(context),
    screen: new WalkScreen(context),
    keyInput: openKeyInput(context),
    shown,
  });
}

/** What stands above what is asked: worked out when it is drawn, and without what was read on pages of its own. */
interface FrameInUse {
  readonly of: () => WalkFrame;
  readonly read: () => void;
}

class KeysFace implements Face {
  private isClosed = false;
  /** What is said waits for the question that it comes before. After a walk, and around menus, it is written at once. */
  private waits = true;
  private said: Statement[] = [];
  private hasTold = false;
  /** What Enter does with nothing chosen was told. */
  private isWarned = false;

  constructor(private readonly terminal: KeysTerminal) {}

  say = (statement: Statement): void => {
    if (this.waits) this.said.push(statement);
    else this.tell(statement);
  };

  ask: Face['ask'] = async (asked, mark) => {
    const question: Asked = { ...asked, words: this.terminal.words, warned: this.isWarned };
    const frame = this.frameWith((said) => frameOf(question, said));
    const machine = questionMachine(question, mark, this.terminal.glyphs, frame.of, () => {
      this.isWarned = true;
    });
    const end = await this.begin(machine.view, question.way?.isFirst === true, frame);
    if (end === 'stopped') return { type: 'pause' };
    const { draft, ticked } = question;
    if (end === 'back') return { type: 'back', draft, ...(ticked && { ticked }) };
    return machine.run(this.terminal);
  };

  askByOneKey: Face['askByOneKey'] = (asked) => {
    this.endWalk();
    this.part();
    return runPrompt(this.terminal, oneKeyMachine({ ...asked, words: this.terminal.words }));
  };

  review: Face['review'] = async (view) => {
    const { glyphs, words } = this.terminal;
    const empty = { profile: undefined, progress: [], share: null, trail: [] };
    const frame = this.frameWith((said) => ({ ...empty, said }));
    const machine = framed(reviewMachine(view, glyphs, words), frame.of);
    const end = await this.begin(() => machine.view(machine.start), false, frame);
    if (end === 'stopped') return { type: 'pause' };
    return end === 'back' ? { type: 'back', draft: '' } : runPrompt(this.terminal, machine);
  };

  menu: Face['menu'] = (menu) => {
    this.endWalk();
    this.part();
    return runPrompt(this.terminal, menuMachine(menu, this.terminal.glyphs, this.terminal.words));
  };

  play: Face['play'] = async (minutes) => {
    this.endWalk();
    this.part();
    const { playByKeys } = await import('./minutes.ts');
    return playByKeys(this.terminal.context, this.terminal, minutes);
  };

  aside: Face['aside'] = async (talk) => {
    const { waits } = this;
    this.endWalk();
    this.terminal.keyInput.close();
    try {
      return await talk();
    } finally {
      this.waits = waits;
      this.terminal.keyInput = openKeyInput(this.terminal.context);
    }
  };

  endWalk = (): void => {
    this.terminal.screen.leave();
    this.waits = false;
    for (const statement of this.said) this.tell(statement);
    this.said = [];
  };

  close = (): void => {
    if (this.isClosed) return;
    this.isClosed = true;
    this.endWalk();
    this.terminal.keyInput.close();
  };

  private frameWith(frame: (said: readonly Statement[]) => WalkFrame): FrameInUse {
    let said: readonly Statement[] = this.said;
    let current: WalkFrame | undefined;
    return {
      of: () => {
        current ??= frame(said);
        return current;
      },
      read: () => {
        said = [];
        current = undefined;
      },
    };
  }

  /** Takes the screen of the walk; what was said is read there first, where it has no room above what is asked. */
  private async begin(view: () => PromptView, isFirst: boolean, frame: FrameInUse): Promise<ReadEnd> {
    const { terminal } = this;
    const { stderr, style, glyphs, words } = terminal;
    const { said } = this;
    this.said = [];
    this.waits = true;
    terminal.screen.enter();
    if (said.length === 0 || saidFits(said, view, sizeOf(stderr), style, glyphs)) return 'on';
    frame.read();
    let rest: ReturnType<typeof readingLines> | ReturnType<typeof readingPage>['left'] = readingLines(said);
    while (rest.length > 0) {
      let left = rest;
      const lines = rest;
      const end = await runPrompt(terminal, readOnMachine, () => {
        const page = readingPage(lines, sizeOf(stderr), style, words.keys, isFirst);
        left = page.left;
        return page.screen;
      });
      if (end === 'stopped' || (end === 'back' && !isFirst)) return end;
      rest = left;
      terminal.screen.enter();
    }
    return 'on';
  }

  /** A blank line stands between what was said and what is drawn after it. */
  private part(): void {
    if (this.hasTold) this.terminal.stderr.write('\n');
    this.hasTold = false;
  }

  /** Writes what is said, to stay. */
  private tell({ title, text }: Statement): void {
    const { stderr, style } = this.terminal;
    const write = (words: string, paint = (plain: string) => plain): void => {
      const rows = printable(words)
        .split('\n')
        .flatMap((line) => wrapped(line, sizeOf(stderr).columns - 1));
      stderr.write(`${paint(rows.join('\n'))}\n`);
    };
    write('');
    if (title) write(title, style.strong);
    if (text !== '') write(text);
    this.hasTold = true;
  }
}
