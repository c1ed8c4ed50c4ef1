import { codeList } from './codeList.ts';

/** When it happened: a day and a period have days beside it, a time long ago has none. */
export const happenedWhens = codeList({
  day: 'op één dag',
  period: 'in een periode',
  long_ago: 'langer geleden',
});
