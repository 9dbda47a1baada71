import { asksForTopLines, isChoice } from '../../guide/kinds.ts';
import { REFERENCE } from '../../guide/references.ts';
import { type Problem, problem } from '../problem.ts';
import type { PromptAt, Survey } from '../survey.ts';

/** Where the lines of the card stand, and whether each can say something. */
export function checkCard(survey: Survey): Problem[] {
  return [
    ...survey.sequences.flatMap(({ data, doc }) =>
      data.section === undefined ? [] : unknownSection(data.section, doc.place(['section']), survey),
    ),
    ...survey.prompts.flatMap((entry) => [...sectionOf(entry, survey), ...emptyLines(entry)]),
  ];
}

function unknownSection(id: string, place: Parameters<typeof problem>[1], { head, near }: Survey): Problem[] {
  const known = head.sections?.map((section) => section.id);
  if (!known || known.includes(id)) return [];
  return [problem('unknown-section', place, id, near(id, known), known.slice(0, 20).join(', '))];
}

function sectionOf({ prompt, written, whole, at }: PromptAt, survey: Survey): Problem[] {
  if (written.has('section')) return unknownSection(prompt.section ?? '', at(['section']), survey);
  const silent = prompt.offCard || prompt.type === 'note' || asksForTopLines(prompt);
  // A sequence whose own section could not be read may have given it one.
  return silent || prompt.section !== undefined || !whole || survey.unread.size > 0
    ? []
    : [problem('missing-section', at(['id']), prompt.id)];
}

/** Whether a card text has anything to read in it besides signs. */
function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text.replace(REFERENCE, 'a'));
}

function emptyLines({ prompt, options, whole, at }: PromptAt): Problem[] {
  if (!whole || prompt.offCard || prompt.type === 'note' || asksForTopLines(prompt)) return [];
  const line = (key: string, text: string | undefined) =>
    text === undefined || saysSomething(text)
      ? []
      : [problem('empty-card-line', at([key]), prompt.id, 'write some words, or delete the line')];
  const own = [...line('card', prompt.card), ...line('card-no', prompt.cardNo)];
  if (prompt.type === 'yes-no' && prompt.card === undefined && prompt.cardNo === undefined) {
    return [problem('empty-card-line', at(['id']), prompt.id, 'add  card: …  for yes, or  off-card: yes')];
  }
  const mute =
    isChoice(prompt) && !prompt.other && options.length > 0 && options.every(({ option }) => option.offCard);
  if (mute && prompt.card === undefined) {
    return [problem('empty-card-line', at(['id']), prompt.id, 'add  off-card: yes  to the prompt')];
  }
  const empty = options.filter(
    ({ option }) => !option.offCard && !saysSomething(option.card ?? option.label),
  );
  return [
    ...own,
    ...empty.map(({ option, at: from }) => {
      const place = from([option.card === undefined ? 'label' : 'card']);
      return problem(
        'empty-card-line',
        place,
        prompt.id,
        'write how the option reads on the card, as  card: …',
      );
    }),
  ];
}
