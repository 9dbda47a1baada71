import * as v from 'valibot';
import { type Condition, conditions } from './condition.ts';
import { text } from './scalars.ts';

/** A kind way between what one person needs and what the other did not mention. */
export interface Bridge {
  /** What the one said in the needs pack: any value of a line. */
  readonly need: readonly Condition[];
  /** What the other left out in the giving pack. Leaving out is not a no. */
  readonly unmentioned: readonly Condition[];
  readonly title: string;
  readonly ways: readonly string[];
}

const bridgeSchema = v.strictObject({
  need: conditions('What the one person needs, by the prompts of the needs pack.'),
  unmentioned: conditions('What the other did not mention, by the prompts of this pack.'),
  title: text(120, 'What is between them, in a line.'),
  ways: v.pipe(v.array(text(240, 'A way'), 'list-expected'), v.description('Two or three kind ways.')),
});

/** The file of the bridges of a giving pack. */
export const bridgesFileSchema = v.strictObject({
  bridges: v.pipe(v.array(bridgeSchema, 'list-expected'), v.description('The bridges, in any order.')),
});

/** The keys of a bridge. */
export const BRIDGE_KEYS = Object.keys(bridgeSchema.entries);
