/** What an author left out, or wrote in another way than a pack is written. */
export interface AuthorProblems {
  'condition-negated': { prompt: string; value: string };
  'test-question': { id: string; suggestion: string | undefined };
  'test-empty': Readonly<Record<never, never>>;
  'test-value': { prompt: string; value: string; min: number | undefined; max: number | undefined };
  'broken-placeholder': { written: string; id: string };
  'answer-not-on-card': { prompt: string };
  'unlisted-file': { file: string };
  'misnamed-file': { file: string; fixed: string };
  'pack-elsewhere': { folders: readonly string[] };
  'sensitive-later': { id: string };
  'private-too': { id: string; of: string };
  'other-pack-id': { id: string; before: string };
}
