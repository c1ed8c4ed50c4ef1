import { nl } from '../../../../src-shared/i18n/nl.ts';
import { Notice } from '../../../components/layout/Notice.tsx';
import { formatDay } from '../../../format/dates.ts';
import { useCall } from '../../../ipc/useCall.ts';
import { nameOfPeriod } from '../start/reportName.ts';
import styles from './PublishedFigures.module.css';

/** Why there can be no report beside those that were made, and which ones those are. */
export function RefusedReport({ entries }: { entries: readonly string[] }) {
  const reports = useCall('report:list', undefined);
  const words = nl.report.figures.refused;
  const inTheWay = reports.value?.filter((one) => entries.includes(one.id)) ?? [];
  return (
    <div className={styles.part}>
      <Notice tone="warning" title={words.title}>
        {words.text}
      </Notice>
      {inTheWay.length > 0 && (
        <>
          <p>{words.entries}</p>
          <ul className={styles.points}>
            {inTheWay.map((one) => (
              <li key={one.id}>
                {nl.report.nameOf(one.organisationName, nameOfPeriod(one))}
                <span className={styles.soft}>
                  {' '}
                  {nl.report.madeOn(formatDay(one.exportedAt), one.threshold)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
