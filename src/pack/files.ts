import fs from 'node:fs';
import path from 'node:path';
import { ignoring } from '../storage/system-error.ts';
import { codeOf, findHidden } from '../text/visible.ts';
import { type Place, type Problem, problem, wholeFile } from './problem.ts';
import { Source } from './source.ts';

/** What a pack may weigh in bytes, in files, and in entries: see `entriesIn`. */
export const FILE_LIMITS = {
  file: 256 * 1024,
  pack: 1024 * 1024,
  files: 50,
  fileEntries: 25_000,
  packEntries: 36_000,
} as const;

/**
 * How many things YAML may find in a text, at most: lines, dashes, brackets, and commas after an opening bracket.
 * Each costs time and memory whatever its length: about 35 microseconds. A pack of a thousand prompts of four options
 * has about 30,000.
 */
function entriesIn(text: string): number {
  let count = 0;
  let open = 0;
  for (let index = 0; index < text.length; index++) {
    const sign = text.charCodeAt(index);
    const bracket = sign === 0x5b || sign === 0x7b;
    if (bracket) open++;
    else if (sign === 0x5d || sign === 0x7d) open = Math.max(0, open - 1);
    const dash = sign === 0x2d && /\s/.test(text[index + 1] ?? ' ');
    if (sign === 0x0a || bracket || dash || (sign === 0x2c && open > 0)) count++;
  }
  return count;
}

/** Reads the files of one pack: regular files inside its folder, within the limits, in UTF-8. */
export class PackFiles {
  readonly problems: Problem[] = [];
  /** The names that were asked for, in that order. */
  readonly names: string[] = [];
  readonly #root: string;
  #bytes = 0;
  #entries = 0;

  /** `folder` must exist. */
  constructor(readonly folder: string) {
    this.#root = fs.realpathSync(folder);
  }

