import { onOneLine } from '../../text/one-line.ts';
import type { Asked } from '../asked.ts';
import type { Glyphs } from '../style.ts';
import type { Choosing } from './choose.ts';
import { type ChooseRow, rowsOf } from './choose-rows.ts';
import { hintsOf, lengthStatus, notesOf, statusOf, statusWith } from './common.ts';
import type { PromptView, Row, Status } from './prompt-view.ts';
import { suggestedLines } from './suggested-lines.ts';

/** What a list prompt shows. */
export function chooseView(question: Asked, state: Choosing, glyphs: Glyphs): PromptView {
  const { asking, keys } = question.words;
  const { hints } = keys;
  const many = question.type === 'choose-many';
  const suggested = suggestedLines(question, state.picked);
  // The author's own help usually says how many.
  const amount = many && !question.help && (question.min !== undefined || question.max !== undefined);
  const perhaps = suggested.map(({ label }, index) => keys.suggestedLine(index + 1, onOneLine(label)));
  return {
    position: question.position.sequence,
    ask: question.ask,
    notes: [
      ...(amount ? [asking.howMany(question.min, question.max)] : []),
      ...notesOf(question),
      ...(perhaps.length > 0 ? [[keys.perhaps, ...perhaps].join('\n')] : []),
    ],
    rows: rowsOf(question).map((row, index, all) => rowView(question, state, row, all[index - 1], glyphs)),
    active: state.active,
    field: undefined,
    message: state.message,
    part: state.part ?? 0,
    status: statusNow(question, state, glyphs),
    hints: hintsOf(
      question,
      state,
      [
        ...(perhaps.length > 0 ? [hints.suggested] : []),
        many && !state.typing ? hints.tick : hints.move(glyphs.arrows),
        hints.accept,
      ],
      state.typing && state.own.text !== '' ? [] : [hints.more],
    ),
  };
}

/** How the answer stands: the length of own words while they are written, else how much is chosen. */
function statusNow(question: Asked, state: Choosing, { dot }: Glyphs): Status | null {
  const { status } = question.words.keys;
  const written = state.typing ? lengthStatus(question, state.own.text) : null;
  if (written) return statusWith(question, state.private, written, dot);
  if (question.type !== 'choose-many')
    return statusOf(question, state.private, { text: '', isThere: false }, dot);
  const count = state.picked.length + (state.ownTicked ? 1 : 0);
  const { ordered, choices, max } = question;
  const chosen = count === 0 && !ordered ? status.nothing : status.chosen(count, max);
  const text = ordered ? [status.at(state.active + 1, choices.length), chosen].join(` ${dot} `) : chosen;
  const leaves = state.ownTicked || choices.some(({ id, offCard }) => !offCard && state.picked.includes(id));
  return statusOf(
    leaves ? question : withoutCard(question),
    state.private,
    { text, isThere: count > 0 },
    dot,
  );
}

/** The same question, where nothing of what is chosen stands on a card. */
function withoutCard({ way, ...question }: Asked): Asked {
  return way ? { ...question, way: { ...way, onCard: false } } : question;
}

function rowView(
  question: Asked,
  state: Choosing,
  row: ChooseRow,
  above: ChooseRow | undefined,
  glyphs: Glyphs,
): Row {
  const { keys } = question.words;
  const ticks = question.type === 'choose-many';
  const rank = row.kind === 'option' && question.ordered ? state.picked.indexOf(row.id) + 1 : 0;
  const ticked = row.kind === 'option' ? state.picked.includes(row.id) : state.ownTicked;
  const shows = row.kind === 'own' && (state.typing || state.own.text !== '');
  const group = row.kind === 'option' ? row.group : undefined;
  const isNewGroup = above?.kind !== 'option' || above.group !== group;
  return {
    ticked: ticks ? ticked : undefined,
    rank: rank > 0 ? rank : undefined,
    label: shows
      ? `${keys.ownWordsNow(row.label)}${state.typing ? '' : state.own.text}`
      : `${row.label}${row.kind === 'own' ? glyphs.cut : ''}`,
    help: row.kind === 'option' ? row.help : undefined,
    field: shows && state.typing ? state.own : undefined,
    group: isNewGroup ? group : undefined,
    isOwn: row.kind === 'own',
    isOption: row.kind === 'option' || row.kind === 'value',
  };
}
