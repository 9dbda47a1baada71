import type { CommandContext } from '../../context.ts';
import { Failure } from '../../failure.ts';
import { USES, type Use } from '../../model/use.ts';
import { loadPack } from '../../pack/load.ts';
import { existing, useOf } from '../../pack/locate.ts';
import { checkMinutes, loadMinutes } from '../../pack/steps.ts';
import { openStorage } from '../../storage/storage.ts';
import { tell } from '../../terminal/tell.ts';
import { suggest } from '../../text/suggest.ts';
import { typed } from '../../words/typed.ts';
import { BUILT_IN } from '../session.ts';

/**
 * Chooses a pack for later starts: a folder, which is checked first, for the use that it says it is for; or the built-in
 * one for a use (needs unless said).
 *
 * @throws Failure `usage`, `missing-folder`, `content-problems`, and those of changing the settings.
 */
export async function useContent(
  context: CommandContext,
  named: string,
  of: string | undefined,
): Promise<void> {
  const words = context.words.authoring;
  if (named === BUILT_IN) {
    await keep(context, asUse(context, of), BUILT_IN);
    tell(context, words.usingBuiltIn);
  } else {
    if (of !== undefined) throw new Failure('usage', { message: words.useInPack(named) });
    const folder = existing(context, named);
    const use = useOf(folder) ?? 'needs';
    const title = await titleOf(context, folder, use);
    await keep(context, use, folder);
    tell(context, words.using(title, folder));
    tell(context, words.backAgain(typed, ...(use === 'needs' ? [] : [use])));
  }
  if (context.env.AFTERCARE_CONTENT) tell(context, words.behind('AFTERCARE_CONTENT'));
}

function asUse({ words: { mistyped } }: CommandContext, said = 'needs'): Use {
  const use = USES.find((one) => one === said);
  if (use) return use;
  const why = mistyped.oneOf(USES, suggest(said, USES));
  throw new Failure('usage', { message: mistyped.unfit(said, '[use]', why) });
}

/** The title of a pack that can be used. */
async function titleOf(context: CommandContext, folder: string, use: Use): Promise<string> {
  if (use !== 'together') return (await loadPack(folder, context)).title;
  await loadMinutes(folder, context);
  return checkMinutes(folder).title;
}

async function keep(context: CommandContext, use: Use, chosen: string): Promise<void> {
  const storage = openStorage(context);
  await storage.ready();
  await storage.changing((conf) => {
    storage.set(conf, { content: { ...storage.settings().content, [use]: chosen } });
  });
}
