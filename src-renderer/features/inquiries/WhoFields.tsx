import type { UseFormReturn } from 'react-hook-form';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { LongTextField } from '../../components/fields/LongTextField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { SafeContactFields } from '../people/SafeContactFields.tsx';
import type { InquiryValues } from './useInquiryForm.ts';

/** Who asked and what, and how the answer gets there without being overheard. */
export function WhoFields({ form }: { form: UseFormReturn<InquiryValues> }) {
  const words = nl.inquiries.fields;
  const text = (name: 'name' | 'contact') => (
    <BoundField form={form} name={name}>
      {(bound, ref) => (
        <TextField
          {...bound}
          inputRef={ref}
          label={words[name]}
          isOptional
          autoComplete="off"
          spellCheck="false"
        />
      )}
    </BoundField>
  );
  return (
    <>
      {text('name')}
      <SafeContactFields form={form} />
      {text('contact')}
      <BoundField form={form} name="asked">
        {(bound, ref) => (
          <LongTextField {...bound} areaRef={ref} label={words.asked} hint={words.askedHint} isOptional />
        )}
      </BoundField>
    </>
  );
}
