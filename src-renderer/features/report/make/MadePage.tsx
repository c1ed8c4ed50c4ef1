import { ArrowLeft } from 'lucide-react';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { type ReportRequest, reportForms } from '../../../../src-shared/ipc/reportChannels.ts';
import { Button } from '../../../components/layout/Button.tsx';
import { Title } from '../../../components/layout/Title.tsx';
import { useCall } from '../../../ipc/useCall.ts';
import { ExportAgain } from '../start/ExportAgain.tsx';
import styles from './MakePage.module.css';

const otherForms = reportForms.filter((form) => form !== 'report');

interface Props {
  request: ReportRequest;
  name: string;
  onLeave(): void;
}

/** The report has left the vault; what else can be made of it. */
export function MadePage({ request, name, onLeave }: Props) {
  const reports = useCall('report:list', undefined);
  const words = nl.report.made;
  // The newest of this very request is the one that was just made.
  const made = reports.value
    ?.filter(
      (one) =>
        one.organisationId === request.organisationId &&
        one.from === request.from &&
        one.to === request.to &&
        isSameList(one.departments, request.departments),
    )
    .toSorted((one, other) => other.exportedAt.localeCompare(one.exportedAt))[0];

  return (
    <div className={styles.made}>
      <div>
        <Title>{words.title}</Title>
        <p className={styles.soft}>{name}</p>
      </div>
      <p>{words.text}</p>
      {made && (
        <section className={styles.forms} aria-labelledby="forms-title">
          <h2 id="forms-title">{words.more}</h2>
          <p className={styles.soft}>{words.moreLead}</p>
          <ExportAgain id={made.id} name={name} forms={otherForms} />
        </section>
      )}
      <div>
        <Button icon={<ArrowLeft size={18} aria-hidden />} onPress={onLeave}>
          {nl.report.desk.back}
        </Button>
      </div>
    </div>
  );
}

function isSameList(one: readonly string[] | null, other: readonly string[] | null): boolean {
  return JSON.stringify(one?.toSorted() ?? null) === JSON.stringify(other?.toSorted() ?? null);
}
