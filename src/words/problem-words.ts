/** What a problem says: what is wrong, and what to type. */
export interface ProblemWords {
  readonly message: string;
  readonly hint: string;
}
