import { FILE_VERSION } from '../model/answer.ts';

/** The content of an answers file, as JSON, before the model has looked at it. */
export type Raw = Readonly<Record<string, unknown>>;

/** Takes a file's content from one version to the next. */
export type MigrationStep = (raw: Raw) => Raw;

/**
 * The steps, by the version they start from. Version 1 is the first, so there is none yet: the next version adds
 * `1: (raw) => …` here and a fixture beside the others in tests/storage/versions.
 */
export const STEPS: Readonly<Record<number, MigrationStep>> = {};

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
