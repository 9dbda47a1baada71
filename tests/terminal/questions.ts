import type { Choice, Question } from '../../src/guide/question.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { Asked } from '../../src/terminal/asked.ts';
import { en } from '../support/words.ts';

/** A question of any type, plain unless said otherwise. */
export function question(parts: Partial<Question> & Pick<Question, 'type'>): Asked {
  return {
    words: en,
    id: 'touch',
    ask: 'What kind of touch feels good afterwards?',
    topic: 'Touch',
    help: undefined,
    why: undefined,
    example: undefined,
    choices: [],
    other: false,
    otherLabel: undefined,
    min: undefined,
    max: undefined,
    maxLength: 200,
    low: undefined,
    high: undefined,
    ordered: false,
    previousAnswer: undefined,
    reworded: false,
    suggestion: undefined,
    private: false,
    draft: '',
    position: { sequence: 'Physical comfort', index: 3, of: 8 },
    ...parts,
  };
}

/** Options from their labels; the id is the label in lower case with hyphens. */
export function choices(...labels: readonly string[]): Choice[] {
  return labels.map((label) => ({ id: idOf(label), label, help: undefined, exclusive: label === 'Nothing' }));
}

function idOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** An answer that was given before. */
export function given(parts: Partial<Answer>): Answer {
  return {
    status: 'answered',
    value: null,
    other: null,
    words: '',
    private: false,
    at: '2026-11-21T20:00:00.000Z',
    packVersion: 1,
    ...parts,
  };
}
