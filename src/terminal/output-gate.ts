import type { Context, Machine, Output } from '../context.ts';
import { printable } from '../text/printable.ts';

/** The bare stream behind a gate, and the gate before a bare stream. */
const bare = new WeakMap<Output, Output>();
const gates = new WeakMap<Output, Output>();

/** The stream, but that whatever is written to it is made printable first. */
function gateBefore(stream: Output): Output {
  const known = gates.get(stream);
  if (known) return known;
  const write = (text: string | Uint8Array, ...rest: []): boolean =>
    stream.write(printable(typeof text === 'string' ? text : Buffer.from(text).toString('utf8')), ...rest);
  const gate = new Proxy(stream, {
    get(_, key) {
      if (key === 'write') return write;
      const value: unknown = Reflect.get(stream, key, stream);
      return typeof value === 'function' ? value.bind(stream) : value;
    },
  });
  gates.set(stream, gate);
  bare.set(gate, stream);
  return gate;
}

/**
 * The one gate of what is printed: the machine, with both outputs such that no name, argument, variable, stored word or
 * foreign file can steer the terminal through them, whoever writes. A stream is still opened only when it is used.
 */
export function withOutputGate(machine: Machine): Machine {
  return Object.create(machine, {
    stdout: { get: () => gateBefore(machine.stdout) },
    stderr: { get: () => gateBefore(machine.stderr) },
  });
}

/** The context for what draws on the screen itself, and makes its texts printable before it lays them out. */
export function drawing(context: Context): Context {
  const bareOf = (stream: Output): Output => bare.get(stream) ?? stream;
  return Object.create(context, {
    stdout: { get: () => bareOf(context.stdout) },
    stderr: { get: () => bareOf(context.stderr) },
  });
}
