import { type ContactParty, consentParties } from '../../../src-shared/domain/contactParty.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { FormDialog } from '../../components/layout/FormDialog.tsx';
import { StackForm } from '../../components/layout/Part.tsx';
import { RecordForm } from '../caseRecords/RecordForm.tsx';
import { recordFormOf } from '../caseRecords/recordFormOf.ts';

interface Props {
  caseId: string;
  isOpen: boolean;
  party: ContactParty | null;
  day: string | null;
  /** With the consent that was noted; null where none was. */
  onDone(consentId: string | null): void;
}

/** The name under which a consent is kept that was begun beside an entry. */
export function newConsentFormOf(caseId: string): string {
  return recordFormOf(caseId, 'consent-beside-entry');
}

/** Notes a consent without leaving the entry that needs it; it begins with the party and the day of the entry. */
export function NewConsent({ caseId, isOpen, party, day, onDone }: Props) {
  const words = nl.journal.consent;
  const toWhom = consentParties.codes.find((code) => code === party) ?? null;
  return (
    <FormDialog isOpen={isOpen} title={words.add} onClose={() => onDone(null)}>
      <RecordForm
        caseId={caseId}
        kind="consent"
        filled={{ toWhom, ...(day !== null && { givenOn: day }) }}
        title={words.add}
        draftName={newConsentFormOf(caseId)}
        takesFocus
        Frame={StackForm}
        onDone={onDone}
      />
    </FormDialog>
  );
}
