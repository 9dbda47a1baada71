import { script } from '@bomb.sh/tab';
import { printedBy } from './printed.ts';

/**
 * What bash lacks without the bash-completion package (macOS): the words that were typed, and which is being typed.
 * Where the package is there, its own function knows better.
 */
const BASH_WORDS = `\
__aftercare_words() {
    if declare -F _get_comp_words_by_ref >/dev/null; then
        _get_comp_words_by_ref -n "=:" cur prev words cword
    else
        words=("\${COMP_WORDS[@]:0:COMP_CWORD+1}")
        cword=$COMP_CWORD
        # Bash takes --format=text for three words.
        if [[ $cword -ge 2 && \${words[cword]} == "=" ]]; then
            words[cword]=""
            words[cword-1]+="="
            cword=$((cword - 1))
        elif [[ $cword -ge 3 && \${words[cword-1]} == "=" ]]; then
            words[cword-2]+="=\${words[cword]}"
            cword=$((cword - 2))
        fi
        cur=\${words[cword]}
        prev=\${words[cword-1]}
    fi
}

`;

/** The completion script for a shell: the library's, and for bash a little safer. */
export function completionScript(shell: string, name: string): string {
  const text = printedBy(() => script(shell, name, name));
  if (shell !== 'bash') return text;
  const replaced = [
    // As printed, what was typed would be run: $(rm -r .) and all. Quoted, it stays what it is.
    [`\${words[@]:1}`, `$(printf "%q " "\${words[@]:1:cword}")`],
    ['_get_comp_words_by_ref -n "=:" cur prev words cword', '__aftercare_words'],
    // Only what stands behind the = is put in.
    ['-- "$cur") )', `-- "\${cur##*=}") )`],
    // Other programs bring the same names, and a script may be read twice.
    ['readonly ShellCompDirective', 'ShellCompDirective'],
    ['ShellCompDirective', '__aftercare_directive_'],
    // Files are offered where the program asks for them.
    ['complete -F ', 'complete -o default -F '],
  ].reduce((sum, [from = '', to = '']) => sum.replaceAll(from, () => to), text);
  return `${BASH_WORDS}${replaced}`;
}
