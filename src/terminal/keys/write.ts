import { refusal } from '../../guide/answering.ts';
import type { GivenAnswer, WalkEvent } from '../../guide/walk.ts';
import type { Asked } from '../asked.ts';
import { answering } from '../previous-answer.ts';
import { refusalWords } from '../refusing.ts';
import type { Glyphs } from '../style.ts';
import { numberSaid } from '../typed.ts';
import { type AskingState, commonKey, hintsOf, lengthStatus, notesOf, statusWith } from './common.ts';
import { type Edit, edited, editOf, insert, movedLine } from './edit.ts';
import type { Key } from './key.ts';
import type { AfterKey } from './machine.ts';
import type { PromptView } from './prompt-view.ts';

/** A text prompt in the middle of being answered. */
export interface Writing extends AskingState {
  readonly edit: Edit;
  /** Something was typed or taken out. */
  readonly touched: boolean;
}

type AfterWriting = AfterKey<Writing, WalkEvent>;

/** The beginning: text begun before, else the answer that stands, with the cursor at its end. */
export function writingOf(question: Asked): Writing {
  return {
    private: question.private,
    message: null,
    edit: editOf(question.draft || standingText(question)),
    touched: false,
  };
}

/** The answer before, or a suggestion where nothing was said yet: Enter takes what stands in the field. */
function standingText({ previousAnswer, outgrown, suggestion, sensitive, type }: Asked): string {
  const isOneLine = suggestion !== undefined && (type === 'long-text' || !suggestion.includes('\n'));
  if (!previousAnswer && !outgrown && isOneLine && !sensitive) return suggestion;
  const value = previousAnswer?.status === 'answered' ? previousAnswer.value : null;
  return value === null || Array.isArray(value) ? '' : String(value);
}

/** A text prompt after a key. Pure: the whole behaviour of text, long-text and number. */
export function writeByKey(question: Asked, state: Writing, key: Key): AfterWriting {
  const { edit } = state;
  const asks = key.text === '?' && state.part !== undefined;
  const quiet: Writing = { ...state, message: null, ...(!asks && { part: undefined }), dropping: undefined };
  const heard: Writing = { ...quiet, dropping: state.dropping };
  const lines = question.type === 'long-text';
  const draft = edit.text === standingText(question) ? '' : edit.text;
  const common = commonKey(question, heard, key, { draft }, edit.text !== '');
  if (common) return common;
  if (key.name === 'return') return lines ? enterInLines(question, quiet) : accept(question, quiet);
  if (key.name === 'paste') return { state: { ...quiet, edit: insert(edit, key.text, lines) } };
  if (key.name === 'tab')
    return { state: question.suggestion ? { ...quiet, edit: editOf(question.suggestion) } : state };
  if (lines && (key.name === 'up' || key.name === 'down'))
    return { state: { ...quiet, edit: movedLine(edit, key.name === 'up' ? -1 : 1) ?? edit } };
  const after = edited(edit, key, lines);
  return { state: after ? { ...quiet, edit: after, touched: true } : state };
}

/** A long text ends with an empty line: Enter on a last line that is empty. Elsewhere Enter makes a line. */
function enterInLines(question: Asked, state: Writing): AfterWriting {
  const { text, cursor } = state.edit;
  const onEmptyLastLine = cursor === text.length && (text.trim() === '' || text.endsWith('\n'));
  if (onEmptyLastLine) return accept(question, state);
  return { state: { ...state, edit: insert(state.edit, '\n', true) } };
}

/** An empty text is a skip; where "not sure" stood and nothing was touched, it stays. */
function accept(question: Asked, state: Writing): AfterWriting {
  const text = state.edit.text.trim();
  if (text === '') {
    const type = question.previousAnswer?.status === 'unsure' && !state.touched ? 'unsure' : 'skip';
    return { event: { type, private: state.private } };
  }
  const value = question.type === 'number' ? numberSaid(text, question.ask, question.words.numbers) : text;
  if (value === undefined) {
    const { asking, numbers } = question.words;
    const message = numbers.notUnderstood(asking.range(question.min, question.max));
    return { state: { ...state, message } };
  }
  const said: GivenAnswer = { value, other: null };
  const event = answering(question, said, state.private);
  if (event) return { event };
  const refused = refusal(question, said);
  return { state: { ...state, message: refused ? refusalWords(refused, question.words) : null } };
}

/** What a text prompt shows. */
export function writeView(question: Asked, state: Writing, glyphs: Glyphs): PromptView {
  const { asking, keys } = question.words;
  const { hints } = keys;
  const { suggestion } = question;
  const lines = question.type === 'long-text' && state.edit.text !== '';
  const ending = !lines || state.edit.text.endsWith('\n') ? hints.accept : hints.empty;
  const stands = suggestion !== undefined && state.edit.text === suggestion;
  const offers = suggestion !== undefined && !stands;
  const written = question.type === 'number' ? null : lengthStatus(question, state.edit.text);
  const asks = state.edit.text === '' ? [hints.more] : [];
  return {
    position: question.position.sequence,
    ask: question.ask,
    // What Enter does comes first: in a small window the last ones have no room.
    notes: [
      ...(stands && !lines ? [keys.enterTakes(suggestion)] : []),
      ...(offers ? [asking.suggested(suggestion)] : []),
      ...notesOf(question),
    ],
    rows: [],
    active: 0,
    field: state.edit,
    message: state.message,
    part: state.part ?? 0,
    status: statusWith(question, state.private, written, glyphs.dot),
    hints: hintsOf(question, state, [...(offers ? [hints.suggestion] : []), ending], asks),
  };
}
