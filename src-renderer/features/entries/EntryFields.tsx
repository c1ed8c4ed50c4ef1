import { type ContactParty, contactParties } from '../../../src-shared/domain/contactParty.ts';
import {
  contactMeans,
  decisions,
  type EntryContent,
  type EntryKind,
  entryKinds,
  isWithAnother,
  MOST_WITH_WHOM,
  stepsWithOthers,
} from '../../../src-shared/domain/entryContent.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { choicesOf } from '../../components/fields/choicesOf.ts';
import { DayField } from '../../components/fields/DayField.tsx';
import { NumberField } from '../../components/fields/NumberField.tsx';
import { RadioList } from '../../components/fields/RadioList.tsx';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { capitalise } from '../../format/text.ts';
import { parseTime } from '../../format/timeOfDay.ts';
import { ConsentField } from './ConsentField.tsx';
import styles from './EntryEditor.module.css';
import type { CheckedField, EntryForm } from './entryForm.ts';

interface Props {
  caseId: string;
  form: EntryForm;
  errors: Partial<Record<CheckedField, string>>;
  isBusy: boolean;
  onChange(change: Partial<EntryForm>): void;
  onNewConsent(): void;
}

/** What is known of an entry beside its text: the kind first, then what belongs to that kind. */
export function EntryFields({ caseId, form, errors, isBusy, onChange, onNewConsent }: Props) {
  const words = nl.journal.editor;

  const isStepWithOthers = stepsWithOthers.some((step) => step === form.decision);

  function choose(kind: EntryKind): void {
    onChange({ kind, party: form.party ?? 'reporter' });
  }

  function writeTimeInFull(): void {
    const time = parseTime(form.time);
    if (time !== null && time !== form.time) onChange({ time });
  }

  return (
    <>
      <RadioList
        label={words.kind}
        isLabelHidden
        choices={entryKinds.codes.map((value) => ({ value, label: capitalise(entryKinds.labels[value]) }))}
        value={form.kind}
        onChange={choose}
      />
      <div className={styles.fields}>
        <div data-field="occurredOn" className={styles.day}>
          <DayField
            label={words.date}
            value={form.day}
            onChange={(day) => onChange({ day })}
            error={errors.occurredOn}
            isDisabled={isBusy}
          />
        </div>
        {form.kind === 'contact' && (
          <>
            <div data-field="occurredAt" className={styles.number}>
              <TextField
                label={words.time}
                value={form.time}
                onChange={(time) => onChange({ time })}
                onBlur={writeTimeInFull}
                error={errors.occurredAt}
                autoComplete="off"
                inputMode="numeric"
              />
            </div>
            <div data-field="minutes" className={styles.number}>
              <NumberField
                label={words.minutes}
                value={form.minutes}
                onChange={(minutes) => onChange({ minutes })}
                error={errors.minutes}
              />
            </div>
            <div className={styles.means}>
              <SelectField
                label={words.means}
                choices={choicesOf(contactMeans)}
                emptyLabel={nl.common.unknown}
                value={form.means ?? ''}
                onChange={(means) => onChange({ means: (means || null) as EntryContent['means'] })}
              />
            </div>
            <div className={styles.whom}>
              <SelectField
                label={words.withWhom}
                choices={choicesOf(contactParties)}
                value={form.party ?? 'reporter'}
                onChange={(party) => onChange({ party: party as ContactParty })}
              />
            </div>
            <div className={styles.whom}>
              <TextField
                label={words.who}
                value={form.withWhom}
                onChange={(withWhom) => onChange({ withWhom })}
                maxLength={MOST_WITH_WHOM}
                autoComplete="off"
              />
            </div>
          </>
        )}
        {form.kind === 'decision' && (
          <div data-field="decision" className={styles.decision}>
            <SelectField
              label={words.decision}
              hint={isStepWithOthers ? words.stepHint : words.decisionHint}
              choices={choicesOf(decisions)}
              emptyLabel={nl.common.choose}
              value={form.decision ?? ''}
              onChange={(decision) => onChange({ decision: (decision || null) as EntryContent['decision'] })}
              error={errors.decision}
            />
          </div>
        )}
      </div>
      {form.kind === 'contact' && isWithAnother(form) && (
        <ConsentField
          caseId={caseId}
          day={form.day ?? form.wholeDay}
          value={form.consentId}
          error={errors.consentId}
          onChange={(consentId) => onChange({ consentId })}
          onNew={onNewConsent}
        />
      )}
    </>
  );
}
