import { emptyHistory, type History } from '../model/history.ts';
import { removeAll } from './forgetting.ts';
import { historyFiles } from './history.ts';
import type { Storage } from './storage.ts';

/** The history of one profile, which is read and written beside its answers. */
export class ProfileHistory {
  constructor(
    private readonly storage: Storage,
    private readonly profile: string,
  ) {}

  /** What is kept; an empty history when nothing is. Throws Failure as `AnswerStore.load`. */
  read(): History {
    return this.storage.history(this.profile).read() ?? emptyHistory();
  }

  /** Whether anything of it is kept, readable or not. */
  isKept(): boolean {
    return historyFiles(this.storage, this.profile).length > 0;
  }

  /** Removes it, and its copies. Throws Failure `not-removed` {path, reason, gone}. */
  forget(): void {
    this.storage.removing(() => removeAll(historyFiles(this.storage, this.profile)));
  }
}
