import type { CommandContext } from '../../context.ts';
import { type ImportPlan, type PlannedAnswer, planImport } from '../../exchange/plan.ts';
import { readImport } from '../../exchange/read.ts';
import { readText } from '../../exchange/source.ts';
import { Failure } from '../../failure.ts';
import type { Answer } from '../../model/answer.ts';
import type { Pack } from '../../model/pack.ts';
import { answerWords } from '../../terminal/answer-words.ts';
import { askYesNo } from '../../terminal/confirm.ts';
import { refusalWords } from '../../terminal/refusing.ts';
import { tell } from '../../terminal/tell.ts';
import { clip } from '../../text/clip.ts';
import { onOneLine } from '../../text/one-line.ts';
import { sanitise } from '../../text/sanitise.ts';
import { suggest } from '../../text/suggest.ts';
import type { CommandWords } from '../../words/index.ts';
import type { GlobalOptions } from '../globals.ts';
import { openPack, openSession } from '../session.ts';

/**
 * Brings in answers from a file (`-`: stdin): says what would change, asks unless `yes`, and saves all of it at once.
 *
 * @throws Failure `import-unreadable`, `nothing-imported` when nothing of it could be taken, `yes-needed`, `not-saved`.
 */
export async function importAnswers(
  context: CommandContext,
  globals: GlobalOptions,
  file: string,
  yes: boolean,
): Promise<void> {
  const { pack, store, profile } = await openSession(context, globals);
  const brought = await readImport(await readText(context, file), file);
  const packs: [Pack, Pack] = [pack, await openPack(context, globals, 'giving')];
  const plan = planImport(packs, profile, brought, context.now().toISOString());
  const words = context.words.answers.import;
  const say = (sentence: string) => tell(context, sentence);
  for (const sentence of changesInWords(plan, context.words)) say(sentence);
  const count = (...kinds: readonly PlannedAnswer['kind'][]) =>
    plan.rows.filter(({ kind }) => kinds.includes(kind)).length;
  const taken = count('new', 'changed');
  const aside = count('unmatched', 'other-pack');
  if (taken + aside === 0) {
    if (count('same') === 0) throw new Failure('nothing-imported');
    return say(words.nothing);
  }
  await store.ready();
  if (!yes && !(await askYesNo(context, words.ask(taken, aside)))) return say(words.declined);
  const { overtaken, stayPrivate } = await store.save({ answers: plan.answers, remove: plan.remove });
  say(words.done(taken, aside));
  if (overtaken.length > 0) say(words.overtaken(overtaken.length));
  if (stayPrivate.length > 0) say(words.stayPrivate(stayPrivate.length));
}

/** What the plan does, a sentence for each change. */
export function changesInWords({ rows }: ImportPlan, words: CommandWords): string[] {
  const same = rows.filter(({ kind }) => kind === 'same').length;
  return [
    ...rows.flatMap((row) => [...changeInWords(row, words), ...misfitInWords(row, words)]),
    ...(same > 0 ? [words.answers.import.same(same)] : []),
  ];
}

function changeInWords(
  { kind, topic, key, reading, before, after, misfit, meant }: PlannedAnswer,
  words: CommandWords,
): string[] {
  const said = words.answers.import;
  const inWords = (answer: Answer | null) => answerInWords(answer, reading, words);
  switch (kind) {
    case 'new':
      return [said.new(topic, inWords(after))];
    case 'changed':
      return [said.changed(topic, inWords(before), inWords(after))];
    case 'unmatched':
      return [said.unmatched(topic, meant)];
    case 'other-pack':
      return [said.otherPack(key)];
    case 'unfit':
      return misfit === null ? [said.unfit(topic)] : [];
    case 'same':
      return [];
  }
}

/** What was left out of an answer, or all of it, and what would fit. */
function misfitInWords({ topic, misfit }: PlannedAnswer, words: CommandWords): string[] {
  if (misfit === null) return [];
  const { values, refusal, options } = misfit;
  const said = words.answers.import;
  if (values.length === 0) return [said.leftOut(topic, refusalWords(refusal, words))];
  return values.map((value) => {
    const shown = clip(sanitise(value));
    const why =
      options.length === 0
        ? refusalWords(refusal, words)
        : words.mistyped.oneOf(options, suggest(value, options));
    return said.valueLeftOut(topic, shown, why);
  });
}

function answerInWords(
  answer: Answer | null,
  reading: PlannedAnswer['reading'],
  words: CommandWords,
): string {
  if (answer === null) return '';
  const said = onOneLine(answerWords(answer, reading, words));
  return answer.private ? `${said} ${words.answers.list.private}` : said;
}
