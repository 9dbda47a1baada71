import { commonForms } from './compile.ts';
import { completionScripts } from './completion.ts';
import { helpText } from './help.ts';

/**
 * What the build puts in for names that are absent when the program runs from its sources. `build` names the build.
 * Each is a text, objects as JSON: an object would be put into every chunk, and not only where it is used.
 */
export async function definesFor(build: string): Promise<Record<string, string>> {
  return {
    AFTERCARE_BUILD: JSON.stringify(build),
    AFTERCARE_HELP: JSON.stringify(await helpText()),
    AFTERCARE_COMPLETION: JSON.stringify(JSON.stringify(completionScripts())),
    AFTERCARE_FORMS: JSON.stringify(JSON.stringify(commonForms())),
  };
}
