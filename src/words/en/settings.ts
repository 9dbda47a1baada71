/** What `aftercare settings` says. */
export const settings = {
  isNow: (key: string, value: string) => `${key} is now ${value}.`,
  same: (key: string, value: string) => `${key} was ${value} already.`,
  unknown: (key: string, suggestion: string, known: string) =>
    `There is no setting "${key}".${suggestion === '' ? '' : ` Did you mean "${suggestion}"?`} There are: ${known}.`,
  unfit: (key: string, value: string, known: string) =>
    `"${value}" does not fit ${key}. Nothing was changed. What fits: ${known}.`,
  unsetOrValue: 'Give a value, or --unset, not both. Nothing was changed.',
  unsetWhat: 'Name the setting to unset. Nothing was changed.',
};
