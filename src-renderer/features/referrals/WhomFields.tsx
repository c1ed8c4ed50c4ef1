import { type UseFormReturn, useWatch } from 'react-hook-form';
import { referralTargets } from '../../../src-shared/domain/referralTarget.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CallError } from '../../../src-shared/ipc/reply.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { CheckBox } from '../../components/fields/CheckList.tsx';
import { choicesOf } from '../../components/fields/choicesOf.ts';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { useCall } from '../../ipc/useCall.ts';
import styles from './CaseReferrals.module.css';
import type { ReferralValues } from './useReferralForm.ts';
import { WhomField } from './WhomField.tsx';

interface Props {
  form: UseFormReturn<ReferralValues>;
  organisationId: string;
  failure: CallError | undefined;
}

/** To whom; for somebody who is not in the directory also what kind, and whether to put them in it. */
export function WhomFields({ form, organisationId, failure }: Props) {
  const directory = useCall('directory:list', undefined);
  const organisations = useCall('organisations:list', undefined);
  const { control, setValue } = form;
  const [name, directoryId, kind] = useWatch({ control, name: ['name', 'directoryId', 'kind'] });
  const entries = directory.value ?? [];
  const words = nl.referrals.ofCase;
  const isStranger = name.trim() !== '' && directoryId === null;
  // A kind that stands there from the start is shown from the start.
  const asksKind = isStranger || (directoryId === null && kind !== undefined);

  return (
    <>
      <BoundField form={form} name="name" failure={failure}>
        {(bound, ref) => (
          <WhomField
            entries={entries}
            organisationId={organisationId}
            organisation={organisations.value?.find(({ id }) => id === organisationId)?.name}
            name={name}
            chosen={entries.find(({ id }) => id === directoryId)}
            onType={(typed, entry) => {
              bound.onChange(typed);
              setValue('directoryId', entry?.id ?? null, { shouldDirty: true });
              if (entry) setValue('kind', entry.kind, { shouldDirty: true, shouldValidate: true });
            }}
            onBlur={bound.onBlur}
            error={bound.error}
            inputRef={ref}
          />
        )}
      </BoundField>
      {asksKind && (
        <div className={styles.stranger}>
          {isStranger && <p>{words.notInList}</p>}
          <BoundField form={form} name="kind">
            {(bound, ref) => (
              <SelectField
                {...bound}
                value={bound.value ?? ''}
                selectRef={ref}
                label={nl.referrals.form.kind}
                emptyLabel={nl.common.choose}
                choices={choicesOf(referralTargets)}
                error={bound.error && nl.common.validation.choice}
              />
            )}
          </BoundField>
          <BoundField form={form} name="addsToDirectory">
            {(bound) => <CheckBox label={words.addToList} value={bound.value} onChange={bound.onChange} />}
          </BoundField>
        </div>
      )}
    </>
  );
}
