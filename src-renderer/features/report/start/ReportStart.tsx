import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { ReportDraft } from '../../../../src-shared/ipc/reportChannels.ts';
import { BusyLine } from '../../../components/layout/BusyLine.tsx';
import { Button } from '../../../components/layout/Button.tsx';
import { FailureLine } from '../../../components/layout/Notice.tsx';
import { Title } from '../../../components/layout/Title.tsx';
import { sentenceOf } from '../../../ipc/sentenceOf.ts';
import { useAction } from '../../../ipc/useAction.ts';
import { useCall } from '../../../ipc/useCall.ts';
import { useVault } from '../../frame/VaultContext.ts';
import styles from '../desk/Report.module.css';
import { DraftList } from './DraftList.tsx';
import { EarlierReports } from './EarlierReports.tsx';
import { ReportRequestForm } from './ReportRequestForm.tsx';

interface Props {
  /** The draft that was just left: its row takes the focus back. */
  leftId: string | undefined;
  onOpen(draft: ReportDraft): void;
}

/** Where a report is begun, with what is being written and what was made before. */
export function ReportStart({ leftId, onOpen }: Props) {
  const { isReadOnly, go } = useVault();
  const organisations = useCall('organisations:list', undefined);
  const opening = useAction('report:open');
  const words = nl.report;
  const rows = organisations.value;

  async function open(request: ReportDraft['request']): Promise<void> {
    const reply = await opening.run(request);
    if (reply.ok) onOpen(reply.value);
  }

  return (
    <div className={styles.page}>
      <header>
        <Title takesFocus={leftId === undefined}>{words.title}</Title>
        <p className={styles.lead}>{words.lead}</p>
      </header>
      <FailureLine text={organisations.failure && sentenceOf(organisations.failure)} />
      <BusyLine text={organisations.isLoading ? nl.common.loading : undefined} />
      {rows?.length === 0 && (
        <div className={styles.empty}>
          <p>{words.noOrganisation}</p>
          <Button onPress={() => go({ screen: 'management', part: 'organisations' })}>
            {words.toManagement}
          </Button>
        </div>
      )}
      {rows && rows.length > 0 && (
        <>
          {!isReadOnly && (
            <section className={styles.part} aria-labelledby="new-report-title">
              <h2 id="new-report-title">{words.newTitle}</h2>
              <ReportRequestForm organisations={rows} opening={opening} onRequest={(one) => void open(one)} />
            </section>
          )}
          <DraftList
            organisations={rows}
            leftId={leftId}
            opening={opening}
            onOpen={(request) => void open(request)}
          />
          <EarlierReports organisations={rows} />
        </>
      )}
    </div>
  );
}
