import type { Inquiry } from '../../../src-shared/domain/inquiry.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { RowText, SoftText } from '../../components/layout/Rows.tsx';

/** Who asked and what; how to reach them safely stands before the number. */
export function InquiryDetails({ details }: { details: Inquiry }) {
  const words = nl.inquiries;
  const { name, contact, asked } = details;
  const safely = words.reachedBy(details);
  return (
    <>
      <p>
        <strong>{name === '' ? words.noName : name}</strong>
      </p>
      {safely !== '' && <SoftText>{safely}</SoftText>}
      {contact !== '' && <p>{contact}</p>}
      {asked !== '' && <RowText>{asked}</RowText>}
    </>
  );
}
