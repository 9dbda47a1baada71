import type { Context } from '../../context.ts';
import { sanitise } from '../../text/sanitise.ts';
import { wrapped } from '../../text/wrap.ts';
import type { Words } from '../../words/index.ts';
import type { Asked } from '../asked.ts';
import type { Face, Mark } from '../face.ts';
import { sizeOf } from '../size.ts';
import { presentMenu, takeAtMenu } from './menu.ts';
import { type Known, present } from './present.ts';
import { type LineReader, readLines } from './reader.ts';
import { presentReview, takeAtReview } from './review.ts';
import { presentShort, takeShort } from './short.ts';
import { joinedLines, take, takesText, talkOf } from './talk.ts';

/** What the lines face works with. */
interface Voice {
  readonly words: Words;
  lines: LineReader;
  readonly stop: AbortSignal;
  readonly speak: (texts: readonly string[]) => void;
}

/**
 * Opens the lines face: append-only text on stderr, lines from stdin.
 * Once `stop` is aborted, everything asked comes back as `pause`.
 */
export function openLines(context: Context, stop: AbortSignal): Face {
  const { stdin, stderr, words } = context;
  const speak = (texts: readonly string[]): void => {
    for (const text of texts) stderr.write(`${shaped(stderr, text)}\n`);
  };
  const voice: Voice = { words, lines: readLines(stdin, stop), stop, speak };
  let explained = false;
  const said = new Set<string>();
  let part = '';
  return {
    say({ title, text }) {
      speak(['', ...[title ?? '', text].filter((part) => part !== '')]);
    },
    ask(question, mark) {
      if (!explained) speak(['', words.lines.howTo]);
      explained = true;
      const kind = `${question.type}${question.ordered ? ' in order' : ''}`;
      const known = { kind: said.has(kind), part: part === question.position.sequence };
      said.add(kind);
      part = question.position.sequence;
      return askByLines(voice, { ...question, words }, known, mark);
    },
    async askByOneKey(asked) {
      const question = { ...asked, words };
      speak(presentShort(question));
      for (;;) {
        const line = await voice.lines.next();
        if (line === null) return { type: 'pause' };
        const heard = takeShort(question, sanitise(line));
        if ('type' in heard) return heard;
        speak(heard);
      }
    },
    async review(view) {
      voice.speak(presentReview(view, words));
      for (;;) {
        const line = await voice.lines.next();
        if (line === null) return stop.aborted ? { type: 'pause' } : { type: 'accept' };
        const turn = takeAtReview(view, sanitise(line), words);
        if ('type' in turn) return turn;
        speak(turn);
      }
    },
    async menu(menu) {
      speak(presentMenu(menu, words));
      for (;;) {
        const line = await voice.lines.next();
        if (line === null) return { type: 'stopped' };
        const end = takeAtMenu(menu, sanitise(line), words);
        if ('type' in end) return end;
        speak(end);
      }
    },
    async play(minutes) {
      const { playByLines } = await import('./minutes.ts');
      return playByLines(context, voice, minutes);
    },
    async aside(talk) {
      // Else what is typed there would be taken for lines.
      voice.lines.close();
      try {
        return await talk();
      } finally {
        voice.lines = readLines(stdin, stop);
      }
    },
    endWalk: () => undefined,
    close() {
      voice.lines.close();
      // Ctrl-C stands there as "^C", behind what was being typed: what is said next has a line to itself.
      if (stop.aborted && stdin.isTTY && stderr.isTTY) stderr.write('\n');
    },
  };
}

async function askByLines(
  { words, lines, speak }: Voice,
  question: Asked,
  known: Known,
  mark: Mark,
): ReturnType<Face['ask']> {
  speak(present(question, known));
  let talk = talkOf(question);
  for (;;) {
    const line = await lines.next();
    if (line === null) return { type: 'pause' };
    for (const one of takesText(question, talk, line)
      ? joinedLines(question, line, await lines.rest())
      : [line]) {
      const turn = take(question, talk, one);
      const isKept = turn.mark === undefined || (await mark(turn.mark));
      speak(isKept ? turn.say : [words.asking.unsavedMark(turn.talk.private)]);
      if (turn.event) return turn.event;
      talk = turn.talk;
    }
  }
}

/** On a terminal words are wrapped; a pipe gets them as they are. */
function shaped(stderr: Context['stderr'], text: string): string {
  return stderr.isTTY ? wrapped(text, sizeOf(stderr).columns).join('\n') : text;
}
