import { charactersOf } from '../../text/characters.ts';

/** How hard a passphrase is to guess; `short` is not taken. */
export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/** The fewest characters that a new passphrase may have. */
export const FEWEST = 8;

/** From how many characters on, and how many different ones, a passphrase is more than weak. */
const STEPS = [
  { strength: 'strong', characters: 20, different: 8 },
  { strength: 'fair', characters: 12, different: 6 },
] as const;

/** How strong a passphrase is, by its length and how much it varies. Characters are counted as a person does. */
export function strengthOf(passphrase: string): Strength {
  const characters = Array.from(charactersOf(passphrase.trim()), ({ segment }) => segment);
  if (characters.length < FEWEST) return 'short';
  const different = new Set(characters).size;
  const step = STEPS.find((each) => characters.length >= each.characters && different >= each.different);
  return step?.strength ?? 'weak';
}
