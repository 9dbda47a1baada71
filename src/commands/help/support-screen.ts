import type { Context } from '../../context.ts';
import type { Walk } from '../../guide/walk.ts';

/** The first screen of the page on support, to be said between two questions. */
export async function supportScreen(context: Context): Promise<string> {
  const { support } = await context.words.pages();
  const [first] = support.sections;
  return first === undefined ? '' : [first.title.toUpperCase(), ...first.passages].join('\n');
}

/** Whether an answer was given since then that opens the page on support. */
export function opensSupport(before: Pick<Walk, 'answers'>, { pack, answers }: Walk): boolean {
  const prompts = pack.sequences.flatMap((sequence) => sequence.prompts);
  return Object.entries(answers).some(([id, answer]) => {
    if (answer === before.answers[id] || answer.status !== 'answered') return false;
    const chosen = Array.isArray(answer.value) ? answer.value : [];
    const options = prompts.find((prompt) => prompt.id === id)?.options ?? [];
    return options.some((option) => option.opensSupport && chosen.includes(option.id));
  });
}
