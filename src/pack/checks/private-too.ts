import { privateChains } from '../../guide/private-chains.ts';
import type { Pack } from '../../model/pack.ts';
import type { ParsedPack } from '../parsed-pack.ts';
import { type Problem, problem } from '../problem.ts';

/** Questions that have a card line, and are private with the `sensitive` one that they rest on: the card may lack them. */
export function checkPrivateToo({ byId }: ParsedPack, pack: Pack): Problem[] {
  return [...privateChains(pack)].flatMap(([id, of]) => {
    const entry = byId.get(id);
    const shown = entry !== undefined && !entry.prompt.offCard && !entry.prompt.notKept;
    return shown ? [problem('private-too', entry.at(['id']), { id, of })] : [];
  });
}
