import type { Context } from '../../context.ts';
import { printable } from '../../text/printable.ts';
import { widthOf } from '../../text/width.ts';
import { wrapped } from '../../text/wrap.ts';
import type { Words } from '../../words/index.ts';
import { Conductor, type Minutes, type MinutesAct, type MinutesEnd, type Stage } from '../minutes.ts';
import { sizeOf } from '../size.ts';
import { barOf, type Glyphs, type Style } from '../style.ts';
import { isCtrl } from './common.ts';
import { type Key, keyOf, type ReadlineKey } from './key.ts';
import type { KeyInput } from './key-input.ts';

/** What guided minutes are shown with. */
export interface MinutesDesk {
  readonly stop: AbortSignal;
  readonly style: Style;
  readonly glyphs: Glyphs;
  readonly keyInput: KeyInput;
}

const CLEAR_LINE = '\r\u001b[J';
const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
const BELL = '\u0007';
const BAR = 20;

/** What a key does; undefined for any other key. */
function actOf(key: Key): MinutesAct | undefined {
  if (isCtrl(key, 'c') || isCtrl(key, 'd')) return 'stop';
  if (key.text === ' ' || key.text === 'p') return 'pause';
  if (key.name === 'right' || key.name === 'return') return 'next';
  if (key.name === 'left') return 'back';
  if (key.text === '+' || key.text === '=') return 'longer';
  return key.text === 'q' || key.name === 'escape' ? 'leave' : undefined;
}

/** `m:ss` of milliseconds. */
function clockTime(time: number): string {
  const seconds = Math.floor(time / 1000 + 0.001);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What is said, and below it one quiet line that is drawn anew in its place. */
class KeysStage implements Stage {
  private line = '';

  constructor(
    private readonly stderr: Context['stderr'],
    private readonly terminal: MinutesDesk,
    private readonly words: Words['together'],
  ) {}

  step({ title }: { readonly title: string }, bell: boolean): void {
    this.above(`\n${title}`, this.terminal.style.strong);
    if (bell) this.bell();
  }

  say(text: string): void {
    this.above(text);
  }

  away(): void {
    this.above(this.words.away, this.terminal.style.quiet);
  }

  bell(): void {
    this.stderr.write(BELL);
  }

  state(passed: number, total: number, isPaused: boolean): void {
    const { glyphs } = this.terminal;
    const time = this.words.passed(clockTime(passed), clockTime(total));
    const room = sizeOf(this.stderr).columns - 1;
    const bar = barOf(passed / total, Math.min(BAR, room - widthOf(time) - 2), glyphs);
    const whole = `${bar}  ${time}${isPaused ? ` ${glyphs.dot} ${this.words.still}` : ''}`;
    const line = [whole, time, ''].find((text) => widthOf(text) <= room) ?? '';
    if (line === this.line) return;
    this.line = line;
    this.draw();
  }

  draw(): void {
    this.stderr.write(CLEAR_LINE + this.terminal.style.quiet(this.line));
  }

  clear(): void {
    this.stderr.write(CLEAR_LINE);
  }

  private above(text: string, paint = (plain: string) => plain): void {
    const columns = sizeOf(this.stderr).columns - 1;
    const rows = printable(text)
      .split('\n')
      .flatMap((line) => wrapped(line, columns));
    this.stderr.write(`${CLEAR_LINE}${rows.map((row) => (row === '' ? row : paint(row))).join('\n')}\n`);
    this.draw();
  }
}

/** Plays guided minutes by keys. The cursor is hidden meanwhile, and is back after any end. */
export async function playByKeys(
  context: Context,
  terminal: MinutesDesk,
  minutes: Minutes,
): Promise<MinutesEnd> {
  const { stderr } = context;
  const { keyInput, stop } = terminal;
  if (await keyInput.open()) return 'stopped';
  const stage = new KeysStage(stderr, terminal, context.words.together);
  const conductor = new Conductor(context, minutes, stage);
  const hear = (_: unknown, raw: ReadlineKey): void => {
    const key = keyOf(raw);
    const act = actOf(key);
    if (isCtrl(key, 'z')) suspend(context, keyInput, stage);
    else if (act) conductor.act(act);
  };
  const stopped = (): void => conductor.act('stop');
  const releases = [
    listening(keyInput.keys, 'keypress', hear),
    listening(keyInput.keys, 'end', stopped),
    listening(stderr, 'resize', () => stage.draw()),
    context.onSignal('SIGCONT', () => {
      keyInput.takeBack();
      stderr.write(HIDE_CURSOR);
      conductor.comeBack();
    }),
  ];
  stop.addEventListener('abort', stopped, { once: true });
  let isHidden = true;
  stderr.write(HIDE_CURSOR);
  // Whatever else ends the program, such as a fault.
  context.onExit(() => isHidden && stderr.write(SHOW_CURSOR));
  try {
    if (stop.aborted) return 'stopped';
    stage.say(context.words.together.keys(terminal.glyphs.sideways));
    conductor.begin();
    const end = await conductor.ended;
    if (end === 'over' && minutes.bell) stage.bell();
    return end;
  } finally {
    for (const release of releases) release();
    stop.removeEventListener('abort', stopped);
    stage.clear();
    stderr.write(SHOW_CURSOR);
    isHidden = false;
    keyInput.hold();
  }
}

/** Ctrl-Z: the terminal is given back until the program is continued. */
function suspend({ stderr, suspend: stopHere }: Context, keyInput: KeyInput, stage: KeysStage): void {
  stage.clear();
  stderr.write(SHOW_CURSOR);
  keyInput.lend();
  stopHere();
}

/** Listens until what comes back is called. */
function listening(
  emitter: Pick<NodeJS.EventEmitter, 'on' | 'off'>,
  event: string,
  handler: (first: unknown, raw: ReadlineKey) => void,
): () => void {
  emitter.on(event, handler);
  return () => emitter.off(event, handler);
}
