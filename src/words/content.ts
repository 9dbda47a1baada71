/** Words of `content preview`: how a sequence reads when it is laid out for its author. */
export const preview = {
  heading: (title: string, file: string) => `${title.toUpperCase()}  (${file})`,
  walkedIf: (conditions: string) => `This sequence is walked only if ${conditions}.`,
  prompt: (number: number, id: string, kind: string) => `${number}. ${id}  (${kind})`,
  help: (text: string) => `Help: ${text}`,
  why: (text: string) => `Why: ${text}`,
  example: (text: string) => `Example: ${text}`,
  suggest: (text: string) => `Suggested: ${text}`,
  option: (label: string, id: string) => `- ${label}  [${id}]`,
  ownWords: '- other, in their own words',
  ownWordsLabel: (label: string) => `- ${label}  (own words)`,
  fromCard: '- the card lines so far',
  exclusive: 'on its own',
  optionOffCard: 'not on the card',
  offeredIf: (conditions: string) => `offered only if ${conditions}`,
  onlyIf: (conditions: string) => `Asked only if ${conditions}.`,
  notIf: (conditions: string) => `Not asked if ${conditions}.`,
  essential: 'Asked in a quick walk too.',
  sensitive: 'Private from the start.',
  offCard: 'Not on the card.',
  card: (section: string, text: string) => `On the card (${section}): ${text}`,
  onYes: (section: string, text: string) => `On the card if yes (${section}): ${text}`,
  onNo: (section: string, text: string) => `On the card if no (${section}): ${text}`,
  noSection: 'no section',
  sampleText: 'their own words',
} as const;

/** How many, and which values: said after a prompt's type. */
export const kinds = {
  between: (kind: string, low: number, high: number) => `${kind}, ${low} to ${high}`,
  atLeast: (kind: string, low: number) => `${kind}, at least ${low}`,
  atMost: (kind: string, high: number) => `${kind}, at most ${high}`,
  ends: (kind: string, low: string, high: string) => `${kind}: ${low} ... ${high}`,
  length: (kind: string, limit: number) => `${kind}, up to ${limit} characters`,
} as const;

/** A condition in English. `prompt` is an id, `values` are already quoted. */
export const conditionWords = {
  and: ' and ',
  or: ' or ',
  includes: (prompt: string, values: string) => `"${prompt}" includes ${values}`,
  is: (prompt: string, values: string) => `"${prompt}" is ${values}`,
  states: {
    other: (prompt: string) => `"${prompt}" has own words`,
    answered: (prompt: string) => `"${prompt}" is answered`,
    skipped: (prompt: string) => `"${prompt}" is skipped`,
    unsure: (prompt: string) => `"${prompt}" is "not sure yet"`,
  },
  count: (prompt: string, limit: string) => `"${prompt}" has ${limit} chosen`,
} as const;
