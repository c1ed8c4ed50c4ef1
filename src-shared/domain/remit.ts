import { codeList } from './codeList.ts';

/** Whether the counsellor's task covers the case; conduct that flows from a labour dispute makes it both. */
export const remits = codeList(
  { in_remit: 'binnen', out_of_remit: 'buiten', both: 'deels' },
  { beide: 'both' },
);
