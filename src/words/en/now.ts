/** What `aftercare now` says besides the words of its pack. */
export const now = {
  /** Under the lines: what became of it. */
  nothingKept: 'Nothing of this is kept.',
  /** Where the line of the pack stands in place of the owner's own sign. */
  locked:
    'Your answers are locked, so the stop line for everybody stands here. With your own: aftercare now --own-sign',
  notRead: 'Your own stop sign could not be read, so the stop line for everybody stands here.',
  stopped: 'Stopped. Nothing is kept. When you need more than this: aftercare help support',
};
