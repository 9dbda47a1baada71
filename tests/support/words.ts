import { en as ofWalks } from '../../src/words/en/index.ts';

/** The words that tests read: those of English, of commands too. */
export const en = { ...ofWalks, ...(await ofWalks.commands()) };

/** What the problems of a pack say. */
export const problemWords = await en.problems();

/** The pages of help. */
export const pages = await en.pages();
