/** The program's own words on a card; everything else on it is the pack's or the owner's. */
export const cardHeadings = {
  top: 'If you only read three lines',
  stillFindingOut: 'Still finding out',
  reviewed: (date: string) => `Reviewed ${date}`,
} as const;
