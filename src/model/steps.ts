import * as v from 'valibot';
import { FORMAT } from './pack.ts';
import { decimal, id, integer, oneOrMore, text } from './scalars.ts';

const onlyIf = v.optional(
  oneOrMore(id('A way'), 'The ways in which it is said; without it, in all of them.'),
);

const spokenSchema = v.pipe(
  v.strictObject({
    at: integer('At which second from the beginning of the step it is said.'),
    text: text(300, 'What is said.'),
    'only-if': onlyIf,
  }),
  v.transform((raw) => ({ at: raw.at, text: raw.text, ways: raw['only-if'] ?? [] })),
);

const timedStepSchema = v.pipe(
  v.strictObject({
    id: id('The name of the step.'),
    title: text(60, 'What stands above it.'),
    minutes: decimal('How many minutes it takes.'),
    'only-if': onlyIf,
    say: v.pipe(v.array(spokenSchema, 'list-expected'), v.description('What is said in it, in order.')),
  }),
  v.transform((raw) => ({
    id: raw.id,
    title: raw.title,
    minutes: raw.minutes,
    ways: raw['only-if'] ?? [],
    say: raw.say,
  })),
);

const waySchema = v.strictObject({
  id: id('The name of the way in only-if.'),
  label: text(60, 'What is chosen.'),
});

/** The file of guided minutes: what is asked before, the ways to choose from, the steps, and what is said last. */
export const stepsFileSchema = v.strictObject({
  before: text(300, 'Asked before anything else; a yes opens the support page.'),
  ways: v.pipe(v.array(waySchema, 'list-expected'), v.description('The ways to choose from, in order.')),
  rule: text(300, 'Said when the minutes begin.'),
  steps: v.pipe(v.array(timedStepSchema, 'list-expected'), v.description('The steps, in order.')),
  after: text(300, 'Said at the end.'),
});

/** `pack.yaml` of guided minutes: which file holds the steps. */
export const togetherFileSchema = v.strictObject({
  format: v.pipe(
    integer('The version of this format: 1.'),
    v.check((value) => value <= FORMAT, 'newer-format'),
  ),
  use: v.pipe(v.literal('together', 'text-expected'), v.description('What the pack is for: together.')),
  id: id('The name of the pack.'),
  title: text(80, 'What it is called.'),
  description: v.optional(text(500, 'What it is for, in a sentence or two.')),
  language: v.pipe(
    v.string('text-expected'),
    v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'bad-language'),
    v.description('The language of the pack (BCP 47), such as en or en-GB.'),
  ),
  version: integer('Raise it by one when its meaning changes.'),
  steps: v.pipe(v.string('text-expected'), v.description('The file of the steps, in the pack’s folder.')),
});

/** The keys of each map in the file of the steps, by the list that holds it. */
export const STEPS_KEYS = {
  ways: Object.keys(waySchema.entries),
  steps: Object.keys(timedStepSchema.pipe[0].entries),
  say: Object.keys(spokenSchema.pipe[0].entries),
} as const;

/** Guided minutes: steps that are said by the clock. */
export type GuidedMinutes = v.InferOutput<typeof stepsFileSchema>;
export type TimedStep = GuidedMinutes['steps'][number];
