import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { Deduction } from '../../../../src-shared/ipc/reportChannels.ts';
import table from '../../../components/layout/Table.module.css';
import { classes } from '../../../format/text.ts';
import styles from './Deductions.module.css';

/** Of one table: between which bounds each number that is not printed lies for a reader, and why it is not printed. */
export function DeductionTable({ title, rows }: { title: string; rows: readonly Deduction[] }) {
  const words = nl.report.figures.deductions;
  return (
    <table className={classes(table.table, table.stacks)} aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{words.class}</th>
          <th scope="col">{words.outsider}</th>
          <th scope="col">{words.best}</th>
          <th scope="col">{words.reason}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, outsider, best, reason }) => (
          <tr key={label}>
            <td>{label}</td>
            <td data-label={words.outsider} className={styles.range}>
              {words.range(outsider.low, outsider.high)}
            </td>
            <td data-label={words.best}>
              <span className={styles.range}>{words.range(best.low, best.high)}</span>
              <span className={styles.reader}>{words.readers[best.reader]}</span>
            </td>
            <td data-label={words.reason} className={styles.soft}>
              {reason === null ? words.eitherReason : words.reasons[reason]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
