import { severalIdOf } from '../../../src-shared/disclosure/protectReport.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ReportPreview } from '../../../src-shared/ipc/reportChannels.ts';
import { formatDay } from '../../format/dates.ts';
import styles from './PublishedPreview.module.css';
import { PublishedTableView } from './PublishedTableView.tsx';

const TOTAL = 'total';

type TableId = keyof typeof nl.pdf.tables;

/** In the order in which the report prints them. */
const tableIds = (Object.keys(nl.pdf.tables) as TableId[]).filter((id) => id !== TOTAL);

interface Props {
  preview: ReportPreview;
  /** No report of this organisation covers a day of this period. */
  isFirst: boolean;
}

/** The report as a sheet of paper: its very words and numbers, and nothing that it does not hold. */
export function PublishedPreview({ preview, isFirst }: Props) {
  const { published, isTooSmall, withheld } = preview;
  const words = nl.pdf;
  const total = published.tables.find((table) => table.id === TOTAL)?.total;
  return (
    <div className={styles.sheet}>
      <header className={styles.cover}>
        <p className={styles.title}>{words.title}</p>
        <p className={styles.organisation}>{published.organisation}</p>
        <p>{nl.report.range(formatDay(published.period.from), formatDay(published.period.to))}</p>
      </header>
      {isTooSmall ? (
        <section className={styles.part}>
          <h3>{words.tooSmall.heading}</h3>
          <p>{words.tooSmall.sentence}</p>
          <p>{words.tooSmall.why}</p>
        </section>
      ) : (
        <>
          {total !== null && total !== undefined && (
            <p className={styles.total}>
              <span className={styles.number}>{words.count(total)}</span> {words.figures.totalUnit}
            </p>
          )}
          {tableIds.map((id) => {
            const table = published.tables.find((one) => one.id === id);
            if (table) {
              const several = published.tables.find((one) => one.id === severalIdOf(id));
              return <PublishedTableView key={id} table={table} several={several} />;
            }
            return withheld.includes(id) ? <WithheldTable key={id} title={words.tables[id].title} /> : null;
          })}
          <section className={styles.part}>
            <h3>{words.protection.ruleHeading}</h3>
            <p>{published.rule}</p>
          </section>
        </>
      )}
      <section className={styles.part}>
        <h3>{words.protection.checkedHeading}</h3>
        <ul className={styles.points}>
          {!isTooSmall && words.protection.checked.map((point) => <li key={point}>{point}</li>)}
          {isFirst && <li>{nl.report.noOverlap}</li>}
          <li>{nl.report.checkedAtExport}</li>
        </ul>
      </section>
      <section className={styles.part}>
        <h3>{words.protection.uncheckedHeading}</h3>
        <ul className={styles.points}>
          {words.protection.unchecked.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p>{words.protection.uncheckedAdvice}</p>
      </section>
    </div>
  );
}

/** A table that the rule does not let out: its place stays visible. */
function WithheldTable({ title }: { title: string }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      <p>{nl.pdf.figures.withheld}</p>
    </section>
  );
}
