import { Building2, Clock, House, PhoneOff, Voicemail } from 'lucide-react';
import type { Identity, SafeContact as SafeContactFacts } from '../../../src-shared/domain/identity.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Mark } from '../../components/layout/Mark.tsx';
import { capitalise } from '../../format/text.ts';
import styles from './CasePeople.module.css';

/** How a reporter is reached safely: read before the number, so that it stands before it. */
export function SafeContact({ identity }: { identity: SafeContactFacts & Pick<Identity, 'contact'> }) {
  const { contact, contactAt, callWhen, voicemail, codeName } = identity;
  const words = nl.people.safe;
  if ([contact, contactAt, callWhen, voicemail, codeName].every((one) => !one)) return null;
  return (
    <>
      <p className={styles.safe}>
        {contactAt && (
          <Mark tone={contactAt === 'work' ? 'warn' : 'soft'} icon={contactAt === 'work' ? Building2 : House}>
            {capitalise(words.at[contactAt])}
          </Mark>
        )}
        {callWhen !== '' && (
          <Mark tone="accent" icon={Clock}>
            {capitalise(words.calls(callWhen))}
          </Mark>
        )}
        <Mark
          tone={voicemail === 'allowed' ? 'soft' : 'warn'}
          icon={voicemail === 'not_allowed' ? PhoneOff : Voicemail}
        >
          {capitalise(words.voicemailIs[voicemail ?? 'unknown'])}
        </Mark>
      </p>
      {codeName !== '' && <p>{words.introduce(codeName)}</p>}
    </>
  );
}
