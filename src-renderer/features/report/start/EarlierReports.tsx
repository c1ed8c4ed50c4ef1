import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { reportForms } from '../../../../src-shared/ipc/reportChannels.ts';
import { FailureLine } from '../../../components/layout/Notice.tsx';
import { Row, Rows, SoftText } from '../../../components/layout/Rows.tsx';
import { formatDay } from '../../../format/dates.ts';
import { sentenceOf } from '../../../ipc/sentenceOf.ts';
import { useCall } from '../../../ipc/useCall.ts';
import styles from '../desk/Report.module.css';
import { ExportAgain } from './ExportAgain.tsx';
import { nameOfPeriod, namesOfDepartments } from './reportName.ts';

/** What has left the vault before, and can be written again with the very numbers of then. */
export function EarlierReports({ organisations }: { organisations: readonly Organisation[] }) {
  const reports = useCall('report:list', undefined);
  const words = nl.report;
  const rows = reports.value;

  return (
    <section className={styles.part} aria-labelledby="earlier-title">
      <h2 id="earlier-title">{words.earlier}</h2>
      <FailureLine text={reports.failure && sentenceOf(reports.failure)} />
      {rows?.length === 0 && <p className={styles.lead}>{words.noEarlier}</p>}
      {rows && rows.length > 0 && (
        <Rows>
          {rows.map((row) => {
            const name = words.nameOf(row.organisationName, nameOfPeriod(row));
            const part = namesOfDepartments(
              organisations.find((one) => one.id === row.organisationId),
              row.departments,
            );
            return (
              <Row key={row.id}>
                <h3>{name}</h3>
                {part && <p>{part}</p>}
                <SoftText>{words.madeOn(formatDay(row.exportedAt), row.threshold)}</SoftText>
                <ExportAgain id={row.id} name={name} forms={reportForms} />
              </Row>
            );
          })}
        </Rows>
      )}
    </section>
  );
}
