/** What `aftercare together` says besides the words of its pack. */
export const together = {
  yes: 'Yes: open the support page',
  no: 'No: begin',
  how: 'How do you want to spend these minutes?',
  keys: (arrows: { readonly right: string; readonly left: string }) =>
    `Space pauses and goes on, ${arrows.right} next, ${arrows.left} back, + half a minute more, q ends.`,
  lines:
    'Each line comes at its time. Enter goes on to the next step. You can also type pause, back, more (half a minute), or quit.',
  paused: 'Paused. Press Enter to go on.',
  goesOn: 'It goes on.',
  more: 'Half a minute more.',
  notHere: 'Enter goes on to the next step. You can also type pause, back, more, or quit.',
  away: 'There was a break. It goes on where it was.',
  /** The quiet line: how far it has come, and of how much. */
  passed: (passed: string, total: string) => `${passed} of ${total}`,
  still: 'paused: Space goes on',
  left: 'You stopped here, and that is fine. Nothing is kept.',
  stopped: 'Stopped. Nothing is kept. When you need more than this: aftercare help support',
  badMinutes: 'It is a number of minutes above 0, 120 at most, such as 5.',
};
