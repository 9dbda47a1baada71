/** Words of the completion command. */
export const completion = {
  description: 'print a completion script for bash, zsh or fish',
  shell: 'the shell you type in',
  request: 'answer the completion script',
};
