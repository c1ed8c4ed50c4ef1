import { EyeOff } from 'lucide-react';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { MadePreview } from '../../../../src-shared/ipc/reportChannels.ts';
import { Mark } from '../../../components/layout/Mark.tsx';
import styles from './Deductions.module.css';
import { DeductionTable } from './DeductionTable.tsx';

/** How many rows may stand open at first. */
const FEW = 20;

/** What a reader can narrow each number to that is not printed. Stands on this screen only. */
export function Deductions({ preview }: { preview: MadePreview }) {
  const { deductions, control } = preview;
  const words = nl.report.figures.deductions;
  const titles = [...new Set(deductions.map((one) => one.table))];

  return (
    <section className={styles.section} aria-labelledby="deductions-title">
      <div className={styles.head}>
        <h3 id="deductions-title">{words.title}</h3>
        <Mark tone="warn" icon={EyeOff}>
          {words.only}
        </Mark>
      </div>
      <p>{titles.length === 0 ? words.none : words.lead}</p>
      {titles.map((title) => {
        const rows = deductions.filter((one) => one.table === title);
        return (
          <details key={title} open={deductions.length <= FEW} className={styles.fold}>
            <summary className={styles.summary}>
              <span>{title}</span>
              <span className={styles.soft}>{words.count(rows.length)}</span>
            </summary>
            <DeductionTable title={title} rows={rows} />
          </details>
        );
      })}
      <p className={styles.soft}>{words.control(control.quantities, control.witnesses)}</p>
    </section>
  );
}
