import {
  cellAt,
  type PublishedDimension,
  type PublishedTable,
} from '../../../../src-shared/domain/publishedReport.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { classes } from '../../../format/text.ts';
import { CountCell } from './CountCell.tsx';
import styles from './PublishedFigures.module.css';

interface Props {
  table: PublishedTable;
  rows: PublishedDimension;
  columns: PublishedDimension;
  titleId: string;
}

/** Two ways of counting crossed; a total stands where the report prints one. */
export function TwoWayTable({ table, rows, columns, titleId }: Props) {
  const words = nl.report.figures;
  const hasRowTotals = rows.classes.some((one) => cellAt(table, { [rows.id]: one.id }));
  const hasColumnTotals = columns.classes.some((one) => cellAt(table, { [columns.id]: one.id }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard.
    <div className={styles.wide} data-scrolls-sideways tabIndex={0}>
      <table className={classes(styles.table, styles.crossed)} aria-labelledby={titleId}>
        <thead>
          <tr>
            <td />
            {columns.classes.map((column) => (
              <th key={column.id} scope="col" className={styles.count}>
                {column.label}
              </th>
            ))}
            {hasRowTotals && (
              <th scope="col" className={styles.count}>
                {words.total}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.classes.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {columns.classes.map((column) => (
                <CountCell
                  key={column.id}
                  cell={cellAt(table, { [rows.id]: row.id, [columns.id]: column.id })}
                />
              ))}
              {hasRowTotals && <CountCell cell={cellAt(table, { [rows.id]: row.id })} />}
            </tr>
          ))}
        </tbody>
        {hasColumnTotals && (
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              {columns.classes.map((column) => (
                <CountCell key={column.id} cell={cellAt(table, { [columns.id]: column.id })} />
              ))}
              {hasRowTotals && (
                <td className={styles.count}>{table.total === null ? '' : nl.pdf.count(table.total)}</td>
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
