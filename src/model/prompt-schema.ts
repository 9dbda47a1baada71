import * as v from 'valibot';
import { conditions } from './condition.ts';
import { optionSchema } from './option.ts';
import { JOINS, type Prompt } from './prompt.ts';
import { PROMPT_TYPES, promptTypes } from './prompt-types.ts';
import { decimal, flag, id, oneOrMore, text } from './scalars.ts';

/** A prompt as it stands in a sequence file; what comes out is typed by its `type`, defaults filled in. */
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
    other: v.optional(
      v.pipe(
        text(120, 'yes, or a label: room for own words.'),
        v.check((value) => !/^(?:true|false|on|off)$/i.test(value), 'yes-or-no-expected'),
      ),
    ),
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
          'How several read in a card line: and (a, b and c), one-of (one of these), dots (a, b; or a · b where one has a comma of its own).',
        ),
      ),
      'and',
    ),
    'for-walk': flag('yes: it only decides what is asked, and never leaves; what rests on it may.'),
    'not-kept': flag('yes: its answer is never saved, and is gone with the program.'),
    sensitive: flag('yes: private from the start; sharing it is the owner’s own act.'),
    'pairs-with': v.optional(id('giving: the prompt of the needs pack that it answers.')),
    unpaired: v.optional(
      oneOrMore(id('An option'), 'giving: options of that prompt that nothing here has to answer.'),
    ),
    'reworded-in': v.optional(
      decimal('The pack version in which its meaning changed: older answers are asked again.'),
    ),
  }),
  v.transform((raw): Prompt => {
    const common = {
      id: raw.id,
      was: raw.was ?? [],
      ask: raw.ask,
      topic: raw.topic ?? raw.ask,
      help: raw.help,
      why: raw.why,
      example: raw.example,
      essential: raw.essential,
      suggest: raw.suggest,
      onlyIf: raw['only-if'] ?? [],
      onlyIfAny: raw['only-if-any'] ?? [],
      notIf: raw['not-if'] ?? [],
      section: raw.section,
      card: raw.card,
      offCard: raw['off-card'] || raw['for-walk'] || raw['not-kept'],
      join: raw.join,
      forWalk: raw['for-walk'],
      notKept: raw['not-kept'],
      sensitive: raw.sensitive,
      rewordedIn: raw['reworded-in'],
      ...(raw['pairs-with'] !== undefined && { pairsWith: raw['pairs-with'] }),
      ...(raw.unpaired && { unpaired: raw.unpaired }),
    };
    return promptTypes[raw.type].made(common, raw);
  }),
);
