import { cardLines } from '../guide/card-lines.ts';
import { asksForTopLines } from '../guide/kinds.ts';
import type { Place } from '../guide/place.ts';
import type { Answer } from '../model/answer.ts';
import type { Pack } from '../model/pack.ts';
import type { Prompt } from '../model/prompt.ts';
import { preview as words } from '../words/content.ts';

/** What a prompt's card line reads like: on yes, too, where the prompt is a yes-no. */
export interface ExampleLine {
  readonly line?: string;
  readonly lineOnNo?: string;
}

/** The card line of every prompt with an example filled in, by prompt id, whatever the conditions say. */
export function exampleLines(pack: Pack): ReadonlyMap<string, ExampleLine> {
  const lines = new Map<string, ExampleLine>();
  for (const { prompt, text } of linesWith(pack, 'yes')) lines.set(prompt, { line: text });
  const yesNo = new Set(
    promptsOf(pack)
      .filter(({ type }) => type === 'yes-no')
      .map(({ id }) => id),
  );
  for (const { prompt, text } of linesWith(pack, 'no')) {
    if (yesNo.has(prompt)) lines.set(prompt, { ...lines.get(prompt), lineOnNo: text });
  }
  return lines;
}

function promptsOf(pack: Pack): Prompt[] {
  return pack.sequences.flatMap(({ prompts }) => prompts);
}

function linesWith(pack: Pack, yesOrNo: string) {
  const places = pack.sequences.flatMap((sequence) =>
    sequence.prompts.map((prompt): Place => {
      const answer = asksForTopLines(prompt) ? undefined : exampleAnswer(prompt, yesOrNo, pack.version);
      return {
        prompt,
        sequence,
        visible: true,
        options: prompt.options,
        answer,
        outdated: false,
        kept: answer,
      };
    }),
  );
  return cardLines(places, pack);
}

function exampleAnswer(prompt: Prompt, yesOrNo: string, packVersion: number): Answer {
  const said = { status: 'answered', other: null, words: '', private: false, packVersion } as const;
  return { ...said, at: '2000-01-01T00:00:00.000Z', value: exampleValue(prompt, yesOrNo) };
}

function exampleValue(prompt: Prompt, yesOrNo: string): Answer['value'] {
  switch (prompt.type) {
    case 'choose-one':
      return shown(prompt).slice(0, 1);
    case 'choose-many':
      return shown(prompt).slice(0, Math.max(prompt.min ?? 0, Math.min(prompt.max ?? 2, 2)));
    case 'yes-no':
      return yesOrNo;
    case 'scale':
      return Math.round(((prompt.min ?? 1) + (prompt.max ?? 5)) / 2);
    case 'number':
      return prompt.min ?? prompt.max ?? 1;
    default:
      return prompt.example ?? words.sampleText;
  }
}

/** The options that show best what a line reads like: those that stand on the card, and with others. */
function shown({ options }: Prompt): string[] {
  const good = options.filter((option) => !option.offCard && !option.exclusive);
  return (good.length > 0 ? good : options).map(({ id }) => id);
}
