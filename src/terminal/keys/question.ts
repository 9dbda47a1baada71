import type { WalkEvent } from '../../guide/walk.ts';
import type { Asked } from '../asked.ts';
import type { Mark } from '../face.ts';
import type { Glyphs } from '../style.ts';
import { chooseByKey, choosingOf } from './choose.ts';
import { chooseView } from './choose-view.ts';
import { type AskingState, markedBy } from './common.ts';
import type { PromptMachine } from './machine.ts';
import type { PromptView } from './prompt-view.ts';
import { type KeysTerminal, runPrompt } from './run.ts';
import type { WalkFrame } from './walk-frame.ts';
import { writeByKey, writeView, writingOf } from './write.ts';

/** A question that stands ready: how it looks at first, and how it is asked. */
export interface QuestionMachine {
  readonly view: () => PromptView;
  readonly run: (terminal: KeysTerminal) => Promise<WalkEvent>;
}

/**
 * The machine of a question: a list, or a text to write, in the frame of its walk.
 * `onWarned` is called when it was told what Enter does with nothing chosen.
 */
export function questionMachine(
  question: Asked,
  mark: Mark,
  glyphs: Glyphs,
  frame: () => WalkFrame,
  onWarned: () => void,
): QuestionMachine {
  const made = <S extends AskingState>(machine: PromptMachine<S, WalkEvent>): QuestionMachine => {
    const asking: PromptMachine<S, WalkEvent> = {
      ...framed(machine, frame),
      onState: ({ warned }) => {
        if (warned === true) onWarned();
      },
      mark: (state, isPrivate) => markedBy(question, mark, state, isPrivate),
    };
    return { view: () => asking.view(asking.start), run: (terminal) => runPrompt(terminal, asking) };
  };
  const stopped: WalkEvent = { type: 'pause' };
  switch (question.type) {
    case 'number':
    case 'text':
    case 'long-text':
      return made({
        start: writingOf(question),
        stopped,
        onKey: (state, key) => writeByKey(question, state, key),
        view: (state) => writeView(question, state, glyphs),
      });
    case 'choose-one':
    case 'choose-many':
    case 'yes-no':
    case 'scale':
      return made({
        start: choosingOf(question),
        stopped,
        onKey: (state, key) => chooseByKey(question, state, key),
        view: (state) => chooseView(question, state, glyphs),
      });
  }
}

/** A machine whose view stands in a frame. */
export function framed<S, E>(machine: PromptMachine<S, E>, frame: () => WalkFrame): PromptMachine<S, E> {
  return { ...machine, view: (state) => ({ ...machine.view(state), frame: frame() }) };
}
