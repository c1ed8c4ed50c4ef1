import type { Inquiry } from '../../../src-shared/domain/inquiry.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { RowText } from '../../components/layout/Rows.tsx';
import { SafeContact } from '../people/SafeContact.tsx';

/** Who asked and what; how to reach them safely stands before the number. */
export function InquiryDetails({ details }: { details: Inquiry }) {
  const { name, contact, asked } = details;
  return (
    <>
      <p>
        <strong>{name === '' ? nl.inquiries.noName : name}</strong>
      </p>
      <SafeContact identity={details} />
      {contact !== '' && <p>{contact}</p>}
      {asked !== '' && <RowText>{asked}</RowText>}
    </>
  );
}
