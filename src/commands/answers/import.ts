import type { Context } from '../../context.ts';
import { type ImportPlan, type PlannedAnswer, planImport } from '../../exchange/plan.ts';
import { readImport } from '../../exchange/read.ts';
import { readText } from '../../exchange/source.ts';
import type { Answer } from '../../model/answer.ts';
import type { Pack } from '../../model/pack.ts';
import { askYesNo } from '../../terminal/confirm.ts';
import { tell } from '../../terminal/tell.ts';
import type { Words } from '../../words/index.ts';
import type { GlobalOptions } from '../globals.ts';
import { openPack, openSession } from '../session.ts';

type AnswerWords = Words['answers'];

/**
 * Brings in answers from a file (`-`: stdin): says what would change, asks unless `yes`, and saves all of it at once.
 *
 * @throws Failure `import-unreadable`, `yes-needed`, `not-saved`.
 */
export async function importAnswers(
  context: Context,
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
  for (const sentence of changesInWords(plan, context.words.answers)) say(sentence);
  const count = Object.keys(plan.answers).length;
  if (count === 0) return void say(words.nothing);
  await store.ready();
  if (!yes && !(await askYesNo(context, words.ask(count)))) return void say(words.declined);
  const { overtaken, stayPrivate } = await store.save({ answers: plan.answers, remove: plan.remove });
  say(words.done(count));
  if (overtaken.length > 0) say(words.overtaken(overtaken.length));
  if (stayPrivate.length > 0) say(words.stayPrivate(stayPrivate.length));
}

/** What the plan does, a sentence for each change. */
export function changesInWords({ rows }: ImportPlan, words: AnswerWords): string[] {
  const same = rows.filter(({ kind }) => kind === 'same').length;
  return [
    ...rows.flatMap((row) => changeInWords(row, words)),
    ...(same > 0 ? [words.import.same(same)] : []),
  ];
}

function changeInWords({ kind, topic, key, before, after }: PlannedAnswer, words: AnswerWords): string[] {
  const said = words.import;
  const inWords = (answer: Answer | null) => answerInWords(answer, words.list);
  switch (kind) {
    case 'new':
      return [said.new(topic, inWords(after))];
    case 'changed':
      return [said.changed(topic, inWords(before), inWords(after))];
    case 'unmatched':
      return [said.unmatched(topic)];
    case 'other-pack':
      return [said.otherPack(key)];
    case 'unfit':
      return [said.unfit(topic)];
    case 'same':
      return [];
  }
}

function answerInWords(answer: Answer | null, list: AnswerWords['list']): string {
  if (answer === null) return '';
  const said = answer.status === 'answered' ? answer.words.replaceAll('\n', ' ') : list[answer.status];
  return answer.private ? `${said} ${list.private}` : said;
}
