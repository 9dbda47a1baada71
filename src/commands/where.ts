import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { Failure } from '../failure.ts';
import type { KeptThing } from '../storage/inventory.ts';
import type { LockState } from '../storage/settings.ts';
import type { Storage } from '../storage/storage.ts';
import type { CommandWords } from '../words/index.ts';

/** `aftercare where`: every file that is kept, and what that cannot protect against. */
export function register(program: Command, context: CommandContext): void {
  program
    .command('where')
    .helpGroup(context.words.help.groups.kept)
    .description(context.words.commandLine.where.does)
    .action(() => where(context));
}

async function where(context: CommandContext): Promise<void> {
  const [{ storageAt }, { inventory, isOurs }, { writeOut }, { hang }, { sizeOf }] = await Promise.all([
    import('../storage/storage.ts'),
    import('../storage/inventory.ts'),
    import('../terminal/output.ts'),
    import('../text/hang.ts'),
    import('../terminal/size.ts'),
  ]);
  const fitted = (part: string, columns: number): string[] =>
    // A path stays in one piece, so that it can be copied.
    part
      .split('\n')
      .flatMap((line) => (FILE.test(line) ? brokenAfterPath(line, columns, hang) : hang(line, 0, columns)));
  const storage = storageAt(context);
  const { home } = storage;
  const things = inventory(context, home);
  const kept =
    things.length === 0 ? context.words.where.nothing(home.folder) : context.words.where.folder(home.folder);
  const parts = [
    kept,
    ...things.map((thing) => lineOf(thing, context.words.where)),
    '',
    context.words.where[await lockStateOf(storage)],
    '',
    ...(things.some(({ role, isFolder, mode }) => isOurs(role) && !isFolder && (mode & 0o077) !== 0)
      ? [context.words.where.wide, '']
      : []),
    context.words.where.promises,
  ];
  const { isTTY } = context.stdout;
  const rows = isTTY ? parts.flatMap((part) => fitted(part, sizeOf(context.stdout).columns)) : parts;
  await writeOut(context, `${rows.join('\n')}\n`);
}

/** How the line of a file begins: its mode. */
const FILE = /^ {2}\d{4} {2}/;

type Hang = typeof import('../text/hang.ts').hang;

/** What a file is goes to a row of its own where the window has no room for it beside the path. */
function brokenAfterPath(line: string, columns: number, hang: Hang): string[] {
  const at = line.lastIndexOf('  (');
  return line.length <= columns || at === -1
    ? [line]
    : [line.slice(0, at), ...hang(line.slice(at + 2), 6, columns)];
}

/** How far locking has come; `unknown` when the settings cannot be read. */
async function lockStateOf(storage: Storage): Promise<LockState | 'unknown'> {
  const { lockState } = await import('../storage/settings.ts');
  try {
    return lockState(storage.settings());
  } catch (error) {
    if (error instanceof Failure) return 'unknown';
    throw error;
  }
}

/** One file: mode, size, what it is, and its whole path, which comes last since it may hold anything. */
function lineOf(
  { path, role, isFolder, size, mode, profile }: KeptThing,
  where: CommandWords['where'],
): string {
  const what = where.roles[isFolder ? 'folder' : role](profile ?? '');
  const bytes = isFolder ? '' : where.size(size);
  const shown = path.replace(/\p{C}/gu, '?');
  return `  ${mode.toString(8).padStart(4, '0')}  ${bytes.padStart(13)}  ${shown}  (${what})`;
}
