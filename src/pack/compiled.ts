import fs from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { Pack } from '../model/pack.ts';

/** What the build made of the built-in pack: the pack itself, and what it was made from. */
export interface Compiled {
  /** The build that made it: another program may understand packs in another way. */
  readonly build: string;
  /** Every file that was read, with its CRC-32, by which an edit is noticed; a hash would take longer to load. */
  readonly files: Readonly<Record<string, number>>;
  readonly pack: Pack;
}

/** Put in by the build (see build/compile.ts); absent when the program runs from its sources. */
declare const AFTERCARE_BUILD: string | undefined;

/** The build that this program comes from; null when it runs from its sources. */
function thisBuild(): string | null {
  return typeof AFTERCARE_BUILD === 'undefined' ? null : AFTERCARE_BUILD;
}

/**
 * The pack that the build made of a folder, or null where it cannot be relied on: it is not there, it comes from
 * another build, or a file it was made from has changed since. `pack.yaml` is one of them and names all the others.
 */
export function readCompiled(folder: string, file: string, build: string | null = thisBuild()): Pack | null {
  const compiled = build === null ? null : parse(readOrNull(file));
  if (!compiled || compiled.build !== build) return null;
  const unchanged = Object.entries(compiled.files).every(([name, check]) => {
    const bytes = readOrNull(path.join(folder, name));
    return bytes !== null && crc32(bytes) === check;
  });
  return unchanged ? compiled.pack : null;
}

function readOrNull(file: string): Buffer | null {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    // Whatever the system says against it: the pack is then read in the ordinary way, which tells what is wrong.
    if (typeof (error as NodeJS.ErrnoException).code === 'string') return null;
    throw error;
  }
}

function parse(bytes: Buffer | null): Compiled | null {
  if (bytes === null) return null;
  try {
    // It is written in plain ASCII.
    return JSON.parse(bytes.toString('latin1')) as Compiled;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
