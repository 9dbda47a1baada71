/** What is said around a walk: when it begins again, stops or ends. */
export const walking = {
  resumed: 'Welcome back. Here is where you stopped.',
  again:
    'All of it again, from the beginning. What you said before is offered each time, and stays until you change it.',
  nothingNew: 'You have answered everything here. Look it over, and change what you like.',
  cardFollows: 'This is your card, as it would be shared:',
  goOn: 'There is more to ask whenever you like: aftercare guide',
  shareHint: 'To keep it in a file: aftercare card --output card.txt',
  emptyCard:
    'Nothing stands on your card yet: what you said is private, was skipped, or has no line there. That is fine, and all of it is kept.',
  overtaken: (topic: string) =>
    `"${topic}" was answered in another window too. What you said here, the latest, stands.`,
  staysPrivate: (topic: string) =>
    `"${topic}" was made private in another window, so it stays private. To share it after all, open it once more and share it.`,
} as const;
