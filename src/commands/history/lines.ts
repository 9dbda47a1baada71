import type { CommandContext } from '../../context.ts';
import { type OwnWords, ownWordsOf, type Tally, talliesOf, turnsOf } from '../../guide/learned.ts';
import type { History } from '../../model/history.ts';
import { writtenDate } from '../../model/language.ts';
import type { Option } from '../../model/option.ts';
import type { Pack } from '../../model/pack.ts';
import type { Prompt } from '../../model/prompt.ts';
import { answerWords } from '../../terminal/answer-words.ts';
import { barOf, glyphsOf } from '../../terminal/style.ts';

/** How many steps the bars have. */
const BAR = 8;

/** The prompt of the check-in pack that asks what helped. */
const HELPED = 'helped';

/** What a history is told with. */
export interface Telling {
  readonly context: CommandContext;
  /** The packs whose words are at hand. */
  readonly packs: readonly Pack[];
  readonly history: History;
  /** Whether small bars stand before what was counted. */
  readonly bars: boolean;
}

/** A line of the history. */
export interface Line {
  /** A bar, with what keeps it apart; empty where there is none. */
  readonly bar: string;
  readonly words: string;
}

/** A part of the history: a heading, and its lines. Parts without lines are none. */
export function partsOf(telling: Telling): (readonly Line[])[] {
  const { context, packs, history } = telling;
  const words = context.words.history;
  const tallies = talliesOf(history).filter((tally) => isTold(packs, tally));
  const own = ownWordsOf(history);
  const asked = [...new Set([...tallies, ...own].map(({ pack, prompt }) => `${pack}/${prompt}`))];
  // What helped comes first, whatever was asked first.
  const sorted = asked.toSorted((one, other) => Number(isOfHelped(other)) - Number(isOfHelped(one)));
  const checkIns = sorted.map((key) => {
    const isOf = ({ pack, prompt }: Pick<Tally, 'pack' | 'prompt'>) => `${pack}/${prompt}` === key;
    const ownWords = (each: OwnWords) => saidTo(telling, promptIn(packs, each.pack, each.prompt), each.words);
    return [
      bare(headingOf(telling, key)),
      ...tallies
        .filter(isOf)
        .map((tally) => ({ bar: barBefore(telling, tally), words: sentence(telling, tally) })),
      ...own.filter(isOf).map((each) => bare(words.said(dateOf(telling, each.at), ownWords(each)))),
    ];
  });
  const changes = changeLines(telling);
  return [...checkIns, ...(changes.length > 0 ? [[words.changedTitle, ...changes].map(bare)] : [])];
}

/** A line without a bar. */
function bare(words: string): Line {
  return { bar: '', words };
}

/** What helped most often, more than once, and can be asked for on the card: its sentence, and the prompt for it. */
export function whatFollows(telling: Telling): { readonly sentence: string; readonly prompt: string } | null {
  for (const tally of talliesOf(telling.history)) {
    const asks = optionOf(telling.packs, tally)?.asks;
    if (tally.prompt === HELPED && tally.times > 1 && asks !== undefined)
      return { sentence: sentence(telling, tally), prompt: asks };
  }
  return null;
}

/** That nothing helped yet is no thing that helped. */
function isTold(packs: readonly Pack[], tally: Tally): boolean {
  return tally.prompt !== HELPED || optionOf(packs, tally)?.exclusive !== true;
}

function isOfHelped(key: string): boolean {
  return key.endsWith(`/${HELPED}`);
}

function saidTo({ context }: Telling, prompt: Prompt | undefined, words: string): string {
  return answerWords({ status: 'answered', words }, prompt ?? null, context.words);
}

function headingOf({ context, packs }: Telling, key: string): string {
  if (isOfHelped(key)) return context.words.history.helpedTitle;
  const slash = key.indexOf('/');
  const [pack, prompt] = [key.slice(0, slash), key.slice(slash + 1)];
  return promptIn(packs, pack, prompt)?.ask ?? inWords(prompt);
}

function changeLines(telling: Telling): string[] {
  const { context, packs, history } = telling;
  const arrow = glyphsOf(context).bar.full === '#' ? '->' : '→';
  return turnsOf(history).map(({ at, pack, prompt, before, after }) => {
    const asks = promptIn(packs, pack, prompt);
    const topic = asks?.topic ?? prompt.replaceAll('-', ' ');
    const [then, now] = [saidTo(telling, asks, before), saidTo(telling, asks, after)];
    return context.words.history.changed(dateOf(telling, at), topic, then, now, arrow);
  });
}

function dateOf({ context, packs: [pack] }: Telling, at: string): string {
  return writtenDate(context.dayOf(at), pack ?? { language: 'en' });
}

/** A bar, where there is a screen to see it on. */
function barBefore({ context, bars }: Telling, { times, of }: Tally): string {
  return bars ? `${barOf(times / of, BAR, glyphsOf(context))}  ` : '';
}

function sentence({ context, packs }: Telling, tally: Tally): string {
  const { helped, chosen } = context.words.history;
  const what = optionOf(packs, tally)?.label ?? inWords(tally.option);
  return (tally.prompt === HELPED ? helped : chosen)(what, tally.times, tally.of);
}

function promptIn(packs: readonly Pack[], packId: string, id: string) {
  const prompts = packs
    .filter((pack) => pack.id === packId)
    .flatMap((pack) => pack.sequences.flatMap((sequence) => sequence.prompts));
  return prompts.find((prompt) => prompt.id === id || prompt.was.includes(id));
}

function optionOf(packs: readonly Pack[], { pack, prompt, option }: Tally): Option | undefined {
  const options = promptIn(packs, pack, prompt)?.options ?? [];
  return options.find(({ id, was }) => id === option || was.includes(option));
}

/** An id in words, where its pack is not at hand. */
function inWords(id: string): string {
  return id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
}
