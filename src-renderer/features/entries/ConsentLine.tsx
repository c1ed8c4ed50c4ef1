import { CircleDashed, ShieldCheck } from 'lucide-react';
import { type EntryContent, isWithAnother } from '../../../src-shared/domain/entryContent.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Mark } from '../../components/layout/Mark.tsx';
import { formatDay } from '../../format/dates.ts';
import { type Consent, consentLine } from './consents.ts';
import styles from './EntryBody.module.css';

interface Props {
  content: EntryContent;
  consents: readonly Consent[];
}

/** By which consent the counsellor spoke with somebody else, or that none was noted; nothing for a talk with the reporter. */
export function ConsentLine({ content, consents }: Props) {
  const words = nl.journal.consent;
  if (!isWithAnother(content)) return null;
  const consent = consents.find(({ id }) => id === content.consentId);
  const withdrawnOn = consent?.content['withdrawnOn'];
  if (!consent) {
    return (
      <p>
        <Mark tone="soft" icon={CircleDashed}>
          {words.without}
        </Mark>
      </p>
    );
  }
  return (
    <div className={styles.consent}>
      <p>
        <Mark tone="good" icon={ShieldCheck}>
          {words.by(consentLine(consent))}
        </Mark>
      </p>
      <p>{words.mayBeSaid(consent.content['mayBeSaid'] ?? '')}</p>
      {withdrawnOn && <p>{words.withdrawn(formatDay(withdrawnOn))}</p>}
    </div>
  );
}
