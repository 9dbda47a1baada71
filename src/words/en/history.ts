/** What `aftercare history` says. */
export const history = {
  nothing:
    'There is no history yet. It begins when an answer changes from one walk to the next, or with a check-in.',
  helpedTitle: 'What helped',
  helped: (what: string, times: number, of: number) =>
    of === 1
      ? `${what} helped, the one time that you looked back.`
      : `${what} helped ${times === of ? 'each time' : `${times} of ${of} times`}.`,
  chosen: (what: string, times: number, of: number) =>
    of === 1 ? `${what}: the one time that you looked back.` : `${what}: ${times} of ${of} times.`,
  /** In own words, on a day. */
  said: (date: string, words: string) => `${date}: ${words}`,
  changedTitle: 'What changed',
  changed: (date: string, topic: string, before: string, after: string, arrow: string) =>
    `${date}: ${topic}: ${before} ${arrow} ${after}`,
  /** What follows, on a terminal. */
  putFirst: (sentence: string) => `${sentence}\nPut it first on your card?`,
  yes: (topic: string) => `Yes: ask me about ${topic}`,
  ask: (profile: string) =>
    `This removes the history of "${profile}": what helped, and what changed. Your answers and your card stay. It cannot be undone. Forget it?`,
  gone: 'The history is forgotten. Your answers are as they were.',
  left: 'Nothing was changed.',
};
