import { Fragment } from 'react';
import {
  cellAt,
  type PublishedDimension,
  type PublishedTable,
} from '../../../../src-shared/domain/publishedReport.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { capitalise, memberLabels } from '../../../../src-shared/report/reportTables.ts';
import { tableWords } from '../../../../src-shared/report/tableWords.ts';
import { CountCell } from './CountCell.tsx';
import styles from './PublishedFigures.module.css';

interface Props {
  table: PublishedTable;
  dimension: PublishedDimension;
  titleId: string;
}

/** A row for each class, its number, and a bar as long as that number. */
export function OneWayTable({ table, dimension, titleId }: Props) {
  const words = nl.pdf.figures;
  const rows = dimension.classes.map((one) => ({ ...one, cell: cellAt(table, { [dimension.id]: one.id }) }));
  const longest = Math.max(1, ...rows.map((row) => row.cell?.value ?? 0));
  return (
    <table className={styles.table} aria-labelledby={titleId}>
      <thead>
        <tr>
          <th scope="col" className={styles.label}>
            {tableWords(table.id)?.column ?? table.title}
          </th>
          <th scope="col" className={styles.count}>
            {words.unitHeading[table.unit]}
          </th>
          <td className={styles.bars} />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, members, cell }) => {
          const isMerged = id === 'merged';
          const value = cell?.value ?? null;
          const names = words.members(memberLabels(dimension, members));
          return (
            <Fragment key={id}>
              <tr className={names === '' ? undefined : styles.opens}>
                <th scope="row" className={styles.label}>
                  {capitalise(label)}
                </th>
                <CountCell cell={cell} />
                <td className={styles.bars}>
                  {value !== null && (
                    <svg className={styles.bar} aria-hidden="true" preserveAspectRatio="none">
                      <rect
                        width={`${(100 * value) / longest}%`}
                        height="100%"
                        rx="1"
                        className={isMerged ? styles.merged : styles.exact}
                      />
                    </svg>
                  )}
                </td>
              </tr>
              {names !== '' && (
                <tr>
                  <td colSpan={3} className={styles.members}>
                    {value === null
                      ? nl.report.figures.notShown(capitalise(names))
                      : nl.report.figures.together(names)}
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
      {table.total !== null && (
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td className={styles.count}>{nl.pdf.count(table.total)}</td>
            <td className={styles.bars} />
          </tr>
        </tfoot>
      )}
    </table>
  );
}
