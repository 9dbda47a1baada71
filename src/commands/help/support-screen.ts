import type { Context } from '../../context.ts';
import type { Walk } from '../../guide/walk.ts';
import type { Answer } from '../../model/answer.ts';

/** The first screen of the page on support, to be said between two questions. */
export async function supportScreen(context: Context): Promise<string> {
  const { support } = await context.words.pages();
  const [first] = support.sections;
  return first === undefined ? '' : [first.title.toUpperCase(), ...first.passages].join('\n');
}

/** Whether an option was chosen since then that opens the page on support. */
export function opensSupport(before: Pick<Walk, 'answers'>, { pack, answers }: Walk): boolean {
  const prompts = pack.sequences.flatMap((sequence) => sequence.prompts);
  const has = (answer: Answer | undefined, option: string) =>
    Array.isArray(answer?.value) && answer.value.includes(option);
  return prompts.some(({ id, options }) =>
    options.some(
      (option) => option.opensSupport && has(answers[id], option.id) && !has(before.answers[id], option.id),
    ),
  );
}
