import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Context, Output } from '../context.ts';
import { Failure } from '../failure.ts';
import { drawing } from './output-gate.ts';
import { tell } from './tell.ts';

/** A program that puts what it reads into the clipboard. */
interface Tool {
  readonly name: string;
  readonly args: readonly string[];
  /** The variable without which it has no desktop to speak to. */
  readonly needs?: 'WAYLAND_DISPLAY' | 'DISPLAY';
  /** The bytes that it takes for a text. */
  readonly encode?: (text: string) => Buffer;
}

/** In the order in which they are looked for. */
const TOOLS: readonly Tool[] = [
  { name: 'pbcopy', args: [] },
  { name: 'wl-copy', args: ['--type', 'text/plain;charset=utf-8'], needs: 'WAYLAND_DISPLAY' },
  { name: 'xclip', args: ['-selection', 'clipboard', '-in'], needs: 'DISPLAY' },
  // Of Windows, which reads other bytes by the code page of the day.
  { name: 'clip.exe', args: [], encode: (text) => Buffer.from(`\ufeff${text}`, 'utf16le') },
];

/** How long a tool may take, in ms. */
const PATIENCE = 5000;

/**
 * Puts a text into the clipboard by what the system has, and says so: a tool of the desktop; over SSH, and where there
 * is none, the terminal itself, which does not tell whether it took it.
 *
 * @throws Failure `not-copied` {tool, reason} when the tool failed, `no-clipboard` where there is no way
 */
export async function copy(context: Context, text: string): Promise<void> {
  const { env } = context;
  const terminal = terminalOf(drawing(context));
  const tool = env.SSH_CONNECTION && terminal ? undefined : toolOf(context);
  if (tool) {
    await pipeInto(context, tool, text);
    return tell(context, context.words.cardCommand.copied);
  }
  if (!terminal) throw new Failure('no-clipboard');
  terminal.write(byTerminal(text, Boolean(env.TMUX)));
  tell(context, context.words.cardCommand.sent);
}

/** A terminal that can be spoken to in sequences; undefined when neither stream is one. */
function terminalOf({ env, stdout, stderr }: Context): Output | undefined {
  if (env.TERM === 'dumb' || env.TERM === 'linux') return undefined;
  return [stderr, stdout].find(({ isTTY }) => isTTY);
}

/** The sequence (OSC 52) by which a terminal is asked to copy; tmux hands it on when it is wrapped. */
function byTerminal(text: string, tmux: boolean): string {
  const sequence = `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`;
  return tmux ? `\u001bPtmux;${sequence.replaceAll('\u001b', '\u001b\u001b')}\u001b\\` : sequence;
}

/** The first tool that is there and has what it needs, with its whole path. */
function toolOf({ env }: Context): Tool | undefined {
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  for (const tool of TOOLS) {
    if (tool.needs && !env[tool.needs]) continue;
    const file = folders.map((folder) => path.join(folder, tool.name)).find(isProgram);
    if (file) return { ...tool, name: file };
  }
  return undefined;
}

function isProgram(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

async function pipeInto({ env }: Context, tool: Tool, text: string): Promise<void> {
  // What it says is not ours to show; some stay in the background, where they would hold a pipe open.
  const child = spawn(tool.name, tool.args, {
    // Without it, pbcopy takes the bytes for another encoding.
    env: { ...env, LC_CTYPE: 'UTF-8' },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const reason = await endOf(child, tool.encode?.(text) ?? Buffer.from(text));
  if (reason !== undefined) throw new Failure('not-copied', { tool: path.basename(tool.name), reason });
}

/** Waits for a tool that was given its text. Undefined when all went well, else why not. */
function endOf(child: ChildProcess, bytes: Buffer): Promise<string | number | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve('too-slow');
      child.kill('SIGKILL');
    }, PATIENCE);
    const end = (reason: string | number | undefined) => {
      clearTimeout(timer);
      resolve(reason);
    };
    let unread: string | undefined;
    child.stdin?.on('error', (error: NodeJS.ErrnoException) => {
      unread = error.code ?? error.message;
    });
    child.on('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
    // Its end says more than that it did not read everything.
    child.on('close', (code, signal) => end(code === 0 ? unread : (code ?? signal ?? 'unknown')));
    child.stdin?.end(bytes);
  });
}
