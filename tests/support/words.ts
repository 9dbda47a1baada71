import { en } from '../../src/words/en/index.ts';

/** The words that tests read: those of English. */
export { en };

/** What the problems of a pack say. */
export const problemWords = await en.problems();

/** The pages of help. */
export const pages = await en.pages();
