import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ReportRequest } from '../../../src-shared/ipc/reportChannels.ts';
import { BusyLine } from '../../components/BusyLine.tsx';
import { Button } from '../../components/Button.tsx';
import { FailureLine } from '../../components/Notice.tsx';
import { Title } from '../../components/Title.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { EarlierReports } from './EarlierReports.tsx';
import styles from './Report.module.css';
import { ReportDraft } from './ReportDraft.tsx';
import { ReportRequestForm } from './ReportRequestForm.tsx';

/** Verslag: choose, look, export; and what was exported before. */
export function Report({ isReadOnly, onManagement }: { isReadOnly: boolean; onManagement(): void }) {
  const organisations = useCall('organisations:list', undefined);
  const [request, setRequest] = useState<ReportRequest>();
  const words = nl.report;
  const rows = organisations.value;

  return (
    <div className={styles.page}>
      <header>
        <Title>{words.title}</Title>
        <p className={styles.lead}>{words.lead}</p>
      </header>
      <FailureLine text={organisations.failure && sentenceOf(organisations.failure)} />
      <BusyLine text={organisations.isLoading ? nl.common.loading : undefined} />
      {rows?.length === 0 && (
        <div className={styles.empty}>
          <p>{words.noOrganisation}</p>
          <Button onPress={onManagement}>{words.toManagement}</Button>
        </div>
      )}
      {rows && rows.length > 0 && (
        <>
          <ReportRequestForm
            organisations={rows}
            onRequest={setRequest}
            onChange={() => setRequest(undefined)}
          />
          {request && (
            <ReportDraft
              key={`${request.organisationId} ${request.from} ${request.to}`}
              request={request}
              isReadOnly={isReadOnly}
              onManagement={onManagement}
            />
          )}
        </>
      )}
      <EarlierReports />
    </div>
  );
}
