import { FILE_VERSION } from '../model/answer.ts';

/** The content of an answers file, as JSON, before the model has looked at it. */
export type Raw = Readonly<Record<string, unknown>>;

/** Takes a file's content from one version to the next. */
export type MigrationStep = (raw: Raw) => Raw;

/**
 * The steps, by the version they start from. The next version adds `2: (raw) => …` here and a fixture beside the others
 * in tests/storage/versions.
 */
export const STEPS: Readonly<Record<number, MigrationStep>> = {
  1: walksByPack,
};

/** From 1 to 2: several walks can be unfinished, one for each pack. What makes no sense stays, for the model to judge. */
function walksByPack({ walk, ...raw }: Raw): Raw {
  if (walk === null) return { ...raw, walks: {} };
  if (typeof walk !== 'object' || !('pack' in walk) || typeof walk.pack !== 'string') {
    return { ...raw, walks: walk };
  }
  const { pack, ...mark } = walk;
  return { ...raw, walks: { [pack]: mark } };
}

/**
 * Brings a file's content to a version, one step after another. Content that names no version, or a newer one, or
 * one that no step starts from, is returned as it is: judging it is the model's part.
 */
export function migrate(
  raw: Raw,
  steps: Readonly<Record<number, MigrationStep>> = STEPS,
  to: number = FILE_VERSION,
): Raw {
  let current = raw;
  while (typeof current.version === 'number' && current.version < to) {
    const step = steps[current.version];
    if (!step) return current;
    current = { ...step(current), version: current.version + 1 };
  }
  return current;
}
