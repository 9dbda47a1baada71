import { asksForTopLines } from '../guide/kinds.ts';
import type { PromptPlace } from '../guide/place.ts';
import type { Language } from '../model/language.ts';
import type { Pack } from '../model/pack.ts';
import type { Prompt } from '../model/prompt.ts';
import { exampleValue } from '../model/prompt-types.ts';

/** What a prompt's card line reads like: on yes, too, where the prompt is a yes-no. */
export interface ExampleLine {
  readonly line?: string;
  readonly lineOnNo?: string;
}

type Sample = Parameters<typeof exampleValue>[1];
type Answer = NonNullable<PromptPlace['answer']>;

/** What makes the lines of a card, each with the id of its prompt. */
export type LinesOf = (
  places: readonly PromptPlace[],
  language: Language,
) => readonly { readonly prompt: string; readonly text: string }[];

/** The card line of every prompt with an example filled in, by prompt id, whatever the conditions say. */
export function exampleLines(
  pack: Pack,
  linesOf: LinesOf,
  sampleText: string,
): ReadonlyMap<string, ExampleLine> {
  const lines = new Map<string, ExampleLine>();
  for (const { prompt, text } of linesWith(pack, { yesOrNo: 'yes', text: sampleText }, linesOf))
    lines.set(prompt, { line: text });
  const yesNo = new Set(
    promptsOf(pack)
      .filter(({ type }) => type === 'yes-no')
      .map(({ id }) => id),
  );
  for (const { prompt, text } of linesWith(pack, { yesOrNo: 'no', text: sampleText }, linesOf)) {
    if (yesNo.has(prompt)) lines.set(prompt, { ...lines.get(prompt), lineOnNo: text });
  }
  return lines;
}

function promptsOf(pack: Pack): Prompt[] {
  return pack.sequences.flatMap(({ prompts }) => prompts);
}

function linesWith(pack: Pack, sample: Sample, linesOf: LinesOf) {
  const places = pack.sequences.flatMap((sequence) =>
    sequence.prompts.map((prompt): PromptPlace => {
      const answer = asksForTopLines(prompt) ? undefined : exampleAnswer(prompt, sample, pack.version);
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
  return linesOf(places, pack);
}

function exampleAnswer(prompt: Prompt, sample: Sample, packVersion: number): Answer {
  const example = exampleValue(prompt, sample);
  const value = typeof example === 'object' ? [...example] : example;
  return {
    status: 'answered',
    value,
    other: null,
    words: '',
    private: false,
    at: '2000-01-01T00:00:00.000Z',
    packVersion,
  };
}
