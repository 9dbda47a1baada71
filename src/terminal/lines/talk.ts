import { refusal } from '../../guide/answering.ts';
import type { WalkEvent } from '../../guide/walk.ts';
import { isWritten } from '../../model/prompt-types.ts';
import { sanitise } from '../../text/sanitise.ts';
import type { Asked } from '../asked.ts';
import { answering, keeping } from '../previous-answer.ts';
import { refusalWords } from '../refusing.ts';
import { type Command, hear } from './hear.ts';
import { howTo } from './present.ts';
import { read } from './read.ts';
import { readBack } from './read-back.ts';

/** A prompt in the middle of being answered by lines. */
export interface Talk {
  readonly private: boolean;
  /** The options already named, while the next line is awaited as own words; else null. */
  readonly awaiting: readonly string[] | null;
  /** The lines of a long text so far. */
  readonly lines: readonly string[];
  /** Text that was typed and not accepted. */
  readonly draft: string;
}

/** What a line leads to: words to say, and either more to hear or an event. */
export interface TalkTurn {
  readonly say: readonly string[];
  readonly talk: Talk;
  readonly event: WalkEvent | null;
  /** The answer is to be made private (true) or shared: `say` is said once that is kept. Absent: it stays as it is. */
  readonly mark?: boolean;
}

/** The beginning of a prompt. */
export function talkOf(question: Asked): Talk {
  return { private: question.private, awaiting: null, lines: [], draft: question.draft };
}

/** What one line means here. Pure: the whole of the line protocol. */
export function take(question: Asked, talk: Talk, line: string): TalkTurn {
  const heard = hear(line);
  const inText = talk.lines.length > 0;
  if (heard.kind === 'command') return obey(question, talk, heard.command);
  if (heard.kind === 'unknown-command' && !inText)
    return more(talk, [question.words.lines.notACommand(sanitise(heard.typed))]);
  if (talk.awaiting) return takeOwnWords(question, talk, talk.awaiting, heard);
  if (question.type === 'long-text') return takeLongText(question, talk, line, heard.kind === 'empty');
  if (heard.kind === 'empty') return leave(question, talk);
  return takeAnswer(question, talk, heard.kind === 'text' ? heard.text : heard.typed);
}

/** Whether the line is text that is kept as it is: then all lines of a paste belong to it. */
export function takesText(question: Asked, { awaiting }: Talk, line: string): boolean {
  return (awaiting !== null || isWritten(question)) && hear(line).kind === 'text';
}

/**
 * The lines of a paste as one: a long text keeps them, and ends where an empty one ends them; else they become one line.
 * Pasted lines never answer the next prompt.
 */
export function joinedLines({ type }: Asked, first: string, rest: readonly string[]): string[] {
  if (rest.length === 0) return [first];
  const all = [first, ...rest];
  if (type !== 'long-text') return [all.filter((line) => line.trim() !== '').join(' ')];
  return all.at(-1)?.trim() === '' ? [all.slice(0, -1).join('\n'), ''] : [all.join('\n')];
}

function obey(question: Asked, talk: Talk, command: Command): TalkTurn {
  const { asking, lines } = question.words;
  const draft = sanitise(talk.lines.join('\n'), true) || talk.draft;
  switch (command) {
    case 'back':
    case 'review':
      return done(talk, [], { type: command, draft });
    case 'skip':
      return skipped(question, talk);
    case 'unsure':
      return done(talk, [lines.unsureNow], { type: 'unsure', private: talk.private });
    case 'quit':
      return done(talk, [], { type: 'pause' });
    case 'private': {
      const now = !talk.private;
      return {
        ...more({ ...talk, private: now }, [now ? asking.staysPrivate : asking.mayBeShared]),
        mark: now,
      };
    }
    case 'card':
      return more(talk, [lines.notACommand(`/${command}`)]);
    case 'why':
      return more(talk, [question.why ?? asking.noWhy]);
    case 'help':
      return more(talk, [howTo(question), lines.help]);
  }
}

function takeOwnWords(
  question: Asked,
  talk: Talk,
  ids: readonly string[],
  heard: ReturnType<typeof hear>,
): TalkTurn {
  const before = question.previousAnswer?.other ?? '';
  const words = heard.kind === 'text' ? heard.text : before;
  if (words === '') return again(question, { ...talk, awaiting: null }, question.words.lines.nothingWritten);
  return accept(question, { ...talk, awaiting: null }, { value: ids, other: words });
}

function takeLongText(question: Asked, talk: Talk, line: string, empty: boolean): TalkTurn {
  if (!empty) {
    const text = line.trimStart().startsWith('//') ? line.trimStart().slice(1) : line;
    return more({ ...talk, lines: [...talk.lines, text] }, []);
  }
  if (talk.lines.length > 0)
    return accept(question, { ...talk, lines: [] }, { value: talk.lines.join('\n'), other: null });
  if (talk.draft !== '') return accept(question, talk, { value: talk.draft, other: null });
  return leave(question, talk);
}

/** An empty line: keeps what is there, else skips. */
function leave(question: Asked, talk: Talk): TalkTurn {
  const { lines } = question.words;
  const kept = keeping(question, talk.private);
  if (!kept) return skipped(question, talk);
  // Where a part of it goes, what is left is said.
  const isPart = question.outgrown !== undefined && kept.type === 'answer';
  return done(talk, [isPart ? readBack(question, kept, talk.private) : lines.kept], kept);
}

/** A skip; it leaves what was said before and fits no more as it is. */
function skipped({ outgrown, words: { lines } }: Asked, talk: Talk): TalkTurn {
  const said = outgrown?.whole ? lines.kept : lines.skippedNow;
  return done(talk, [said], { type: 'skip', private: talk.private });
}

function takeAnswer(question: Asked, talk: Talk, text: string): TalkTurn {
  const { lines } = question.words;
  const reading = read(question, text);
  if ('problem' in reading) return again(question, talk, reading.problem);
  if (!reading.ownWords) return accept(question, talk, reading.said);
  const before = question.previousAnswer?.other;
  const awaiting = Array.isArray(reading.said.value) ? reading.said.value : [];
  // What cannot be right with own words is refused before they are typed.
  const early = refusal(question, { value: awaiting, other: OWN_WORDS_TO_COME });
  if (early) return again(question, talk, refusalWords(early, question.words));
  return more({ ...talk, awaiting }, [
    lines.ownWordsNext,
    ...(before ? [lines.ownWordsKept(sanitise(before))] : []),
  ]);
}

const OWN_WORDS_TO_COME = '...';

function accept(question: Asked, talk: Talk, said: Parameters<typeof refusal>[1]): TalkTurn {
  const event = answering(question, said, talk.private);
  if (event) return done(talk, [readBack(question, said, talk.private)], event);
  const refused = refusal(question, said);
  const isText = question.type === 'long-text' && typeof said.value === 'string';
  const draft = isText ? sanitise(said.value, true) : talk.draft;
  return again(
    question,
    { ...talk, draft },
    refused ? refusalWords(refused, question.words) : question.words.lines.nothingWritten,
  );
}

function again(question: Asked, talk: Talk, problem: string): TalkTurn {
  return more(talk, [problem, `${question.ask} ${howTo(question)}`]);
}

function more(talk: Talk, say: readonly string[]): TalkTurn {
  return { say, talk, event: null };
}

function done(talk: Talk, say: readonly string[], event: WalkEvent): TalkTurn {
  return { say, talk, event };
}
