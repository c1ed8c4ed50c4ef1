import type { UseFormReturn } from 'react-hook-form';
import { contactSides, voicemails } from '../../../src-shared/domain/inquiry.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { FieldGrid } from '../../components/fields/FieldGrid.tsx';
import { LongTextField } from '../../components/fields/LongTextField.tsx';
import { RadioList } from '../../components/fields/RadioList.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { capitalise } from '../../format/text.ts';
import type { InquiryValues } from './useInquiryForm.ts';

/** Who asked and what, and how the answer gets there without being overheard. */
export function WhoFields({ form }: { form: UseFormReturn<InquiryValues> }) {
  const words = nl.inquiries.fields;
  const text = (name: 'name' | 'contact' | 'reachableWhen') => (
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
      <FieldGrid>
        {text('name')}
        {text('contact')}
      </FieldGrid>
      <BoundField form={form} name="contactSide">
        {(bound) => (
          <RadioList
            {...bound}
            label={words.contactSide}
            choices={contactSides.codes.map((value) => ({
              value,
              label: capitalise(contactSides.labels[value]),
            }))}
          />
        )}
      </BoundField>
      <BoundField form={form} name="voicemail">
        {(bound) => (
          <RadioList
            {...bound}
            label={words.voicemail}
            choices={voicemails.codes.map((value) => ({
              value,
              label: capitalise(voicemails.labels[value]),
            }))}
          />
        )}
      </BoundField>
      {text('reachableWhen')}
      <BoundField form={form} name="asked">
        {(bound, ref) => (
          <LongTextField {...bound} areaRef={ref} label={words.asked} hint={words.askedHint} isOptional />
        )}
      </BoundField>
    </>
  );
}
