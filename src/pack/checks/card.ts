import { asksForTopLines, isChoice } from '../../guide/kinds.ts';
import { REFERENCE, referencesIn } from '../../guide/references.ts';
import { isWritten } from '../../model/prompt-types.ts';
import type { ParsedPack, PromptAt } from '../parsed-pack.ts';
import { type Problem, problem } from '../problem.ts';
import { textAt } from '../schema-problems.ts';

/** Where the lines of the card stand, and whether each can say something. */
export function checkCard(parsed: ParsedPack): Problem[] {
  return [
    ...parsed.sequences.flatMap(({ data, doc }) =>
      data.section === undefined ? [] : unknownSection(data.section, doc.place(['section']), parsed),
    ),
    ...parsed.prompts.flatMap((entry) => [...sectionOf(entry, parsed), ...emptyLines(entry)]),
    ...notNamed(parsed),
  ];
}

/** What somebody types and no line of the card says, though its question has one. */
function notNamed({ prompts }: ParsedPack): Problem[] {
  const named = new Set(
    prompts.flatMap(({ prompt }) => [prompt.card, prompt.cardNo].flatMap((line) => referencesIn(line ?? ''))),
  );
  return prompts.flatMap(({ prompt, at }) => {
    if (!isWritten(prompt) || prompt.card === undefined || prompt.offCard || named.has(prompt.id)) return [];
    // Something is named there, though not in the way that works: that is told by itself.
    if (/[<{]/.test(prompt.card)) return [];
    return [problem('answer-not-on-card', at(['card']), { prompt: prompt.id })];
  });
}

function unknownSection(
  id: string,
  place: Parameters<typeof problem>[1],
  { head, suggest }: ParsedPack,
): Problem[] {
  const known = head.sections?.map((section) => section.id);
  if (!known || known.includes(id)) return [];
  return [
    problem('unknown-section', place, {
      id,
      suggestion: suggest(id, known),
      known: known.slice(0, 20),
    }),
  ];
}

function sectionOf({ prompt, sequence, written, whole, at }: PromptAt, parsed: ParsedPack): Problem[] {
  if (written.has('section')) return unknownSection(prompt.section ?? '', at(['section']), parsed);
  const silent = prompt.offCard || prompt.type === 'note' || asksForTopLines(prompt);
  // A sequence whose own section could not be read may have given it one.
  const misread = sequence.data.section === undefined && textAt(sequence.doc.data, 'section') !== '';
  return silent || misread || prompt.section !== undefined || !whole || parsed.unread.size > 0
    ? []
    : [problem('missing-section', at(['id']), { prompt: prompt.id })];
}

/** Whether a card text has anything to read in it besides signs. The letters of all scripts take long to make. */
function saysSomething(text: string): boolean {
  return (
    /[a-z0-9]/i.test(text) || /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text.replace(REFERENCE, 'a'))
  );
}

function emptyLines({ prompt, options, whole, at }: PromptAt): Problem[] {
  if (!whole || prompt.offCard || prompt.type === 'note' || asksForTopLines(prompt)) return [];
  const line = (key: string, text: string | undefined) =>
    text === undefined || saysSomething(text)
      ? []
      : [
          problem('empty-card-line', at([key]), {
            prompt: prompt.id,
            reason: 'no-words',
          }),
        ];
  const own = [...line('card', prompt.card), ...line('card-no', prompt.cardNo)];
  if (prompt.type === 'yes-no' && prompt.card === undefined && prompt.cardNo === undefined) {
    return [
      problem('empty-card-line', at(['id']), {
        prompt: prompt.id,
        reason: 'yes-no',
      }),
    ];
  }
  const mute =
    isChoice(prompt) && !prompt.other && options.length > 0 && options.every(({ option }) => option.offCard);
  if (mute && prompt.card === undefined) {
    return [
      problem('empty-card-line', at(['id']), {
        prompt: prompt.id,
        reason: 'all-off-card',
      }),
    ];
  }
  const empty = options.filter(
    ({ option }) => !option.offCard && !saysSomething(option.card ?? option.label),
  );
  return [
    ...own,
    ...empty.map(({ option, at: from }) => {
      const place = from([option.card === undefined ? 'label' : 'card']);
      return problem('empty-card-line', place, {
        prompt: prompt.id,
        reason: 'option',
      });
    }),
  ];
}
