/** What a walk says of how far it has come. */
export const horizon = {
  part: (part: number, parts: number): string => `Part ${part} of ${parts}`,
  minutesLeft: (minutes: number): string =>
    minutes === 1 ? 'about a minute left' : `about ${minutes} minutes left`,
  private: 'private',
  /** The end of a part: what it gave, and that stopping is fine. `next` is the part that comes; null at the last. */
  partEnd: (
    title: string,
    gave: { readonly answers: number; readonly private: number; readonly lines: number },
    next: string | null,
  ): string => {
    const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
    const toYourself = gave.private === 0 ? '' : ` (${gave.private} of them private)`;
    const what =
      gave.answers === 0
        ? 'nothing to keep'
        : `${counted(gave.answers, 'answer')}${toYourself}, ${counted(gave.lines, 'line')} on your card`;
    const on = next === null ? '' : ` Next: ${next}. You can stop here too; all of it is saved.`;
    return `${title}: ${what}.${on}`;
  },
} as const;
