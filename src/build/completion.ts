import { spawnSync } from 'node:child_process';

/**
 * What bash lacks without the bash-completion package (macOS): the words that were typed, and which is being typed.
 * Where the package is there, its own function knows better.
 */
const BASH_WORDS = `\
__aftercare_words() {
    if declare -F _get_comp_words_by_ref >/dev/null; then
        _get_comp_words_by_ref -n "=:" cur prev words cword
    else
        words=()
        local word joining=
        for word in "\${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
            cword=$((\${#words[@]} - 1))
            # Bash takes --format=text for three words.
            if [[ $word == "=" && $cword -ge 0 && \${words[cword]} == --* ]]; then
                words[cword]+="="
                joining=yes
            elif [[ -n $joining ]]; then
                words[cword]+=$word
                joining=
            else
                words+=("$word")
            fi
        done
        cword=$((\${#words[@]} - 1))
        cur=\${words[cword]}
        prev=\${words[cword-1]}
    fi
}

`;

/** What is put in another way in the library's script for bash, and why. */
const IN_BASH: readonly (readonly [from: string, to: string])[] = [
  // As it is, what was typed would be run: $(rm -r .) and all. Quoted, it stays what it is.
  [`\${words[@]:1}`, `$(printf "%q " "\${words[@]:1:cword}")`],
  ['_get_comp_words_by_ref -n "=:" cur prev words cword', '__aftercare_words'],
  // Only what stands behind the = is put in.
  ['-- "$cur") )', `-- "\${cur##*=}") )`],
  // Other programs bring the same names, and a script may be read twice.
  ['readonly ShellCompDirective', 'ShellCompDirective'],
  ['ShellCompDirective', '__aftercare_directive_'],
  // Files are offered where the program asks for them.
  ['complete -F ', 'complete -o default -F '],
];

/**
 * The completion scripts by shell: the library's, and for bash a little safer.
 *
 * @throws Error when the library's script is no longer one in which that can be put
 */
export function completionScripts(): Readonly<Record<string, string>> {
  const bash = IN_BASH.reduce(replaced, scriptFor('bash'));
  return { bash: `${BASH_WORDS}${bash}`, zsh: scriptFor('zsh'), fish: scriptFor('fish') };
}

function replaced(text: string, [from, to]: readonly [string, string]): string {
  if (!text.includes(from)) throw new Error(`The completion script for bash has no ${from}`);
  return text.replaceAll(from, () => to);
}

/** The library can only print its scripts: a process of its own prints each. */
function scriptFor(shell: string): string {
  const code = `import { script } from '@bomb.sh/tab'; script('${shell}', 'aftercare', 'aftercare');`;
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
  if (run.status !== 0 || !run.stdout.includes('aftercare complete -- ')) throw new Error(run.stderr);
  return run.stdout;
}
