import { crc32 } from 'node:zlib';
import type { Shape } from '../model/shape.ts';
import { Damage, Newer } from './damage.ts';
import { type MigrationStep, migrate, type Raw } from './migration.ts';

/** What a file's text holds; `version` is set when the text was of an older version. */
export interface ReadFile<T> {
  readonly value: T;
  readonly version: number | undefined;
}

/** Turns a value into a file's text and back. `parse` throws a Damage or a Newer for anything it cannot vouch for. */
export interface FileFormat<T> {
  serialize(value: T): string;
  parse(text: string): ReadFile<T>;
}

/** What a kind of file holds: its shape, its version, and how it comes there from older ones. */
export interface Kind<T> {
  readonly shape: Shape<T>;
  readonly version: number;
  readonly steps: Readonly<Record<number, MigrationStep>>;
  /** What the shape cannot say. */
  readonly holds?: (value: T) => boolean;
  /** How what it says is put where it can be said in several ways. */
  readonly normalised?: (value: T) => T;
}

function parseObject(text: string): Raw {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    // The error's own message quotes the text.
    if (error instanceof SyntaxError) throw new Damage();
    throw error;
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new Damage();
  return raw as Raw;
}

/** The file's text: the content, and before it the CRC-32 of its JSON as 8 hexadecimal digits. */
function withCheck(content: object): string {
  const check = crc32(JSON.stringify(content)).toString(16).padStart(8, '0');
  return `${JSON.stringify({ check, ...content }, undefined, 2)}\n`;
}

/**
 * The format of files that are kept as JSON. They carry a checksum, since a flipped bit in a text is JSON like any
 * other; a file without one (written by hand) is taken when it has the shape exactly.
 */
export function jsonFormat<T extends object>(kind: Kind<T>): FileFormat<T> {
  return {
    serialize: withCheck,
    parse(text) {
      const { check, ...content } = parseObject(text);
      const { version } = content;
      if (typeof version !== 'number' || !Number.isInteger(version)) throw new Damage();
      if (version > kind.version) throw new Newer();
      const current = migrate(content, kind.steps, kind.version);
      if (!kind.shape(current)) throw new Damage();
      if (check !== undefined && withCheck(content) !== text) throw new Damage();
      if (kind.holds && !kind.holds(current)) throw new Damage();
      const value = kind.normalised?.(current) ?? current;
      return { value, version: version === kind.version ? undefined : version };
    },
  };
}
