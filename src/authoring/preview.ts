import { privateChains } from '../guide/private-chains.ts';
import { FROM_CARD } from '../model/constants.ts';
import type { Option } from '../model/option.ts';
import type { Pack, Sequence } from '../model/pack.ts';
import type { Prompt } from '../model/prompt.ts';
import { kindOf } from '../pack/kind.ts';
import { hang } from '../text/hang.ts';
import type { CommandWords } from '../words/index.ts';
import { allInWords, anyInWords, type Wording } from './conditions-in-words.ts';
import { exampleLines, type LinesOf } from './example.ts';

/** A passage of the preview: how far it is indented, and its words. */
interface Passage {
  readonly indent: number;
  readonly text: string;
}

/**
 * A whole sequence as its author reads it: every question with its options, its conditions in English, and its card
 * lines, as `linesOf` makes them, filled in with an example. Plain text of at most `width` columns.
 */
export function previewSequence(
  pack: Pack,
  sequence: Sequence,
  width: number,
  linesOf: LinesOf,
  words: CommandWords['content'],
): string {
  const prompts = new Map(
    pack.sequences.flatMap((each) => each.prompts).map((prompt) => [prompt.id, prompt]),
  );
  const headings = new Map(pack.sections.map(({ id, heading }) => [id, heading]));
  const examples = exampleLines(pack, linesOf, words.preview.sampleText);
  const wording = { prompts, words };
  const chains = privateChains(pack);
  const parts = sequence.prompts.map((prompt, index) => [
    { indent: 0, text: words.preview.prompt(index + 1, prompt.id, kindOf(prompt, words.kinds)) },
    ...asked(prompt, wording),
    ...offered(prompt, wording),
    ...conditionsOf(prompt, wording, chains.get(prompt.id)),
    ...onCard(prompt, headings, examples, wording),
  ]);
  return [introduction(sequence, wording), ...parts]
    .map((part) => part.flatMap(({ indent, text }) => hang(text, indent, width)).join('\n'))
    .join('\n\n')
    .concat('\n');
}

function introduction({ title, file, intro, onlyIf }: Sequence, wording: Wording): Passage[] {
  const words = wording.words.preview;
  return [
    { indent: 0, text: words.heading(title, file) },
    ...passages(0, intro),
    ...(onlyIf.length > 0 ? passages(0, words.walkedIf(allInWords(onlyIf, wording))) : []),
  ];
}

/** One passage for each text that is there. */
function passages(indent: number, ...texts: readonly (string | undefined)[]): Passage[] {
  return texts.flatMap((text) => (text === undefined ? [] : { indent, text }));
}

function asked({ ask, help, why, example, suggest }: Prompt, wording: Wording): Passage[] {
  const words = wording.words.preview;
  return passages(
    3,
    ask,
    help && words.help(help),
    why && words.why(why),
    example && words.example(example),
    suggest && words.suggest(suggest),
  );
}

function offered(prompt: Prompt, wording: Wording): Passage[] {
  const words = wording.words.preview;
  const own = prompt.otherLabel === undefined ? words.ownWords : words.ownWordsLabel(prompt.otherLabel);
  return [
    ...prompt.options.map((option) => ({ indent: 5, text: optionLine(option, wording) })),
    ...(prompt.optionsFrom === FROM_CARD ? passages(5, words.fromCard) : []),
    ...(prompt.other ? passages(5, own) : []),
  ];
}

function optionLine(option: Option, wording: Wording): string {
  const words = wording.words.preview;
  const remarks = [
    ...(option.help === undefined ? [] : [option.help]),
    ...(option.exclusive ? [words.exclusive] : []),
    ...(option.offCard ? [words.optionOffCard] : []),
    ...(option.onlyIf.length > 0 ? [words.offeredIf(allInWords(option.onlyIf, wording))] : []),
  ];
  const line = words.option(option.label, option.id);
  return remarks.length === 0 ? line : `${line}  (${remarks.join('; ')})`;
}

function conditionsOf(prompt: Prompt, wording: Wording, privateWith: string | undefined): Passage[] {
  const words = wording.words.preview;
  const { onlyIf, onlyIfAny, notIf } = prompt;
  return passages(
    3,
    onlyIf.length > 0 ? words.onlyIf(allInWords(onlyIf, wording)) : undefined,
    onlyIfAny.length > 0 ? words.onlyIf(anyInWords(onlyIfAny, wording)) : undefined,
    notIf.length > 0 ? words.notIf(anyInWords(notIf, wording)) : undefined,
    prompt.essential ? words.essential : undefined,
    prompt.sensitive ? words.sensitive : undefined,
    privateWith === undefined ? undefined : words.privateWith(privateWith),
    prompt.forWalk ? words.forWalk : undefined,
    prompt.notKept ? words.notKept : undefined,
    prompt.type === 'choose-many' && prompt.join !== 'and' ? words.join[prompt.join] : undefined,
  );
}

function onCard(
  prompt: Prompt,
  headings: ReadonlyMap<string, string>,
  examples: ReturnType<typeof exampleLines>,
  wording: Wording,
): Passage[] {
  const words = wording.words.preview;
  if (prompt.type === 'note') return [];
  if (prompt.offCard || prompt.optionsFrom === FROM_CARD) return passages(3, words.offCard);
  const section = headings.get(prompt.section ?? '') ?? words.noSection;
  const { line, lineOnNo } = examples.get(prompt.id) ?? {};
  if (prompt.type !== 'yes-no') return passages(3, line && words.card(section, line));
  return passages(3, line && words.onYes(section, line), lineOnNo && words.onNo(section, lineOnNo));
}
