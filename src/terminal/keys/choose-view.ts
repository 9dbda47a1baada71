import type { Asked } from '../asked.ts';
import type { Glyphs } from '../style.ts';
import type { Choosing } from './choose.ts';
import { type ChooseRow, rowsOf } from './choose-rows.ts';
import { notesOf, positionWords } from './common.ts';
import type { PromptView, Row } from './prompt-view.ts';

/** What a list prompt shows. */
export function chooseView(question: Asked, state: Choosing, glyphs: Glyphs): PromptView {
  const { asking, keys } = question.words;
  const { hints } = keys;
  const many = question.type === 'choose-many';
  // The author's own help usually says how many.
  const amount = many && !question.help && (question.min !== undefined || question.max !== undefined);
  return {
    position: positionWords(question, state.private, glyphs.dot),
    ask: question.ask,
    notes: [...(amount ? [asking.howMany(question.min, question.max)] : []), ...notesOf(question)],
    rows: rowsOf(question).map((row) => rowView(question, state, row)),
    active: state.active,
    field: undefined,
    message: state.message,
    hints: [
      many && !state.typing ? hints.choose : hints.move(glyphs.arrows),
      hints.accept,
      hints.back,
      hints.why,
      hints.unsure,
      state.private ? hints.share : hints.private,
      hints.review,
      hints.stop,
    ],
  };
}

function rowView(question: Asked, state: Choosing, row: ChooseRow): Row {
  const ticks = question.type === 'choose-many';
  const rank = row.kind === 'option' && question.ordered ? state.picked.indexOf(row.id) + 1 : 0;
  const ticked = row.kind === 'option' ? state.picked.includes(row.id) : state.ownTicked;
  const shows = row.kind === 'own' && (state.typing || state.own.text !== '');
  return {
    ticked: ticks ? ticked : undefined,
    rank: rank > 0 ? rank : undefined,
    label: shows
      ? `${question.words.keys.ownWordsNow(row.label)}${state.typing ? '' : state.own.text}`
      : row.label,
    help: row.kind === 'option' ? row.help : undefined,
    field: shows && state.typing ? state.own : undefined,
    isOption: row.kind === 'option' || row.kind === 'value',
  };
}
