import type { Question } from '../guide/question.ts';
import type { Words } from '../words/index.ts';

/** A question as a face asks it, with the words that are said around it. */
export type Asked = Question & { readonly words: Words };
