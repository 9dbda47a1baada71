import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Context, Input } from '../context.ts';
import { Failure } from '../failure.ts';
import { systemCode } from '../storage/system-error.ts';

/** One byte more than an import may have, so that what is too large can be told without reading it all. */
const MOST = 1024 * 1024 + 1;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'not-a-file',
  EACCES: 'not-allowed',
};

/**
 * The text of a file, or of stdin for `-`.
 *
 * @throws Failure `import-unreadable` {path, reason}.
 */
export async function readText(context: Context, file: string): Promise<string> {
  const unreadable = (reason: string, cause?: unknown) =>
    new Failure('import-unreadable', { path: file, reason }, { cause });
  let bytes: Buffer | null;
  try {
    bytes = file === '-' ? await readStream(context.stdin) : await readFile(path.resolve(context.cwd, file));
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw unreadable(REASONS[code] ?? code, error);
  }
  if (bytes === null) throw unreadable('not-a-file');
  if (bytes.length >= MOST) throw unreadable('too-large');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw unreadable('not-text', error);
    throw error;
  }
}

/** The bytes of a regular file; null for anything else, which could keep the program waiting for ever. */
async function readFile(file: string): Promise<Buffer | null> {
  // A NUL in the name is no file either, and Node throws for it.
  if (file.includes('\0')) return null;
  const { O_RDONLY, O_NONBLOCK } = (await import('node:fs')).constants;
  const handle = await open(file, O_RDONLY | O_NONBLOCK);
  try {
    if (!(await handle.stat()).isFile()) return null;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST), 0, MOST, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function readStream(stdin: Input): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    chunks.push(Buffer.from(chunk as Buffer));
    length += chunks.at(-1)?.length ?? 0;
    if (length >= MOST) break;
  }
  return Buffer.concat(chunks);
}
