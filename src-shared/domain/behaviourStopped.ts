import { codeList } from './codeList.ts';

/** Whether the conduct stopped, as the reporter tells it. */
export const behaviourStoppedAnswers = codeList({
  yes: 'ja, volgens de melder',
  partly: 'deels, volgens de melder',
  no: 'nee, volgens de melder',
  unknown: 'niet bekend',
});
