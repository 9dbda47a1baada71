import type { GuidedMinutes } from '../model/steps.ts';
import { hang } from '../text/hang.ts';
import type { CommandWords } from '../words/index.ts';

/** Guided minutes as their author reads them: every step, and what is said at which second. At most `width` columns. */
export function previewMinutes(
  { before, ways, rule, steps, after }: GuidedMinutes,
  width: number,
  words: CommandWords['shelf'],
): string {
  const head = [
    words.before(before),
    words.ways(ways.map(({ id, label }) => `${label} [${id}]`).join(', ')),
    words.rule(rule),
  ];
  const parts = steps.map(({ id, title, minutes, ways: only, say }) => [
    ...hang(words.step(id, title, minutes, only.join(', ')), 0, width),
    ...say.flatMap((cue) => hang(words.cue(cue.at, cue.text, cue.ways.join(', ')), 2, width)),
  ]);
  const plain = (texts: readonly string[]) => texts.flatMap((text) => hang(text, 0, width));
  return `${[plain(head), ...parts, plain([words.after(after)])].map((rows) => rows.join('\n')).join('\n\n')}\n`;
}
