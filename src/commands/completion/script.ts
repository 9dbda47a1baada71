/** The completion scripts by shell: put in by the build (see build/completion.ts). */
declare const AFTERCARE_COMPLETION: Readonly<Record<string, string>>;

/** The completion script for `bash`, `zsh` or `fish`. */
export function completionScript(shell: string): string {
  const script = AFTERCARE_COMPLETION[shell];
  if (script === undefined) throw new RangeError(`No completion for ${shell}`);
  return script;
}
