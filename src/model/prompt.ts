import * as v from 'valibot';
import { conditions } from './condition.ts';
import { decimal, flag, id, oneOrMore, text } from './scalars.ts';

/** The eight kinds of prompt. */
export const PROMPT_TYPES = [
  'choose-one',
  'choose-many',
  'yes-no',
  'scale',
  'number',
  'text',
  'long-text',
  'note',
] as const;

/** How several options can be joined in a card line. */
export const JOINS = ['and', 'one-of', 'dots'] as const;

export const optionSchema = v.pipe(
  v.strictObject({
    id: id('The name of this option in conditions and stored answers. Never shown.'),
    was: v.optional(
      oneOrMore(id('A former id'), 'Former ids of this option, so that old answers are found.'),
    ),
    label: text(120, 'What the owner sees and chooses.'),
    help: v.optional(text(300, 'A few words that explain the option.')),
    card: v.optional(text(160, 'How the option reads in a card line. Without it, the label is used.')),
    exclusive: flag('yes: none of the others can be chosen with it.'),
    'off-card': flag('yes: it does not stand on the card.'),
    'only-if': v.optional(conditions('Offered only if every line holds.')),
  }),
  v.transform((raw) => ({
    id: raw.id,
    was: raw.was ?? [],
    label: raw.label,
    help: raw.help,
    card: raw.card,
    exclusive: raw.exclusive,
    offCard: raw['off-card'],
    onlyIf: raw['only-if'] ?? [],
  })),
);

export type Option = v.InferOutput<typeof optionSchema>;

const DEFAULT_OTHER_LABEL = 'yes';

export const promptSchema = v.pipe(
  v.strictObject({
    id: id('The name of this prompt in conditions, card lines and stored answers. Never change it: use was.'),
    was: v.optional(
      oneOrMore(id('A former id'), 'Former ids of this prompt, so that old answers are found.'),
    ),
    type: v.pipe(v.picklist(PROMPT_TYPES, 'unknown-type'), v.description('What kind of prompt this is.')),
    ask: text(1000, 'The question (or the text of a note). May name earlier answers as <id>.'),
    topic: v.optional(text(80, 'The same as a few words: used in the review and in lists.')),
    help: v.optional(text(500, 'How to answer.')),
    why: v.optional(text(500, 'Why we ask, and who will see it.')),
    example: v.optional(text(300, 'One example of an answer.')),
    essential: flag('yes: asked in a quick walk too.'),
    options: v.optional(
      v.pipe(v.array(optionSchema, 'list-expected'), v.description('The options to choose from.')),
    ),
    'options-from': v.optional(
      id('The name of an option set of the pack, or card: the owner’s own card lines.'),
    ),
    other: v.optional(text(120, 'yes, or a label: room for own words.')),
    min: v.optional(decimal('choose-many: how many at least. scale, number: the lowest value.')),
    max: v.optional(decimal('choose-many: how many at most. scale, number: the highest value.')),
    'max-length': v.optional(decimal('How many characters fit: text 200, long-text 2000 unless said.')),
    low: v.optional(text(60, 'Words for the low end of a scale.')),
    high: v.optional(text(60, 'Words for the high end of a scale.')),
    suggest: v.optional(text(200, 'An earlier <id>, or a value: shown first, never taken unasked.')),
    'only-if': v.optional(conditions('Asked only if every line holds.')),
    'only-if-any': v.optional(conditions('Asked only if one of the lines holds.')),
    'not-if': v.optional(conditions('Not asked if any line holds.')),
    section: v.optional(id('The card section where its line stands.')),
    card: v.optional(text(400, 'The card line; <id> stands for an answer. For yes-no: the line on yes.')),
    'card-no': v.optional(text(400, 'yes-no: the card line on no.')),
    'off-card': flag('yes: it has no line on the card.'),
    join: v.optional(
      v.pipe(
        v.picklist(JOINS, `unknown-choice/${JOINS.join(', ')}`),
        v.description(
          'How several read in a card line: and (a, b and c), one-of (one of these), dots (a · b).',
        ),
      ),
      'and',
    ),
    'for-walk': flag('yes: it only decides what is asked, and never leaves; what rests on it may.'),
    'not-kept': flag('yes: its answer is never saved, and is gone with the program.'),
    sensitive: flag('yes: private from the start; sharing it is the owner’s own act.'),
    'reworded-in': v.optional(
      decimal('The pack version in which its meaning changed: older answers are asked again.'),
    ),
  }),
  v.transform((raw) => ({
    id: raw.id,
    was: raw.was ?? [],
    type: raw.type,
    ask: raw.ask,
    topic: raw.topic ?? raw.ask,
    help: raw.help,
    why: raw.why,
    example: raw.example,
    essential: raw.essential,
    options: raw.options ?? [],
    optionsFrom: raw['options-from'],
    /** True when there is room for own words. */
    other: raw.other !== undefined && raw.other !== 'no',
    /** The author's label for own words; undefined where the program's own is used. */
    otherLabel: raw.other === DEFAULT_OTHER_LABEL || raw.other === 'no' ? undefined : raw.other,
    min: raw.min ?? (raw.type === 'scale' ? 1 : undefined),
    max: raw.max ?? (raw.type === 'scale' ? 5 : undefined),
    maxLength: raw['max-length'] ?? (raw.type === 'long-text' ? 2000 : 200),
    low: raw.low,
    high: raw.high,
    suggest: raw.suggest,
    onlyIf: raw['only-if'] ?? [],
    onlyIfAny: raw['only-if-any'] ?? [],
    notIf: raw['not-if'] ?? [],
    section: raw.section,
    card: raw.card,
    cardNo: raw['card-no'],
    offCard: raw['off-card'] || raw['for-walk'] || raw['not-kept'],
    join: raw.join,
    forWalk: raw['for-walk'],
    notKept: raw['not-kept'],
    sensitive: raw.sensitive,
    rewordedIn: raw['reworded-in'],
  })),
);

/** How several options are joined in a card line. */
export type Join = (typeof JOINS)[number];

/** A prompt as its file says it, with what is said by default filled in. */
export type Prompt = v.InferOutput<typeof promptSchema>;
export type PromptType = Prompt['type'];
