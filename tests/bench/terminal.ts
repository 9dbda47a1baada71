import { spawn } from '@lydell/node-pty';

const OPTIONS = { cols: 80, rows: 24, name: 'xterm-256color' };
const DOWN = '\u001b[B';

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

/** Presses ↓ again and again in a running program, and tells how long each repaint took, in ms. */
export async function repaints(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  sign: string,
  times: number,
): Promise<number[]> {
  const terminal = open(args, env);
  await terminal.shows(sign);
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
  const ended = new Promise<void>((resolve) => pty.onExit(() => resolve()));
  const paints = () =>
    new Promise<void>((resolve) => {
      painted = resolve;
    });
  return {
    paints,
    press: (key: string) => pty.write(key),
    async shows(sign: string): Promise<void> {
      while (!seen.includes(sign)) await paints();
    },
    async end(): Promise<void> {
      pty.kill('SIGTERM');
      await ended;
    },
  };
}
