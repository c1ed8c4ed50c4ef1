import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/Button.tsx';
import { FailureLine, SuccessLine } from '../../components/Notice.tsx';
import table from '../../components/Table.module.css';
import { formatShortDay } from '../../format/dates.ts';
import { classes } from '../../format/text.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useCall } from '../../ipc/useCall.ts';
import styles from './Report.module.css';

/** What has left the vault before; its numbers stand in the archive. */
export function EarlierReports() {
  const reports = useCall('report:list', undefined);
  const again = useAction('report:exportAgain');
  const [isSaved, setSaved] = useState(false);
  const words = nl.report;
  const rows = reports.value;

  async function save(id: string): Promise<void> {
    setSaved(false);
    const reply = await again.run({ id });
    setSaved(reply.ok && reply.value);
  }

  return (
    <section className={styles.earlier} aria-labelledby="earlier-title">
      <h2 id="earlier-title">{words.earlier}</h2>
      <FailureLine text={reports.failure && sentenceOf(reports.failure)} />
      <FailureLine text={again.failure && sentenceOf(again.failure)} />
      <SuccessLine text={isSaved ? words.exportedAgain : undefined} />
      {rows?.length === 0 && <p className={styles.lead}>{words.noEarlier}</p>}
      {rows && rows.length > 0 && (
        <table className={classes(table.table, table.stacks)} aria-labelledby="earlier-title">
          <thead>
            <tr>
              <th scope="col">{words.organisation}</th>
              <th scope="col">{words.period}</th>
              <th scope="col" className={table.number}>
                {nl.settings.organisations.threshold}
              </th>
              <th scope="col" className={styles.day}>
                {words.exportedOn}
              </th>
              <th scope="col">{words.pdf}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>{row.organisationName}</td>
                <td data-label={words.period}>
                  {words.range(formatShortDay(row.from), formatShortDay(row.to))}
                </td>
                <td className={table.number} data-label={nl.settings.organisations.threshold}>
                  {row.threshold}
                </td>
                <td className={styles.day} data-label={words.exportedOn}>
                  {formatShortDay(row.exportedAt)}
                </td>
                <td className={styles.again}>
                  <Button
                    look="quiet"
                    aria-label={words.exportAgainOf(
                      words.range(formatShortDay(row.from), formatShortDay(row.to)),
                    )}
                    isDisabled={again.isRunning}
                    onPress={() => save(row.id)}
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
