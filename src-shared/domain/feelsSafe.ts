import { codeList } from './codeList.ts';

/** Whether the reporter feels safe now. */
export const feelsSafeAnswers = codeList({ yes: 'ja', no: 'nee', unknown: 'onbekend' });
