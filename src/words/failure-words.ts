import type { Failure, FailureDetails } from '../failure.ts';
import type { Words } from './index.ts';
import type { Typed } from './typed.ts';

/** What is said of a failure: what happened, what was kept, what to do next. `type` writes the commands that it names. */
export function failureWords({ failures }: Words, { code, details }: Failure, type: Typed): string {
  // A code and its details belong together; of any failure the compiler cannot know it.
  const say = failures[code] as (given: FailureDetails, how: Typed) => string;
  return say(details, type);
}
