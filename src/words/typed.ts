/** A command as a person would type it, from its words. */
export type Typed = (...words: readonly string[]) => string;

/** What a shell takes as it stands. */
const BARE = /^[\w@%+=:,./-]+$/;

/** A word as it is typed into a shell: in quotes where it needs them. */
function quoted(word: string): string {
  return BARE.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/**
 * Writes commands for the profile and the prompts that this run was asked to use: without them, a command that is
 * advised would do something else. Undefined: none was named, and what is in use is in use there too.
 */
export function typedFor({
  profile,
  content,
}: {
  readonly profile?: string;
  readonly content?: string;
}): Typed {
  const chosen = [
    ...(profile === undefined ? [] : ['--profile', profile]),
    ...(content === undefined ? [] : ['--content', content]),
  ];
  return (...words) => ['aftercare', ...chosen, ...words].map(quoted).join(' ');
}

/** A command with nothing chosen before it. */
export const typed: Typed = typedFor({});
