import type { Context } from '../../context.ts';
import type { Words } from '../../words/index.ts';
import { Conductor, type Minutes, type MinutesAct, type MinutesEnd } from '../minutes.ts';
import { drawing } from '../output-gate.ts';
import type { LineReader } from './reader.ts';

/** What guided minutes are spoken with. */
export interface MinutesVoice {
  readonly lines: LineReader;
  readonly speak: (texts: readonly string[]) => void;
}

const ACTS: Readonly<Record<string, MinutesAct>> = {
  pause: 'pause',
  next: 'next',
  back: 'back',
  more: 'longer',
  quit: 'leave',
  q: 'leave',
};

/** Plays guided minutes by lines: one plain line for all that is said, each once; an empty line goes on. */
export async function playByLines(
  context: Context,
  { lines, speak }: MinutesVoice,
  minutes: Minutes,
): Promise<MinutesEnd> {
  const words = context.words.together;
  const bell = (): void => {
    if (context.stderr.isTTY) drawing(context).stderr.write('\u0007');
  };
  const conductor = new Conductor(context, minutes, {
    step({ title }, isMarked) {
      speak(['', title]);
      if (isMarked) bell();
    },
    say: (text) => speak([text]),
    away: () => speak([words.away]),
    state: () => undefined,
  });
  const release = context.onSignal('SIGCONT', () => conductor.comeBack());
  try {
    speak(['', words.lines]);
    conductor.begin();
    const listen = async (): Promise<void> => {
      while (!conductor.hasEnded) {
        const line = await lines.next();
        if (line === null) conductor.act('stop');
        else take(conductor, line.trim().toLowerCase().replace(/^\//, ''), speak, words);
      }
    };
    await Promise.race([conductor.ended, listen()]);
    const end = await conductor.ended;
    if (end === 'over' && minutes.bell) bell();
    return end;
  } finally {
    release();
  }
}

/** Does what a line says. While it is paused, an empty line, or `pause` again, goes on. */
function take(
  conductor: Conductor,
  typed: string,
  speak: MinutesVoice['speak'],
  words: Words['together'],
): void {
  const act = typed === '' ? (conductor.isPaused ? 'pause' : 'next') : ACTS[typed];
  if (!act) speak([words.notHere]);
  if (act === 'longer') speak([words.more]);
  if (act === 'pause') speak([conductor.isPaused ? words.goesOn : words.paused]);
  if (act) conductor.act(act);
}
