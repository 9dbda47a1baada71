/** What `aftercare history` says. */
export const history = {
  nothing:
    'There is no history yet. It begins when an answer changes from one walk to the next, or with a check-in.',
  helpedTitle: 'What helped',
  helped: (what: string, times: number, of: number) =>
    `${what} helped ${times === of && of > 1 ? 'each time' : `${times} of ${of} times`}.`,
  chosen: (topic: string, what: string, times: number, of: number) =>
    `${topic}: ${what}, ${times} of ${of} times.`,
  changedTitle: 'What changed',
  changed: (date: string, topic: string, before: string, after: string, arrow: string) =>
    `${date}: ${topic}: ${before} ${arrow} ${after}`,
  ask: (profile: string) =>
    `This removes the history of "${profile}": what helped, and what changed. Your answers and your card stay. It cannot be undone. Forget it?`,
  gone: 'The history is forgotten. Your answers are as they were.',
  left: 'Nothing was changed.',
};
