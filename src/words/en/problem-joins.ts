import type { ProblemArgs } from '../../problem-codes.ts';
import type { ProblemWords } from './problem-words.ts';

/** Why the old answers of a prompt cannot be joined to those of another. */
export function joinsNothing(args: ProblemArgs['joins-nothing']): ProblemWords {
  const cannot = (why: string) => `old answers cannot be joined here: ${why}`;
  switch (args.reason) {
    case 'option-alone':
      return {
        message: cannot('only whole prompts are joined'),
        hint: 'write  id: …  of the prompt that is gone',
      };
    case 'moved-too':
      return { message: cannot('"moved-to" says where they go'), hint: 'delete one of the two' };
    case 'no-options':
      return {
        message: cannot(`"${args.into}" has no options`),
        hint: 'write the id of a prompt with options',
      };
  }
}
