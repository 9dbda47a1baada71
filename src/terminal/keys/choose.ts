import { refusal } from '../../guide/answering.ts';
import type { GivenAnswer, WalkEvent } from '../../guide/walk.ts';
import type { Asked } from '../asked.ts';
import { answering } from '../previous-answer.ts';
import { refusalWords } from '../refusing.ts';
import { type ChooseRow, firstActive, rowsOf } from './choose-rows.ts';
import { type AskingState, commonKey } from './common.ts';
import { type Edit, edited, editOf, insert } from './edit.ts';
import type { Key } from './key.ts';
import { moved, searched } from './list.ts';
import type { AfterKey } from './machine.ts';
import { suggestedLines } from './suggested-lines.ts';

/** A list prompt in the middle of being answered. */
export interface Choosing extends AskingState {
  readonly active: number;
  /** The ticked options, in the order of ticking. */
  readonly picked: readonly string[];
  readonly own: Edit;
  readonly ownTicked: boolean;
  /** The keys go into the own words. */
  readonly typing: boolean;
  /** Something was ticked, unticked or typed. */
  readonly touched: boolean;
}

type AfterChoosing = AfterKey<Choosing, WalkEvent>;

/** The beginning: what was answered before is ticked, text begun before stands in its row. */
export function choosingOf(question: Asked): Choosing {
  const { previousAnswer, draft } = question;
  const value = previousAnswer?.status === 'answered' ? previousAnswer.value : null;
  const known = question.choices.map((choice) => choice.id);
  const own = draft || (previousAnswer?.other ?? '');
  return {
    private: question.private,
    message: null,
    active: firstActive(question, rowsOf(question)),
    picked: (question.ticked ?? (Array.isArray(value) ? value : [])).filter((id) => known.includes(id)),
    own: editOf(own),
    ownTicked: own !== '',
    typing: false,
    touched: question.ticked !== undefined,
    warned: question.warned ?? false,
  };
}

/** A list prompt after a key. Pure: the whole behaviour of choose-one, choose-many, yes-no and scale. */
export function chooseByKey(question: Asked, state: Choosing, key: Key): AfterChoosing {
  const asks = key.text === '?' && state.part !== undefined;
  const quiet: Choosing = { ...state, message: null, ...(!asks && { part: undefined }), dropping: undefined };
  const heard: Choosing = { ...quiet, dropping: state.dropping };
  const rows = rowsOf(question);
  const row = rows[state.active];
  const before = question.previousAnswer?.other ?? '';
  const draft = state.own.text === before ? '' : state.own.text;
  const left = { draft, ...(isTicked(question, state) && { ticked: state.picked }) };
  const common = commonKey(question, heard, key, left, state.typing && state.own.text !== '');
  if (common) return common;
  const inField = state.typing && (key.name === 'home' || key.name === 'end');
  const active = inField ? null : moved(key, state.active, rows.length);
  if (active !== null) return { state: { ...leftField(question, quiet), active } };
  if (state.typing) return typeOwnWords(question, quiet, key);
  if (key.name === 'return') return enter(question, quiet, row);
  if (key.name === 'paste')
    return row?.kind === 'own' ? typeOwnWords(question, begun(quiet), key) : { state };
  if (key.name === 'space' || key.text === ' ') return space(question, quiet, row);
  if (row?.kind === 'own' && key.text !== '') return typeOwnWords(question, begun(quiet), key);
  if (key.name === 'tab') return { state: withSuggested(question, quiet) };
  const labels = rows.map(({ label }) => label);
  return { state: { ...quiet, active: searched(key, state.active, labels) } };
}

/** The lines that may matter most, ticked. */
function withSuggested(question: Asked, state: Choosing): Choosing {
  const picked = suggestedLines(question, state.picked).map(({ id }) => id);
  return picked.length === 0 ? state : { ...state, picked, touched: true };
}

/** Whether the ticks are no longer those that the prompt began with. */
function isTicked(question: Asked, { picked }: Choosing): boolean {
  const { picked: before } = choosingOf(question);
  return question.ticked !== undefined || picked.join() !== before.join();
}

function begun(state: Choosing): Choosing {
  return { ...state, typing: true, touched: true };
}

