import { Inbox } from 'lucide-react';
import type { Inquiry } from '../../../src-shared/domain/inquiry.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ListedInquiry } from '../../../src-shared/ipc/inquiriesChannels.ts';
import { ListPage } from '../../components/layout/ListPage.tsx';
import { Rows, SoftText } from '../../components/layout/Rows.tsx';
import { UndoLine } from '../../components/layout/UndoLine.tsx';
import { useGrowingList } from '../../hooks/useGrowingList.ts';
import { useShownForAMinute } from '../../hooks/useShownForAMinute.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useHasDraft } from '../../ipc/useHasDraft.ts';
import { useVault } from '../frame/VaultContext.ts';
import styles from './Inquiries.module.css';
import { InquiryForm, inquiryFormOf } from './InquiryForm.tsx';
import { InquiryRow } from './InquiryRow.tsx';

/** Requests that are no case yet: what is late first, then what was answered. */
export function Inquiries() {
  const { isReadOnly } = useVault();
  const inquiries = useCall('inquiries:list', undefined, { cacheTime: 0 });
  const names = useShownForAMinute();
  const details = useCall('inquiries:details', undefined, { isEnabled: names.isShown, cacheTime: 0 });
  const hasDraft = useHasDraft(inquiryFormOf(), !isReadOnly);
  const state = useGrowingList<ListedInquiry>(hasDraft);
  const { isOpen, removed } = state;
  const words = nl.inquiries;
  const all = inquiries.value ?? [];
  const open = all.filter(({ answeredOn }) => answeredOn === null);
  const answered = all.filter(({ answeredOn }) => answeredOn !== null);

  const rows = (some: readonly ListedInquiry[]) => (
    <InquiryRows
      inquiries={some}
      details={names.isShown ? (details.value ?? []) : []}
      onSaid={state.say}
      onRemoved={state.remove}
    />
  );

  return (
    <ListPage
      words={words}
      icon={<Inbox size={18} aria-hidden />}
      state={state}
      canAdd={!isReadOnly}
      shown={all.length > 0 ? names : null}
      list={inquiries}
      form={
        <InquiryForm
          takesFocus={state.wasAsked}
          onDone={(isSaved) => state.finish(isSaved ? words.saved : '')}
        />
      }
    >
      <SoftText role="status">{state.said}</SoftText>
      {removed.map((one) => (
        <UndoLine
          key={one.id}
          channel="inquiries:restore"
          id={one.id}
          name={words.nameOf(one.receivedOn, one.receivedAt)}
          words={words}
          onRestored={(said) => state.restore(one, said)}
        />
      ))}
      {inquiries.value && all.length + removed.length === 0 && !isOpen && <p>{words.empty}</p>}
      {open.length > 0 && rows(open)}
      {answered.length > 0 && (
        <details className={styles.answered}>
          <summary>{words.answered(answered.length)}</summary>
          {rows(answered)}
        </details>
      )}
    </ListPage>
  );
}

interface RowsProps {
  inquiries: readonly ListedInquiry[];
  /** None while names are hidden. */
  details: readonly Inquiry[];
  onSaid(said: string): void;
  onRemoved(inquiry: ListedInquiry): void;
}

function InquiryRows({ inquiries, details, onSaid, onRemoved }: RowsProps) {
  return (
    <Rows>
      {inquiries.map((one) => (
        <InquiryRow
          key={one.id}
          inquiry={one}
          details={details.find(({ id }) => id === one.id)}
          onSaid={onSaid}
          onRemoved={() => onRemoved(one)}
        />
      ))}
    </Rows>
  );
}
