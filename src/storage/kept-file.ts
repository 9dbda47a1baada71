import { closeSync, fsyncSync, openSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import type Conf from 'conf';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { Damage, Locked, Newer, NotSealed } from './damage.ts';
import { entryAt, isOurFolder, LARGEST, readOurFile, removeFile, syncFolder } from './entry.ts';
import type { FileFormat, ReadFile } from './file-format.ts';
import { keepAs } from './links.ts';
import { systemCode } from './system-error.ts';

/** conf's class itself: it is loaded when something is to be written, and had only while the lock is held. */
export type ConfClass = typeof Conf;

/** What a copy that cannot be gone on with ends in. */
const UNFIT = [Damage, Newer, Locked, NotSealed, Failure];

/** The name of a file's last good copy. */
export function backupOf(file: string): string {
  return file.replace(/\.json$/, '.bak');
}

/** What stands there, once the system says that it is on the disk itself. */
function readSynced(file: string): string {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
    return readFileSync(handle, 'utf8');
  } finally {
    closeSync(handle);
  }
}

/**
 * A file `<folder>/<name>.json` that is kept: written through conf, with a guard around it.
 * It is written beside its place, read back, and only then renamed over the old one: conf alone takes a short
 * write for success and renames it over the good file, and writes in place when `SNAP` is set.
 */
export class KeptFile<T extends Record<string, unknown>> {
  readonly file: string;
  /** The last good copy: what stood there before the latest write. */
  readonly backup: string;
  private readonly staged: string;
  private seen: { readonly text: string; readonly parsed: ReadFile<T> } | undefined;

  constructor(
    private readonly context: Context,
    private readonly folder: string,
    private readonly name: string,
    private readonly format: FileFormat<T>,
  ) {
    this.file = path.join(folder, `${name}.json`);
    this.backup = backupOf(this.file);
    this.staged = path.join(folder, `${name}.next.json`);
  }

  /**
   * What is on the disk now, or undefined when nothing is.
   *
   * @throws Failure `answers-damaged` {path, backup}, `answers-newer` {path}, `answers-unsafe` {path, reason}
   */
  read(): T | undefined {
    try {
      if (!isOurFolder(this.context, this.folder)) return undefined;
      const text = readOurFile(this.context, this.file);
      if (text !== undefined) return this.parse(text);
      // Nothing of ours removes a file and leaves its copy: it was lost.
      if (entryAt(this.backup)) throw new Damage();
      return undefined;
    } catch (error) {
      throw this.unreadable(error);
    }
  }

  private unreadable(error: unknown): unknown {
    const details = { path: this.file };
    if (error instanceof Locked)
      return new Failure('answers-locked', { ...details, reason: 'settings-lost' });
    if (error instanceof NotSealed)
      return new Failure('answers-unsafe', { ...details, reason: 'not-sealed' });
    if (error instanceof Newer) return new Failure('answers-newer', details);
    if (error instanceof Damage)
      return new Failure('answers-damaged', {
        ...details,
        backup: this.goodCopy(),
        ...(!entryAt(this.file) && { reason: 'lost' }),
      });
    const system = systemCode(error);
    if (system === undefined) return error;
    const reason = system === 'EACCES' || system === 'EPERM' ? 'unreadable' : 'failed';
    return new Failure('answers-unsafe', { ...details, reason, system }, { cause: error });
  }

  /**
   * Replaces what is on the disk. The caller holds the lock and has read just before.
   *
   * @param conf what `Storage.changing` hands to those who hold the lock
   * @param prove looks at the new file's text before it takes the place of the old one, and throws to prevent it
   * @throws Failure `not-saved` {reason: 'full' or 'too-large'} and the system's errors; the old file then stands as it was
   */
  write(conf: ConfClass, value: T, prove?: (text: string) => void): void {
    let text = '';
    const isFirst = !entryAt(this.file);
    removeFile(this.staged);
    try {
      const staged = new conf<Record<string, unknown>>({
        cwd: this.folder,
        configName: `${this.name}.next`,
        fileExtension: 'json',
        configFileMode: 0o600,
        accessPropertiesByDotNotation: false,
        clearInvalidConfig: false,
        serialize: () => {
          text = this.format.serialize(value);
          return text;
        },
      });
      staged.store = { ...value };
      if (readSynced(this.staged) !== text) throw new Failure('not-saved', { reason: 'full' });
      if (Buffer.byteLength(text) > LARGEST) throw new Failure('not-saved', { reason: 'too-large' });
      prove?.(text);
      this.keepOld();
      renameSync(this.staged, this.file);
    } finally {
      removeFile(this.staged);
    }
    syncFolder(this.folder);
    this.seen = { text, parsed: { value, version: undefined } };
    // Written twice, the first has a good copy as well.
    if (isFirst) this.write(conf, value, prove);
  }

  private parse(text: string): T {
    if (this.seen?.text !== text) this.seen = { text, parsed: this.format.parse(text) };
    return this.seen.parsed.value;
  }

  /** Keeps what stands there: as the last good copy, and, when it is of an older version, for good. */
  private keepOld(): void {
    if (!entryAt(this.file)) return;
    const older = this.seen?.parsed.version;
    if (older !== undefined) keepAs(this.file, path.join(this.folder, `${this.name}.v${older}.bak`));
    keepAs(this.file, this.backup);
  }

  /** The path of the last good copy if it can be read, else empty. */
  private goodCopy(): string {
    try {
      const text = readOurFile(this.context, this.backup);
      if (text === undefined) return '';
      this.format.parse(text);
      return this.backup;
    } catch (error) {
      if (UNFIT.some((kind) => error instanceof kind) || systemCode(error) !== undefined) return '';
      throw error;
    }
  }
}
