import { FileDown } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ReportRequest } from '../../../src-shared/ipc/reportChannels.ts';
import { BusyLine } from '../../components/BusyLine.tsx';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { FailureLine, Notice, SuccessLine } from '../../components/Notice.tsx';
import { formatDay } from '../../format/dates.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useCall } from '../../ipc/useCall.ts';
import { PublishedPreview } from './PublishedPreview.tsx';
import { doOverlap } from './periods.ts';
import styles from './Report.module.css';

/** The one table that what stands at Beheer, who can report there, gives more room. */
const REPORTERS = 'reporter_type';

interface Props {
  request: ReportRequest;
  isReadOnly: boolean;
  onManagement(): void;
}

/** The report of one request as it would leave, and its way out. */
export function ReportDraft({ request, isReadOnly, onManagement }: Props) {
  const preview = useCall('report:preview', request, { forgetsOnLeave: true });
  const reports = useCall('report:list', undefined);
  const exporting = useAction('report:export', ['report:list']);
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<'exported' | 'cancelled'>();
  const place = useRef<HTMLElement>(null);
  const done = useRef<HTMLDivElement>(null);
  const words = nl.report;
  const published = preview.value?.published;
  const isTaken = reports.value?.some(
    (one) => one.organisationId === request.organisationId && doOverlap(one, request),
  );

  useEffect(() => {
    if (published) place.current?.scrollIntoView({ block: 'start' });
  }, [published]);

  async function run(): Promise<void> {
    setAsking(false);
    setOutcome(undefined);
    const reply = await exporting.run(request);
    if (reply.ok) setOutcome(reply.value ? 'exported' : 'cancelled');
  }

  const isDone = outcome === 'exported';
  const isRefused = published !== undefined && isTaken && !isDone && !exporting.isRunning;
  useEffect(() => {
    if (isDone) done.current?.focus();
  }, [isDone]);

  return (
    <section className={styles.draft} aria-labelledby="preview-title" ref={place}>
      <div>
        <h2 id="preview-title">{words.preview}</h2>
        {published && <p className={styles.lead}>{words.previewHint}</p>}
      </div>
      <BusyLine text={preview.isLoading ? words.building : undefined} />
      <FailureLine text={preview.failure && sentenceOf(preview.failure)} />
      {preview.value?.withheld.includes(REPORTERS) && (
        <Notice tone="information" actions={<Button onPress={onManagement}>{words.toManagement}</Button>}>
          {words.fewerReporters}
        </Notice>
      )}
      {preview.value && <PublishedPreview preview={preview.value} isFirst={!isTaken} />}
      <FailureLine text={exporting.failure && sentenceOf(exporting.failure)} />
      <BusyLine text={exporting.isRunning ? words.exporting : undefined} />
      <div ref={done} tabIndex={-1}>
        <SuccessLine text={isDone ? words.exported : undefined} />
      </div>
      {isRefused && <Notice tone="warning">{words.exportRefused}</Notice>}
      {outcome === 'cancelled' && <p role="status">{words.cancelled}</p>}
      {published && !isTaken && (
        <div className={styles.actions}>
          <Button
            look="main"
            icon={<FileDown size={18} aria-hidden />}
            onPress={() => setAsking(true)}
            isBusy={exporting.isRunning}
            isDisabled={isReadOnly}
          >
            {words.export}
          </Button>
        </div>
      )}
      {published && (
        <ConfirmDialog
          isOpen={isAsking}
          title={words.confirmTitle(
            published.organisation,
            words.range(formatDay(request.from), formatDay(request.to)),
          )}
          action={words.export}
          look="main"
          onConfirm={run}
          onCancel={() => setAsking(false)}
        >
          <p>{words.confirm(published.threshold)}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
