import * as v from 'valibot';
import { conditions } from './condition.ts';
import { flag, id, oneOrMore, text } from './scalars.ts';

/** An option, or `prompt/option`. */
const PAIRED = /^[a-z0-9-]{1,64}(?:\/[a-z0-9-]{1,64})?$/;

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
    'pairs-with': v.optional(
      oneOrMore(
        v.pipe(v.string('text-expected'), v.regex(PAIRED, 'bad-id')),
        'giving: the needs that it answers, an option, or prompt/option. Without it, the option of the same id.',
      ),
    ),
    'no-pair': flag('giving: yes: it answers no need.'),
    'rules-out': v.optional(
      oneOrMore(
        v.pipe(v.string('text-expected'), v.regex(PAIRED, 'bad-id')),
        'giving: what this limit rules out, a prompt of this pack, or prompt/option.',
      ),
    ),
    asks: v.optional(id('check-in: the prompt of the needs pack that is asked again afterwards.')),
    'opens-support': flag('now, check-in: yes: the page on support is shown at once.'),
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
    // Few packs have these: without them an option stays as short as it was.
    ...(raw['pairs-with'] && { pairsWith: raw['pairs-with'] }),
    ...(raw['no-pair'] && { noPair: true as const }),
    ...(raw['rules-out'] && { rulesOut: raw['rules-out'] }),
    ...(raw.asks !== undefined && { asks: raw.asks }),
    ...(raw['opens-support'] && { opensSupport: true as const }),
  })),
);

export type Option = v.InferOutput<typeof optionSchema>;
