import type { Migration } from '../migration.ts';
import { listsSql } from './listsSql.ts';
import { organisationSql } from './organisationSql.ts';
import { peopleSql } from './peopleSql.ts';
import { recordsSql } from './recordsSql.ts';
import { weekSql } from './weekSql.ts';

/** The lists and parts that the profession works with. Every code of the first form stays countable. */
export const profession: Migration = {
  version: 2,
  up: (db) => {
    for (const sql of [listsSql, recordsSql, peopleSql, organisationSql, weekSql]) db.exec(sql);
  },
};
