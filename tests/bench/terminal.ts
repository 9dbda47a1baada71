import { spawn } from '@lydell/node-pty';

const OPTIONS = { cols: 80, rows: 24, name: 'xterm-256color' };
const DOWN = '\u001b[B';
const ENTER = '\r';
/** How long a program may take to show something, in ms: what never comes would be waited for without end. */
const PATIENCE = 10_000;

/** Starts Node with these words in a pseudo-terminal and tells how long it takes, in ms, until `sign` is on the screen. */
export async function untilShown(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  sign: string,
): Promise<number> {
  const begun = performance.now();
  const terminal = open(args, env);
  await terminal.shows(sign);
  const took = performance.now() - begun;
  await terminal.end();
  return took;
}

/** Presses ↓ again and again at the first question, after the page before it; tells how long each repaint took, in ms. */
export async function repaints(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  sign: string,
  times: number,
): Promise<number[]> {
  const terminal = open(args, env);
  await terminal.shows(sign);
  terminal.press(ENTER);
  await terminal.paints();
  const took: number[] = [];
  for (let count = 0; count < times; count += 1) {
    const begun = performance.now();
    terminal.press(DOWN);
    await terminal.paints();
    took.push(performance.now() - begun);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  await terminal.end();
  return took;
}

function open(args: readonly string[], env: NodeJS.ProcessEnv) {
  const pty = spawn(process.execPath, [...args], { ...OPTIONS, env });
  let seen = '';
  let painted: (() => void) | undefined;
  pty.onData((data) => {
    seen += data;
    painted?.();
  });
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    pty.onExit(() => {
      hasEnded = true;
      resolve();
    });
  });
  const paints = () =>
    new Promise<void>((resolve) => {
      painted = resolve;
    });
  return {
    paints,
    press: (key: string) => pty.write(key),
    async shows(sign: string): Promise<void> {
      const late = setTimeout(() => pty.kill('SIGKILL'), PATIENCE);
      while (!seen.includes(sign)) {
        await Promise.race([paints(), ended]);
        if (hasEnded) throw new Error(`It never showed "${sign}", but: ${seen}`);
      }
      clearTimeout(late);
    },
    async end(): Promise<void> {
      pty.kill('SIGTERM');
      await ended;
    },
  };
}