/** Leaving the own words: they count when there are any. */
function leftField(question: Asked, state: Choosing): Choosing {
  if (!state.typing) return state;
  const ownTicked = state.own.text.trim() !== '';
  const picked = ownTicked ? state.picked.filter((id) => !isExclusive(question, id)) : state.picked;
  return { ...state, typing: false, ownTicked, picked };
}

function typeOwnWords(question: Asked, state: Choosing, key: Key): AfterChoosing {
  if (key.name === 'return') {
    if (state.own.text.trim() === '')
      return { state: { ...state, typing: false, message: question.words.keys.ownWordsEmpty } };
    const left = leftField(question, state);
    return question.type === 'choose-many' ? { state: left } : finish(question, left, ownWords(left));
  }
  const own = key.name === 'paste' ? insert(state.own, key.text, false) : edited(state.own, key, false);
  return { state: own ? { ...state, own } : state };
}

function ownWords(state: Choosing): GivenAnswer {
  return { value: [], other: state.own.text };
}

function enter(question: Asked, state: Choosing, row: ChooseRow | undefined): AfterChoosing {
  if (question.type === 'choose-many') return acceptTicked(question, state);
  switch (row?.kind) {
    case 'option':
      return finish(question, state, { value: [row.id], other: null });
    case 'value':
      return finish(question, state, { value: row.value, other: null });
    case 'own':
      return state.own.text.trim() === ''
        ? { state: begun(state) }
        : finish(question, state, ownWords(state));
    case 'unsure':
      return { event: { type: 'unsure', private: state.private } };
    case undefined:
      return skipNothing(state, question.words.keys.nothingChosen);
    default:
      return { event: { type: 'skip', private: state.private } };
  }
}

/** With nothing chosen Enter skips, but never unawares: what it does is told first, once a walk. */
function skipNothing(state: Choosing, words: string): AfterChoosing {
  if (state.warned) return { event: { type: 'skip', private: state.private } };
  return { state: { ...state, message: words, warned: true } };
}

/** Nothing chosen is a skip; where "not sure" stood and nothing was touched, it stays. */
function acceptTicked(question: Asked, state: Choosing): AfterChoosing {
  const other = state.ownTicked ? state.own.text : null;
  if (state.picked.length > 0 || other !== null)
    return finish(question, state, { value: state.picked, other });
  const before = question.previousAnswer?.status;
  // What fits no more is left as it is: nothing happens unawares.
  if (!question.outgrown?.whole && (state.touched || before === undefined || before === 'answered'))
    return skipNothing(state, question.words.keys.nothingTicked);
  return { event: { type: before === 'unsure' ? 'unsure' : 'skip', private: state.private } };
}

function finish(question: Asked, state: Choosing, said: GivenAnswer): AfterChoosing {
  const event = answering(question, said, state.private);
  if (event) return { event };
  const refused = refusal(question, said);
  return { state: { ...state, message: refused ? refusalWords(refused, question.words) : null } };
}

function space(question: Asked, state: Choosing, row: ChooseRow | undefined): AfterChoosing {
  if (row?.kind === 'own') {
    if (state.ownTicked && question.type === 'choose-many')
      return { state: { ...state, ownTicked: false, touched: true } };
    return { state: begun(state) };
  }
  if (question.type !== 'choose-many' || row?.kind !== 'option') return { state };
  return { state: toggled(question, { ...state, touched: true }, row.id) };
}

/** Ticks or unticks an option. An exclusive one unticks all others, and is unticked by any other. */
function toggled(question: Asked, state: Choosing, id: string): Choosing {
  if (state.picked.includes(id)) return { ...state, picked: state.picked.filter((other) => other !== id) };
  if (isExclusive(question, id)) return { ...state, picked: [id], ownTicked: false };
  const picked = [...state.picked.filter((other) => !isExclusive(question, other)), id];
  const count = picked.length + (state.ownTicked ? 1 : 0);
  if (question.max !== undefined && count > question.max)
    return { ...state, message: question.words.asking.refusals.tooMany(question.max) };
  return { ...state, picked };
}

function isExclusive({ choices }: Asked, id: string): boolean {
  return choices.some((choice) => choice.id === id && choice.exclusive);
}
