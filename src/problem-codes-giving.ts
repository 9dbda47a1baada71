/** What is wrong between a pack and the needs pack that it goes with. */
export interface GivingProblems {
  'key-not-for-use': { key: string; use: string; uses: readonly string[] };
  'unknown-need': { id: string; suggestion: string | undefined };
  'unknown-need-option': {
    value: string;
    prompt: string;
    suggestion: string | undefined;
    known: readonly string[];
  };
  'need-unpaired': { prompt: string; options: readonly string[] };
  'give-unpaired': { option: string; prompt: string; known: readonly string[] };
  'bridge-over-limit': { id: string };
  'bridge-without-pair': { id: string; value: string };
  'pair-without-bridge': { give: string; need: string };
  'bridge-empty': { key: 'need' | 'unmentioned' | 'ways' };
}
