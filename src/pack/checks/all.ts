import type { PackFiles } from '../files.ts';
import type { ParsedPack } from '../parsed-pack.ts';
import type { Problem } from '../problem.ts';
import { checkBridges } from './bridges.ts';
import { checkCard } from './card.ts';
import { checkConditions } from './conditions.ts';
import { checkContradictions } from './contradictions.ts';
import { checkIds } from './ids.ts';
import { checkNames } from './names.ts';
import { checkOptions } from './options.ts';
import { checkPairs } from './pairs.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkPrompts } from './prompts.ts';
import { checkPublishedIds } from './published-ids.ts';
import { checkRetired } from './retired.ts';
import { checkTests } from './tests.ts';
import { checkUses } from './uses.ts';

/** Every check across the prompts and files of a pack. */
export function checkAll(parsed: ParsedPack, files: PackFiles): Problem[] {
  const checks = [
    checkPrompts,
    checkOptions,
    checkIds,
    checkRetired,
    checkConditions,
    checkContradictions,
    checkPlaceholders,
    checkCard,
    checkNames,
    checkTests,
    checkUses,
    checkPairs,
    checkBridges,
  ];
  return [...checks.flatMap((check) => check(parsed)), ...checkPublishedIds(parsed, files)];
}
