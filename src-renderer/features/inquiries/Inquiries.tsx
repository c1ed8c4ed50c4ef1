import { Inbox } from 'lucide-react';
import { useState } from 'react';
import type { Inquiry } from '../../../src-shared/domain/inquiry.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ListedInquiry } from '../../../src-shared/ipc/inquiriesChannels.ts';
import { ListPage } from '../../components/layout/ListPage.tsx';
import { Rows, SoftText } from '../../components/layout/Rows.tsx';
import { ShowButton } from '../../components/layout/ShowButton.tsx';
import { useFocusBack } from '../../hooks/useFocusBack.ts';
import { useShownForAMinute } from '../../hooks/useShownForAMinute.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useHasDraft } from '../../ipc/useHasDraft.ts';
import { useVault } from '../frame/VaultContext.ts';
import styles from './Inquiries.module.css';
import { InquiryForm, inquiryFormOf } from './InquiryForm.tsx';
import { InquiryRow } from './InquiryRow.tsx';
import { RemovedInquiry } from './RemovedInquiry.tsx';

/** Requests that are no case yet: what is late first, then what was answered. */
export function Inquiries() {
  const { isReadOnly } = useVault();
  const inquiries = useCall('inquiries:list', undefined, { cacheTime: 0 });
  const names = useShownForAMinute();
  const details = useCall('inquiries:details', undefined, { isEnabled: names.isShown, cacheTime: 0 });
  const hasDraft = useHasDraft(inquiryFormOf(), !isReadOnly);
  const [asked, setAsked] = useState<boolean>();
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<ListedInquiry[]>([]);
  const isOpen = asked ?? hasDraft;
  const add = useFocusBack<HTMLButtonElement>(isOpen);
  const words = nl.inquiries;
  const all = inquiries.value ?? [];
  const open = all.filter(({ answeredOn }) => answeredOn === null);
  const answered = all.filter(({ answeredOn }) => answeredOn !== null);

  function begin(): void {
    setSaid('');
    setAsked(true);
  }

  const rows = (some: readonly ListedInquiry[]) => (
    <InquiryRows
      inquiries={some}
      details={names.isShown ? (details.value ?? []) : []}
      onSaid={setSaid}
      onRemoved={(gone) => {
        setSaid('');
        setRemoved([...removed, gone]);
      }}
    />
  );

  const form = isOpen ? (
    <InquiryForm
      takesFocus={asked === true}
      onDone={(isSaved) => {
        setAsked(false);
        setSaid(isSaved ? words.saved : '');
      }}
    />
  ) : null;

  return (
    <ListPage
      title={words.title}
      lead={words.lead}
      add={
        isReadOnly || isOpen
          ? null
          : { label: words.add, icon: <Inbox size={18} aria-hidden />, ref: add, onPress: begin }
      }
      actions={all.length > 0 && <ShowButton shown={names} show={words.show} hide={words.hide} />}
      list={inquiries}
      form={form}
    >
      <SoftText role="status">{said}</SoftText>
      {removed.map((one) => (
        <RemovedInquiry
          key={one.id}
          inquiry={one}
          onRestored={(sentence) => {
            setRemoved(removed.filter(({ id }) => id !== one.id));
            setSaid(sentence);
            add.current?.focus();
          }}
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
