/** What a pack can be for. */
export const USES = ['needs', 'giving', 'now', 'check-in', 'together'] as const;

export type Use = (typeof USES)[number];

/** The uses whose packs are prompts: guided minutes are steps. */
export const PACKS_OF_PROMPTS = ['needs', 'giving', 'now', 'check-in'] as const satisfies readonly Use[];
