/** The completion scripts by shell, as JSON: put in by the build (see build/completion.ts). */
declare const AFTERCARE_COMPLETION: string;

/** The completion script for `bash`, `zsh` or `fish`. */
export function completionScript(shell: string): string {
  const scripts: Readonly<Record<string, string>> = JSON.parse(AFTERCARE_COMPLETION);
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (script === undefined) throw new RangeError(`No completion for ${shell}`);
  return script;
}
