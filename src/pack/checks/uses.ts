import type { Use } from '../../model/use.ts';
import type { ParsedPack } from '../parsed-pack.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { checkValue } from './condition-values.ts';
import { unknownPrompt } from './conditions.ts';
import { unknownNeed } from './pairs.ts';

/** Keys that only packs for some uses have, and the prompts of the needs pack that a check-in leads to. */
export function checkUses(parsed: ParsedPack): Problem[] {
  const use = parsed.head.use ?? 'needs';
  const only = (key: string, uses: readonly Use[], place: Place): Problem[] =>
    uses.includes(use) ? [] : [problem('key-not-for-use', place, { key, use, uses })];
  const ofPack =
    parsed.head.bridgesFile === undefined
      ? []
      : only('bridges', ['giving'], parsed.pack.place(['bridges'], 'key'));
  const ofPrompts = parsed.prompts.flatMap(({ prompt, options, at }) => [
    ...(prompt.pairsWith === undefined ? [] : only('pairs-with', ['giving'], at(['pairs-with'], 'key'))),
    ...(prompt.unpaired === undefined ? [] : only('unpaired', ['giving'], at(['unpaired'], 'key'))),
    ...options.flatMap(({ option, at: from }) => [
      ...(option.pairsWith ? only('pairs-with', ['giving'], from(['pairs-with'], 'key')) : []),
      ...(option.noPair ? only('no-pair', ['giving'], from(['no-pair'], 'key')) : []),
      ...(option.rulesOut ? only('rules-out', ['giving'], from(['rules-out'], 'key')) : []),
      ...(option.rulesOut ?? []).flatMap((named, index) =>
        ruledOut(named, from(['rules-out', index]), parsed),
      ),
      ...(option.opensSupport
        ? only('opens-support', ['now', 'check-in'], from(['opens-support'], 'key'))
        : []),
      ...(option.asks === undefined
        ? []
        : [
            ...only('asks', ['check-in'], from(['asks'], 'key')),
            ...unknownNeed(option.asks, from(['asks']), parsed),
          ]),
    ]),
  ]);
  return [...ofPack, ...ofPrompts];
}

/** What a limit rules out has to be there. */
function ruledOut(named: string, place: Place, parsed: ParsedPack): Problem[] {
  const [id = '', option] = named.split('/');
  const target = parsed.byId.get(id);
  if (!target) return unknownPrompt(id, place, parsed);
  const found = option === undefined ? null : checkValue(option, target, place, parsed.suggest);
  return found && target.whole ? [found] : [];
}
