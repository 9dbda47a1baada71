/** What the command `card` says besides the card. */
export const cardCommand = {
  copied: 'Your card is in the clipboard.',
  sent: 'Your card was sent to the terminal, which may or may not take it into the clipboard.',
  widthIsForText: '--width is for --format text: the other forms have no fixed lines.',
  oneWay: 'Choose one: --copy puts the card into the clipboard, --output into a file.',
  forceNeedsFile: '--force is for --output FILE: nothing else is written over.',
  codeIsPicture:
    '--qr draws the short card on the screen. To have the code in a file, as a picture: --qr --format html --output card.html',
  written: (file: string) => `Your card is written to ${file}. Only you can read the file.`,
};
