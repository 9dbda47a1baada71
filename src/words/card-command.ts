/** What `aftercare card` says beside the card. */
export const cardCommand = {
  written: (file: string) => `Your card is written to ${file}. Only you can read the file.`,
} as const;
