import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/Button.tsx';
import { FailureLine } from '../../components/Notice.tsx';
import table from '../../components/Table.module.css';
import { formatShortDay } from '../../format/dates.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useCall } from '../../ipc/useCall.ts';
import styles from './Report.module.css';

/** What has left the vault before; its numbers stand in the archive. */
export function EarlierReports() {
  const reports = useCall('report:list', undefined);
  const again = useAction('report:exportAgain');
  const words = nl.report;
  const rows = reports.value;
  return (
    <section className={styles.earlier} aria-labelledby="earlier-title">
      <h2 id="earlier-title">{words.earlier}</h2>
      <FailureLine text={reports.failure && sentenceOf(reports.failure)} />
      <FailureLine text={again.failure && sentenceOf(again.failure)} />
      {rows?.length === 0 && <p className={styles.lead}>{words.noEarlier}</p>}
      {rows && rows.length > 0 && (
        <table className={table.table} aria-labelledby="earlier-title">
          <thead>
            <tr>
              <th scope="col">{words.organisation}</th>
              <th scope="col">{words.period}</th>
              <th scope="col" className={table.number}>
                {nl.settings.organisations.threshold}
              </th>
              <th scope="col">{words.exportedOn}</th>
              <th scope="col">{words.pdf}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>{row.organisationName}</td>
                <td>{words.range(formatShortDay(row.from), formatShortDay(row.to))}</td>
                <td className={table.number}>{row.threshold}</td>
                <td>{formatShortDay(row.exportedAt)}</td>
                <td>
                  <Button
                    look="quiet"
                    aria-label={words.exportAgainOf(
                      words.range(formatShortDay(row.from), formatShortDay(row.to)),
                    )}
                    isDisabled={again.isRunning}
                    onPress={() => void again.run({ id: row.id })}
                  >
                    {words.exportAgain}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
