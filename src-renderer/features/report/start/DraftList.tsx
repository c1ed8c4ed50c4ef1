import { useRef, useState } from 'react';
import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { ReportRequest } from '../../../../src-shared/ipc/reportChannels.ts';
import { FailureLine } from '../../../components/layout/Notice.tsx';
import { Rows, SoftText } from '../../../components/layout/Rows.tsx';
import { useFocusAfterLeaving } from '../../../hooks/useFocusAfterLeaving.ts';
import { sentenceOf } from '../../../ipc/sentenceOf.ts';
import type { Action } from '../../../ipc/useAction.ts';
import { useCall } from '../../../ipc/useCall.ts';
import styles from '../desk/Report.module.css';
import { DraftRow } from './DraftRow.tsx';

interface Props {
  organisations: readonly Organisation[];
  /** The draft that was just left. */
  leftId: string | undefined;
  opening: Action<'report:open'>;
  onOpen(request: ReportRequest): void;
}

/** The reports that are being written, last written first. */
export function DraftList({ organisations, leftId, opening, onOpen }: Props) {
  const drafts = useCall('report:drafts', undefined);
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const rows = drafts.value ?? [];
  const list = useFocusAfterLeaving(
    rows.map((row) => row.id),
    title,
  );
  const words = nl.report;

  return (
    <section className={styles.part} aria-labelledby="drafts-title">
      <h2 id="drafts-title" ref={title} tabIndex={-1}>
        {words.drafts}
      </h2>
      <FailureLine text={drafts.failure && sentenceOf(drafts.failure)} />
      <SoftText role="status">{said}</SoftText>
      {drafts.value && rows.length === 0 && <p className={styles.lead}>{words.noDrafts}</p>}
      {rows.length > 0 && (
        <Rows ref={list}>
          {rows.map((row) => (
            <DraftRow
              key={row.id}
              draft={row}
              organisation={organisations.find((one) => one.id === row.request.organisationId)}
              takesFocus={row.id === leftId}
              isOpening={opening.isRunning}
              onOpen={() => onOpen(row.request)}
              onDiscarded={() => setSaid(words.discarded)}
            />
          ))}
        </Rows>
      )}
    </section>
  );
}
