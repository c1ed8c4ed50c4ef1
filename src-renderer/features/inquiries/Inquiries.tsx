import { Inbox } from 'lucide-react';
import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ListedInquiry } from '../../../src-shared/ipc/inquiriesChannels.ts';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { Rows, SoftText } from '../../components/layout/Rows.tsx';
import { ShowButton } from '../../components/layout/ShowButton.tsx';
import { useFocusBack } from '../../hooks/useFocusBack.ts';
import { useShownForAMinute } from '../../hooks/useShownForAMinute.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
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

  const rows = (some: readonly ListedInquiry[]) => (
    <Rows>
      {some.map((one) => (
        <InquiryRow
          key={one.id}
          inquiry={one}
          details={names.isShown ? details.value?.find(({ id }) => id === one.id) : undefined}
          onSaid={setSaid}
          onRemoved={() => {
            setSaid('');
            setRemoved([...removed, one]);
          }}
        />
      ))}
    </Rows>
  );

  return (
    <section className={styles.page} aria-labelledby="inquiries-title">
      <div>
        <h2 id="inquiries-title">{words.title}</h2>
        <p className={styles.soft}>{words.lead}</p>
      </div>
      <div className={styles.bar}>
        {!isReadOnly && !isOpen && (
          <Button
            ref={add}
            look="main"
            icon={<Inbox size={18} aria-hidden />}
            onPress={() => {
              setSaid('');
              setAsked(true);
            }}
          >
            {words.add}
          </Button>
        )}
        {all.length > 0 && <ShowButton shown={names} show={words.show} hide={words.hide} />}
      </div>
      <BusyLine text={inquiries.isLoading ? nl.common.loading : undefined} />
      <FailureLine text={inquiries.failure && sentenceOf(inquiries.failure)} />
      {isOpen && (
        <InquiryForm
          takesFocus={asked === true}
          onDone={(isSaved) => {
            setAsked(false);
            setSaid(isSaved ? words.saved : '');
          }}
        />
      )}
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
    </section>
  );
}
