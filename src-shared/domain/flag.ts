import { codeList } from './codeList.ts';

/** Yes or no, as a list writes it and a report counts it. */
export const flags = codeList({ yes: 'ja', no: 'nee' });
