import { builtInPack } from './built-in-pack.ts';

/*
 * What the built-in pack asks, for the tests of its words.
 */

export const pack = builtInPack();
export const prompts = pack.sequences.flatMap((sequence) => sequence.prompts);
/** The prompts that want an answer. */
export const asked = prompts.filter(({ type }) => type !== 'note');
/** Every option, with its prompt. */
export const offered = prompts.flatMap((prompt) => prompt.options.map((option) => ({ prompt, option })));

/** A text of the pack, and where it stands. */
export type Piece = readonly [place: string, text: string];
/** The texts that are there, each with the place of all of them. */
export const pieces = (place: string, texts: readonly (string | undefined)[]): Piece[] =>
  texts.flatMap((text) => (text === undefined ? [] : [[place, text] as const]));
