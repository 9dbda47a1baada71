import { readSync } from 'node:fs';
import type { IPty } from '@lydell/node-pty';

/** What the type of node-pty leaves out. */
type Pty = IPty & { readonly fd: number; on(event: 'end', listener: () => void): void };

/** How Linux says that all of it was read. */
const ALL_READ = 'EIO';

/**
 * Hears the last words of a terminal. libuv takes one that hangs up for ended as soon as a read brings less than it has
 * room for; what the system still hands over then is read here.
 */
export function hearToItsEnd(terminal: IPty, hear: (data: string) => void): void {
  const pty = terminal as Pty;
  const room = Buffer.alloc(65_536);
  const read = (): string => room.toString('utf8', 0, readSync(pty.fd, room));
  pty.on('end', () => {
    try {
      for (let data = read(); data !== ''; data = read()) hear(data);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== ALL_READ) throw error;
    }
  });
}
