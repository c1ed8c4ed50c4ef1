import { Plus } from 'lucide-react';
import { holdsOn } from '../../../src-shared/domain/consent.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { type Choice, SelectField } from '../../components/fields/SelectField.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { useHasDraft } from '../../ipc/useHasDraft.ts';
import { useVault } from '../frame/VaultContext.ts';
import { type Consent, consentLine, useConsents } from './consents.ts';
import styles from './EntryEditor.module.css';
import { newConsentFormOf } from './NewConsent.tsx';

interface Props {
  caseId: string;
  /** The day of the contact, on which the consent must hold. */
  day: string;
  value: string | null;
  error: string | undefined;
  onChange(consentId: string | null): void;
  /** Asks for the form of a new consent. */
  onNew(): void;
}

/** By which consent of the reporter the counsellor spoke with somebody else. */
export function ConsentField({ caseId, day, value, error, onChange, onNew }: Props) {
  const { isReadOnly } = useVault();
  const consents = useConsents(caseId);
  const hasDraft = useHasDraft(newConsentFormOf(caseId), !isReadOnly);
  const words = nl.journal.consent;
  const chosen = consents?.find(({ id }) => id === value);
  return (
    <div data-field="consentId" className={styles.consent}>
      <SelectField
        label={words.label}
        hint={chosen ? words.mayBeSaid(chosen.content['mayBeSaid'] ?? '') : words.hint}
        choices={choicesOf(consents ?? [], day, value)}
        emptyLabel={words.none}
        value={value ?? ''}
        onChange={(id) => onChange(id || null)}
        error={error}
      />
      <div>
        <Button look="quiet" icon={<Plus size={18} aria-hidden />} onPress={onNew}>
          {hasDraft ? words.goOn : words.add}
        </Button>
      </div>
    </div>
  );
}

/** The consents that hold on the day, and the chosen one whatever became of it. */
function choicesOf(consents: readonly Consent[], day: string, value: string | null): Choice[] {
  const choices = consents
    .filter(({ id, content }) => id === value || holdsOn(content, day))
    .map((consent) => ({ value: consent.id, label: consentLine(consent) }));
  const isGone = value !== null && !choices.some((choice) => choice.value === value);
  return isGone ? [...choices, { value, label: nl.journal.consent.gone }] : choices;
}
