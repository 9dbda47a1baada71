import type { Context } from '../context.ts';
import type { Face } from '../terminal/face.ts';
import { chooseFace } from '../terminal/open-face.ts';
import { type Signals, watchSignals } from '../terminal/signals.ts';
import type { GlobalOptions } from './globals.ts';

/** The signal that stopped a talk, as a failure's details tell it; empty when it was the owner. */
export type StoppedBy = Signals['stoppedBy'];

/**
 * Talks through the face that fits, and gives the terminal back however the talk ends. A signal makes what is being
 * asked come back as stopped. `shown`: see `FaceOptions`.
 *
 * @throws Failure `terminal-needed`, and what `talk` throws.
 */
export async function withFace<T>(
  context: Context,
  { plain, color }: GlobalOptions,
  talk: (face: Face, stoppedBy: StoppedBy) => Promise<T>,
  shown?: () => void,
): Promise<T> {
  const signals = watchSignals(context);
  try {
    const face = await chooseFace(context, {
      plain: plain === true,
      noColor: !color,
      stop: signals.stop,
      shown,
    });
    try {
      return await talk(face, signals.stoppedBy);
    } finally {
      face.close();
    }
  } finally {
    signals.release();
  }
}
