import { refusal } from '../guide/answering.ts';
import { questionOf } from '../guide/ask.ts';
import { begin, WHOLE_WALK } from '../guide/begin.ts';
import { noticesOf } from '../guide/notices.ts';
import { plainAnswer } from '../guide/plain.ts';
import { step } from '../guide/step.ts';
import { REVIEW, type Walk, type WalkEvent } from '../guide/walk.ts';
import type { Pack, TestFile } from '../model/pack.ts';

/** What came of the answers of a test file. */
export interface TestRun {
  /** The ids of the prompts that were asked, in order. */
  readonly asked: readonly string[];
  /** The card as text. */
  readonly card: string;
  /** What the owner was told on the way and in the review, in the pack's order. */
  readonly notices: readonly string[];
  /** Answers that no prompt asked for. */
  readonly unused: readonly string[];
  /** Answers that do not fit their prompt; it was skipped instead. */
  readonly unfit: readonly string[];
}

/** What a test file expects and what came instead. */
export type Difference =
  | { readonly kind: 'asked'; readonly missing: readonly string[]; readonly extra: readonly string[] }
  | { readonly kind: 'order'; readonly expected: readonly string[]; readonly got: readonly string[] }
  | { readonly kind: 'notices'; readonly expected: string; readonly got: readonly string[] }
  | { readonly kind: 'card'; readonly expected: string; readonly got: string }
  | { readonly kind: 'unused' | 'unfit'; readonly prompts: readonly string[] };

const ANY_MOMENT = '2000-01-01T00:00:00.000Z';

/**
 * Walks the whole pack with the answers of a test file; what it does not name is skipped. Pure.
 *
 * @param cardOf what the card of a pack and its answers says, as text
 */
export function runTest(
  pack: Pack,
  { answers }: TestFile,
  cardOf: (pack: Pack, answers: Walk['answers']) => string,
): TestRun {
  const asked: string[] = [];
  const unfit: string[] = [];
  let walk = begin(pack, {}, null, WHOLE_WALK, ANY_MOMENT);
  while (walk.at !== REVIEW) {
    const event = eventAt(walk, answers);
    asked.push(walk.at);
    if (event === null) unfit.push(walk.at);
    walk = step(walk, event ?? { type: 'skip', private: false }, ANY_MOMENT);
  }
  const unused = Object.keys(answers).filter((id) => !asked.includes(id));
  const notices = noticesOf(walk).map(({ say }) => say);
  return { asked, card: cardOf(pack, walk.answers), notices, unused, unfit };
}

/** The event of the answer to the prompt where the walk stands; null when it does not fit. */
function eventAt(walk: Walk, answers: TestFile['answers']): WalkEvent | null {
  const { question } = questionOf(walk);
  const given = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  const plain = testAnswer(question.type, given ?? 'skipped');
  const about = { private: question.private };
  if (plain.status !== 'answered') return { type: plain.status === 'unsure' ? 'unsure' : 'skip', ...about };
  return refusal(question, plain) === null ? { type: 'answer', ...plain, ...about } : null;
}

/** An answer of a test file; own words stand in it as `other`. */
export function testAnswer(type: Parameters<typeof plainAnswer>[0], given: TestFile['answers'][string]) {
  const all = [given].flat();
  const chosen = all.filter((one) => typeof one === 'string');
  const own = all.find((one) => typeof one !== 'string');
  if (own !== undefined) return { status: 'answered', value: chosen, other: own.other } as const;
  return plainAnswer(type, Array.isArray(given) ? chosen : (chosen[0] ?? 'skipped'));
}

/** Where a run differs from what its test file expects; none when all is as expected. */
export function differences(run: TestRun, { asked, notices, card }: TestFile): Difference[] {
  return [
    ...(run.unfit.length > 0 ? [{ kind: 'unfit', prompts: run.unfit } as const] : []),
    ...(run.unused.length > 0 ? [{ kind: 'unused', prompts: run.unused } as const] : []),
    ...(asked === undefined ? [] : askedDifference(asked, run.asked)),
    ...(notices === undefined ? [] : noticesDifference(notices, run.notices)),
    ...(card === undefined || trimmed(card) === trimmed(run.card)
      ? []
      : [{ kind: 'card', expected: card, got: run.card } as const]),
  ];
}

/** A test file names the notices, or says how many there are. */
function noticesDifference(expected: string | readonly string[], got: readonly string[]): Difference[] {
  const same =
    typeof expected === 'string' ? expected === String(got.length) : expected.join('\n') === got.join('\n');
  return same ? [] : [{ kind: 'notices', expected: [expected].flat().join('\n'), got }];
}

function askedDifference(expected: readonly string[], got: readonly string[]): Difference[] {
  if (expected.join() === got.join()) return [];
  const missing = expected.filter((id) => !got.includes(id));
  const extra = got.filter((id) => !expected.includes(id));
  return missing.length + extra.length > 0
    ? [{ kind: 'asked', missing, extra }]
    : [{ kind: 'order', expected, got }];
}

/** A text block of YAML may end in any number of line feeds, and editors take spaces off line ends. */
function trimmed(text: string): string {
  return text.replace(/[ \t]+$/gm, '').trimEnd();
}
