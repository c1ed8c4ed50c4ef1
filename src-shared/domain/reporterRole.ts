import { codeList } from './codeList.ts';

/** The part of the reporter in what happened. */
export const reporterRoles = codeList(
  {
    affected: 'degene die het overkwam',
    fellow_victim: 'een van meerdere mensen wie het overkwam',
    witness: 'getuige',
    on_behalf: 'iemand die voor een ander meldt',
  },
  { medeslachtoffer: 'fellow_victim' },
);
