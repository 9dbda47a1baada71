import * as v from 'valibot';
import { conditions } from './condition.ts';
import { flag, id, oneOrMore, text } from './scalars.ts';

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