  /** Whether there is anything at all under a name. */
  has(name: string): boolean {
    const look = () => fs.lstatSync(path.join(this.#root, name), { throwIfNoEntry: false });
    return ignoring(['ENOTDIR', 'EACCES'], look) !== undefined;
  }

  /** The names in a folder of the pack that end as given, sorted; none where there is no such folder. */
  list(under: string, ending: string): string[] {
    const folder = path.join(this.#root, under);
    if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
    const names = fs.readdirSync(folder).filter((name) => name.endsWith(ending) && !name.startsWith('.'));
    return names.sort().map((name) => `${under}/${name}`);
  }

  /** The names in the folder itself, sorted. */
  namesHere(): string[] {
    return fs
      .readdirSync(this.#root)
      .filter((name) => !name.startsWith('.'))
      .sort();
  }

  /** Tells files that lie side by side under one name but for capital letters: on some machines they are one file. */
  checkTwins(): void {
    const seen = new Map<string, string>();
    for (const name of fs.readdirSync(this.#root).sort()) {
      const other = seen.get(name.toLowerCase());
      if (other !== undefined) this.#tell(problem('same-file-twice', wholeFile(name), { other }));
      else if (name.toLowerCase().endsWith('.yaml')) seen.set(name.toLowerCase(), name);
    }
  }

  /** The text of a file, or null after telling why not, at the place that names it. */
  read(name: string, named: Place = wholeFile(name)): Source | null {
    const text = this.#bytesOf(name, named);
    return text && this.#decode(name, text);
  }

  #tell(found: Problem): null {
    this.problems.push(found);
    return null;
  }

  #bytesOf(name: string, named: Place): Buffer | null {
    if (!isPlainName(name)) return this.#tell(problem('bad-file-name', named, {}));
    const twin = this.names.find((other) => other.toLowerCase() === name.toLowerCase());
    if (twin !== undefined) return this.#tell(problem('same-file-twice', named, { other: twin }));
    this.names.push(name);
    if (this.names.length > FILE_LIMITS.files) {
      const first = this.names.length === FILE_LIMITS.files + 1;
      return first ? this.#tell(problem('too-many-files', named, { limit: FILE_LIMITS.files })) : null;
    }
    try {
      return this.#open(name, named);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR')
        return this.#tell(problem('missing-file', named, { file: name }));
      if (code === 'EACCES' || code === 'EPERM')
        return this.#tell(problem('unreadable-file', wholeFile(name), {}));
      if (code === 'ELOOP') return this.#tell(problem('outside-pack', named, {}));
      throw error;
    }
  }

  #open(name: string, named: Place): Buffer | null {
    const real = fs.realpathSync(path.join(this.#root, name));
    if (!real.startsWith(this.#root + path.sep)) return this.#tell(problem('outside-pack', named, {}));
    const there = fs.statSync(real);
    const { size } = there;
    if (!there.isFile()) return this.#tell(problem('not-a-file', named, {}));
    if (size > FILE_LIMITS.file)
      return this.#tell(problem('file-too-large', wholeFile(name), { limit: FILE_LIMITS.file / 1024 }));
    this.#bytes += size;
    if (this.#bytes > FILE_LIMITS.pack) {
      return this.#tell(problem('pack-too-large', wholeFile(name), { limit: FILE_LIMITS.pack / 1024 }));
    }
    return fs.readFileSync(real);
  }

  #decode(name: string, bytes: Buffer): Source | null {
    if (isUtf16(bytes)) return this.#tell(problem('utf16-file', wholeFile(name), {}));
    const text = bytes.toString('utf8');
    if (text.startsWith('{\\rtf')) return this.#tell(problem('rtf-file', wholeFile(name), {}));
    const source = new Source(name, text.replace(/^\ufeff/, ''));
    const again = Buffer.from(text, 'utf8');
    if (!again.equals(bytes)) {
      let same = 0;
      while (again[same] === bytes[same]) same++;
      return this.#tell(
        problem('not-utf8', placeAt(source, bytes.subarray(0, same).toString('utf8').length), {}),
      );
    }
    const mark = /^(?:<{7}|={7}|>{7})(?=\s|$)/m.exec(source.text);
    if (mark)
      return this.#tell(problem('conflict-mark', placeAt(source, mark.index), { sign: mark[0].slice(0, 7) }));
    const odd = /\r(?!\n)|[\u2028\u2029\u0085]/.exec(source.text);
    if (odd) return this.#tell(problem('odd-line-end', placeAt(source, odd.index), { sign: codeOf(odd[0]) }));
    const entries = entriesIn(text);
    if (entries > FILE_LIMITS.fileEntries) {
      return this.#tell(
        problem('too-many-entries', wholeFile(name), { what: 'file', limit: FILE_LIMITS.fileEntries }),
      );
    }
    this.#entries += entries;
    if (this.#entries > FILE_LIMITS.packEntries) {
      return this.#tell(
        problem('too-many-entries', wholeFile(name), { what: 'pack', limit: FILE_LIMITS.packEntries }),
      );
    }
    return this.#checkHidden(source);
  }

  /** Tells the hidden characters of a file, the first of each line. */
  #checkHidden(source: Source): Source {
    if (findHidden(source.text) < 0) return source;
    for (const [line, text] of source.lines.entries()) {
      const at = findHidden(text);
      if (at >= 0)
        this.#tell(problem('hidden-character', source.place(line, at), { shown: codeOf(text.slice(at)) }));
    }
    return source;
  }
}

/** The place of an offset in a file that YAML never sees. */
function placeAt(source: Source, offset: number): Place {
  const before = source.text.slice(0, offset).split('\n');
  return source.place(before.length - 1, before.at(-1)?.length ?? 0);
}

/** By the mark at its beginning, or by a NUL in every second place. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 64);
  return head.length > 7 && head.filter((byte) => byte === 0).length >= Math.floor(head.length / 2) - 1;
}

function isPlainName(name: string): boolean {
  if (name === '' || name.length > 200 || findHidden(name) >= 0 || /[\t\n\r\\]/.test(name)) return false;
  return (
    !path.isAbsolute(name) && !name.split('/').some((part) => part === '..' || part === '.' || part === '')
  );
}
