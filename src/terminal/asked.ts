import type { Question } from '../guide/question.ts';
import type { Way } from '../guide/way.ts';
import type { Words } from '../words/index.ts';

/** A question on its way: how one came to it, and whose answers these are. */
export type QuestionOnWay = Question & {
  readonly way?: Way;
  /** The name of the profile, where it is to be told: not the one that everybody has. */
  readonly profile?: string | undefined;
};

/** A question as a face asks it, with the words that are said around it. */
export type Asked = QuestionOnWay & {
  readonly words: Words;
  /** What Enter does with nothing chosen was told on this walk. */
  readonly warned?: boolean;
};
