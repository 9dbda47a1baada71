import * as v from 'valibot';
import { type Condition, conditions } from './condition.ts';
import { id, oneOrMore, text } from './scalars.ts';

/** What a section of the card can be for. */
export const SECTION_ROLES = ['stop', 'first', 'far-away', 'quiet', 'not-at-first', 'other-times'] as const;

/** What a section is for: it says what is urgent, what a short card keeps, and what a message leaves out. */
export type SectionRole = (typeof SECTION_ROLES)[number];

/** A section of the card. */
export const sectionSchema = v.strictObject({
  id: id('The name by which prompts choose this section.'),
  heading: text(80, 'What stands above its lines on the card.'),
  role: v.optional(
    v.pipe(
      v.picklist(SECTION_ROLES, 'unknown-role'),
      v.description('What the section is for; a role stands once in a pack.'),
    ),
  ),
});

/** The card's own words, in the language of the pack. */
export const headingsSchema = v.pipe(
  v.strictObject({
    first: v.optional(text(80, 'Above the lines that matter most, where no section has the role first.')),
    'still-finding-out': v.optional(text(80, 'Above what the owner is not sure of yet.')),
    'and-you': v.optional(text(120, 'The line that asks the reader back.')),
    reviewed: v.optional(
      v.pipe(
        text(80, 'When the card was last looked at; <date> stands for the day.'),
        v.check((value) => value.includes('<date>'), 'date-missing'),
      ),
    ),
  }),
  v.transform((raw) => ({
    first: raw.first,
    stillFindingOut: raw['still-finding-out'],
    andYou: raw['and-you'],
    reviewed: raw.reviewed,
  })),
);

/** The card of somebody who is alone. */
export const forOneSchema = v.strictObject({
  if: conditions('Whose card it is: every line holds.'),
  opening: text(200, 'What stands above it, in place of the opening.'),
});

/** When the owner is told of a notice. */
export const NOTICE_MOMENTS = ['review', 'once'] as const;

/** What the owner is told on their own screen. */
export const noticeSchema = v.strictObject({
  if: conditions('Told while every line holds; a value may be private here.'),
  say: text(400, 'What the owner is told.'),
  at: v.optional(
    v.pipe(
      v.picklist(NOTICE_MOMENTS, 'unknown-choice/review, once'),
      v.description('review: in the review. once: straight after the answer that makes it true.'),
    ),
    'review',
  ),
  about: v.optional(oneOrMore(id('A prompt'), 'The prompts that it is about: the review marks them.'), []),
});

/** A prompt or an option that is gone, and where its old answers belong. */
export const retiredSchema = v.pipe(
  v.strictObject({
    id: v.optional(id('The id of a prompt that is gone.')),
    option: v.optional(text(130, 'An option that is gone, as prompt-id/option-id.')),
    'moved-to': v.optional(
      text(130, 'Where its old answers belong now: a prompt id, or prompt-id/option-id.'),
    ),
    into: v.optional(id('The prompt to whose answer the old ones are joined, by values.')),
    values: v.optional(
      v.pipe(
        v.record(v.string(), id('An option of the prompt under into.'), 'map-expected'),
        v.description('What was said, and the option that it is now.'),
      ),
    ),
    reason: v.optional(text(300, 'Why it went.')),
  }),
  v.transform((raw) => ({
    id: raw.id,
    option: raw.option,
    movedTo: raw['moved-to'],
    into: raw.into,
    values: raw.values ?? {},
    reason: raw.reason,
  })),
);

export type Section = v.InferOutput<typeof sectionSchema>;
export type Headings = v.InferOutput<typeof headingsSchema>;
export type Retired = v.InferOutput<typeof retiredSchema>;

/** A notice of a pack: what the owner is told, and when. */
export interface Notice {
  readonly if: readonly Condition[];
  readonly say: string;
  readonly at: (typeof NOTICE_MOMENTS)[number];
  readonly about: readonly string[];
}

/** The card of somebody who is alone: its own opening, and neither a stop line nor a question to another. */
export interface ForOne {
  readonly if: readonly Condition[];
  readonly opening: string;
}
