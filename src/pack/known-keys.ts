import { BRIDGE_KEYS, bridgesFileSchema } from '../model/bridge.ts';
import {
  forOneSchema,
  headingsSchema,
  noticeSchema,
  retiredSchema,
  sectionSchema,
} from '../model/card-keys.ts';
import { optionSchema } from '../model/option.ts';
import { packFileSchema, sequenceFileSchema, testFileSchema } from '../model/pack.ts';
import { promptSchema } from '../model/prompt-schema.ts';
import { STEPS_KEYS, stepsFileSchema, togetherFileSchema } from '../model/steps.ts';

export type FileKind = 'pack' | 'sequence' | 'test' | 'together' | 'steps' | 'bridges';

/** The keys at the top of a file, by what it is. */
export const FILE_KEYS: Readonly<Record<FileKind, readonly string[]>> = {
  pack: Object.keys(packFileSchema.pipe[0].entries),
  sequence: Object.keys(sequenceFileSchema.pipe[0].entries),
  test: Object.keys(testFileSchema.entries),
  together: Object.keys(togetherFileSchema.entries),
  steps: Object.keys(stepsFileSchema.entries),
  bridges: Object.keys(bridgesFileSchema.entries),
};
/** The keys of an option. */
export const OPTION_KEYS = Object.keys(optionSchema.pipe[0].entries);
const ENTRY_KEYS: Readonly<Record<string, readonly string[]>> = {
  prompts: Object.keys(promptSchema.pipe[0].entries),
  options: OPTION_KEYS,
  'option-sets': OPTION_KEYS,
  sections: Object.keys(sectionSchema.entries),
  sequences: ['file', 'only-if'],
  retired: Object.keys(retiredSchema.pipe[0].entries),
  headings: Object.keys(headingsSchema.pipe[0].entries),
  'for-one': Object.keys(forOneSchema.entries),
  notices: Object.keys(noticeSchema.entries),
  bridges: BRIDGE_KEYS,
  ...STEPS_KEYS,
};

/** The keys that may stand in the map at a path. */
export function knownKeys(kind: FileKind, path: readonly (string | number)[]): readonly string[] {
  const list = path.findLast((step) => typeof step === 'string' && Object.hasOwn(ENTRY_KEYS, step));
  return list === undefined ? FILE_KEYS[kind] : (ENTRY_KEYS[list] ?? []);
}

/** The keys of the entries under a key, wherever it stands; undefined where any may stand, or none. */
export function entryKeys(under: string): readonly string[] | undefined {
  return Object.hasOwn(ENTRY_KEYS, under) ? ENTRY_KEYS[under] : undefined;
}
