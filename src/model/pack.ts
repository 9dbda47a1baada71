import * as v from 'valibot';
import type { Bridge } from './bridge.ts';
import {
  type ForOne,
  forOneSchema,
  type Headings,
  headingsSchema,
  type Notice,
  noticeSchema,
  type Retired,
  retiredSchema,
  type Section,
  sectionSchema,
} from './card-keys.ts';
import { type Condition, conditions } from './condition.ts';
import { isLanguageTag, isSpoken, type Language } from './language.ts';
import { optionSchema } from './option.ts';
import type { Prompt } from './prompt.ts';
import { promptSchema } from './prompt-schema.ts';
import { atLeast, id, integer, oneOrMore, text } from './scalars.ts';
import { USES } from './use.ts';

/** The version of the content format that this program reads. */
export const FORMAT = 1;

const sequenceEntrySchema = v.union([
  v.pipe(
    v.string(),
    v.transform((file) => ({ file, onlyIf: [] as Condition[] })),
  ),
  v.pipe(
    v.strictObject({
      file: v.pipe(
        v.string('text-expected'),
        v.description('The file of the sequence, in the pack’s folder.'),
      ),
      'only-if': v.optional(conditions('The sequence is walked only if every line holds.')),
    }),
    v.transform((raw) => ({ file: raw.file, onlyIf: raw['only-if'] ?? [] })),
  ),
]);

/** `pack.yaml`. */
export const packFileSchema = v.pipe(
  v.strictObject({
    format: v.pipe(
      integer('The version of this format: 1.'),
      atLeast(1),
      v.check((value) => value <= FORMAT, 'newer-format'),
    ),
    id: id('The name under which answers to this pack are kept.'),
    title: text(80, 'The name of the pack.'),
    description: v.optional(text(500, 'What it is for, in a sentence or two.')),
    language: v.pipe(
      v.string('text-expected'),
      v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'bad-language'),
      v.check(isLanguageTag, 'bad-language'),
      v.check((tag) => !isLanguageTag(tag) || isSpoken(tag), 'unknown-language'),
      v.description('The language of the pack (BCP 47), such as en or en-GB.'),
    ),
    version: v.pipe(integer('Raise it by one when the meaning of a prompt changes.'), atLeast(1)),
    sequences: v.pipe(
      v.array(sequenceEntrySchema, 'list-expected'),
      v.description('The files, in their order.'),
    ),
    sections: v.pipe(
      v.array(sectionSchema, 'list-expected'),
      v.description('The sections of the card, in their order.'),
    ),
    'option-sets': v.optional(
      v.pipe(
        v.record(v.string(), v.array(optionSchema, 'list-expected'), 'map-expected'),
        v.description('Lists of options that several prompts share, by name.'),
      ),
    ),
    'card-title': v.optional(text(80, 'The first line of the card.'), 'What I need afterwards'),
    'name-from': v.optional(id('The prompt whose answer says who the card is from.')),
    footer: v.optional(text(400, 'The last line of the card.')),
    use: v.optional(
      v.pipe(v.picklist(USES, `unknown-choice/${USES.join(', ')}`), v.description('What the pack is for.')),
      'needs',
    ),
    welcome: v.optional(oneOrMore(text(300, 'A line'), 'The first screen: a line, or a list of them.')),
    opening: v.optional(text(200, 'What stands above every card.')),
    headings: v.optional(headingsSchema),
    'stop-line': v.optional(text(200, 'Stands under stop when no stop sign is shared.')),
    'far-away-line': v.optional(text(200, 'Stands under far-away when nothing else does.')),
    'for-one': v.optional(forOneSchema),
    support: v.optional(oneOrMore(text(300, 'A line'), 'The pack’s own last lines on the page of help.')),
    'support-from': v.optional(id('The prompt whose answer is the number that the owner can turn to.')),
    bridges: v.optional(
      v.pipe(
        v.string('text-expected'),
        v.description('giving: the file of the bridges, in the pack’s folder.'),
      ),
    ),
    notices: v.optional(
      v.pipe(
        v.array(noticeSchema, 'list-expected'),
        v.description('What the owner is told, on their own screen only.'),
      ),
    ),
  }),
  v.transform((raw) => ({
    id: raw.id,
    title: raw.title,
    description: raw.description,
    language: raw.language,
    version: raw.version,
    sequences: raw.sequences,
    sections: raw.sections,
    optionSets: raw['option-sets'] ?? {},
    cardTitle: raw['card-title'],
    nameFrom: raw['name-from'],
    footer: raw.footer,
    use: raw.use,
    welcome: raw.welcome ?? [],
    opening: raw.opening,
    headings: raw.headings,
    stopLine: raw['stop-line'],
    farAwayLine: raw['far-away-line'],
    forOne: raw['for-one'],
    support: raw.support ?? [],
    supportFrom: raw['support-from'],
    notices: raw.notices ?? [],
    bridgesFile: raw.bridges,
  })),
);

/** A sequence file. */
export const sequenceFileSchema = v.pipe(
  v.strictObject({
    id: id('The name of the sequence on the command line.'),
    title: text(80, 'The title the owner sees.'),
    intro: v.optional(text(1000, 'Said once, before the first prompt.')),
    section: v.optional(id('The card section of its prompts, unless they name another.')),
    prompts: v.pipe(v.array(promptSchema, 'list-expected'), v.description('The prompts, in their order.')),
    retired: v.optional(
      v.pipe(v.array(retiredSchema, 'list-expected'), v.description('Prompts and options that are gone.')),
    ),
  }),
  v.transform((raw) => ({ ...raw, retired: raw.retired ?? [] })),
);

const ownWords = v.strictObject({ other: v.string() });

/** A file of `tests/`: answers, and what should come of them. */
export const testFileSchema = v.strictObject({
  answers: v.record(v.string(), v.union([v.string(), v.array(v.union([v.string(), ownWords])), ownWords])),
  asked: v.optional(v.array(v.string())),
  notices: v.optional(v.union([v.string(), v.array(v.string())])),
  card: v.optional(v.string()),
});

export type PackFile = v.InferOutput<typeof packFileSchema>;
export type SequenceFile = v.InferOutput<typeof sequenceFileSchema>;
export type TestFile = v.InferOutput<typeof testFileSchema>;
export type { Retired, Section };

/** A sequence of a pack that is put together: option sets and default sections are filled in. */
export interface Sequence {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly intro: string | undefined;
  readonly onlyIf: readonly Condition[];
  readonly prompts: readonly Prompt[];
  readonly retired: readonly Retired[];
}

/** A pack that has no problems, put together from its files. Plain data: it can be written as JSON. */
export interface Pack extends Language {
  readonly id: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly version: number;
  readonly cardTitle: string;
  readonly nameFrom: string | undefined;
  readonly footer: string | undefined;
  readonly use: PackFile['use'];
  readonly welcome: readonly string[];
  readonly opening?: string | undefined;
  readonly headings?: Partial<Headings> | undefined;
  readonly stopLine?: string | undefined;
  readonly farAwayLine?: string | undefined;
  readonly forOne?: ForOne | undefined;
  readonly support: readonly string[];
  readonly supportFrom?: string | undefined;
  readonly notices: readonly Notice[];
  /** giving: what leads from a need to what was not mentioned. */
  readonly bridges?: readonly Bridge[];
  readonly sections: readonly Section[];
  readonly sequences: readonly Sequence[];
}
