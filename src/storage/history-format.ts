import { HISTORY_VERSION, type History, isHistory } from '../model/history.ts';
import { type FileFormat, jsonFormat } from './file-format.ts';
import { type Seal, sealable } from './profile-format.ts';

const historyFormat: FileFormat<History> = jsonFormat({
  shape: isHistory,
  version: HISTORY_VERSION,
  steps: {},
});

/** The format of a profile's history, sealed with a key if there is one. Errors as `sealableFormat`. */
export function sealableHistory(profile: string, seal: Seal): FileFormat<History> {
  return sealable(historyFormat, `history/${profile}`, seal);
}
