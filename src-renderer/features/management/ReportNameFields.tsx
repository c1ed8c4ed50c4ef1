import type { UseFormReturn } from 'react-hook-form';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { OrganisationInput } from '../../../src-shared/ipc/organisationsChannels.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';

const names = ['nameInSentence', 'reportAuthor', 'reportAddressee'] as const;

/** What reports of the organisation say of it, of who writes them, and for whom. */
export function ReportNameFields({ form }: { form: UseFormReturn<OrganisationInput> }) {
  const words = nl.settings.organisations.inReport;
  return names.map((name) => (
    <BoundField key={name} form={form} name={name}>
      {(bound, ref) => (
        <TextField {...bound} label={words[name].label} hint={words[name].hint} isOptional inputRef={ref} />
      )}
    </BoundField>
  ));
}
