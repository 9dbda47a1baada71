import type { Context } from '../../context.ts';
import { Failure } from '../../failure.ts';
import { timelineOf } from '../../guide/timeline.ts';
import { loadMinutes } from '../../pack/steps.ts';
import type { Menu } from '../../terminal/face.ts';
import type { GlobalOptions } from '../globals.ts';
import { printSupport } from '../help/support.ts';
import { packInUse } from '../session.ts';
import { withFace } from '../with-face.ts';

export interface TogetherOptions {
  /** How long all of it may take. */
  readonly minutes?: number;
  readonly bell?: true;
}

/**
 * Guided minutes: asks whether anybody is hurt, then for the way, then says what is to be said by the clock. Keeps
 * nothing.
 *
 * @throws Failure `stopped` {of: 'together', signal}; those of the pack
 */
export async function beTogether(
  context: Context,
  globals: GlobalOptions,
  { minutes, bell }: TogetherOptions,
): Promise<void> {
  const words = context.words.together;
  const { folder } = packInUse(context, globals, 'together');
  const guided = await loadMinutes(folder, context);
  await withFace(context, globals, async (face, stoppedBy) => {
    const say = (text: string) => face.say({ title: undefined, text });
    const stopped = () => new Failure('stopped', { of: 'together', ...stoppedBy() });
    const ask = async (menu: Menu): Promise<string | null> => {
      const end = await face.menu(menu);
      if (end.type === 'stopped') throw stopped();
      return end.type === 'chosen' ? end.id : null;
    };
    const hurt = await ask({
      ask: guided.before,
      notes: [],
      choices: [
        { id: 'yes', label: words.yes },
        { id: 'no', label: words.no },
      ],
    });
    if (hurt === 'yes') {
      face.close();
      return printSupport(context, { short: true });
    }
    const way = hurt && (await ask({ ask: words.how, notes: [guided.rule], choices: guided.ways }));
    if (!way) return say(words.left);
    const end = await face.play({ steps: timelineOf(guided, way, minutes), bell: bell === true });
    if (end === 'stopped') throw stopped();
    if (end === 'left') say(words.left);
    say(guided.after);
  });
}
