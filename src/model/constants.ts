/** Words with a meaning of their own in conditions: no option may have one as its id. */
export const RESERVED_WORDS = ['other', 'answered', 'skipped', 'unsure', 'yes', 'no'] as const;

/** The word of `options-from` that stands for the owner's own card lines. */
export const FROM_CARD = 'card';

/** Words that every JavaScript object answers to: as an id they would find what nobody wrote. */
export const FORBIDDEN_IDS = ['constructor'] as const;
