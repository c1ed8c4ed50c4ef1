import { contactSides, type Inquiry, voicemails } from '../../../src-shared/domain/inquiry.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Facts } from '../../components/layout/Facts.tsx';
import { RowText } from '../../components/layout/Rows.tsx';
import { capitalise } from '../../format/text.ts';

/** Who asked and what; how to reach them safely stands before the number. */
export function InquiryDetails({ details }: { details: Inquiry }) {
  const words = nl.inquiries;
  const { fields } = words;
  const { name, contact, contactSide, voicemail, reachableWhen, asked } = details;
  const facts: [string, string][] = [
    [fields.name, name === '' ? words.noName : name],
    [fields.voicemail, capitalise(voicemails.labels[voicemail])],
    [fields.reachableWhen, reachableWhen],
    [fields.contactSide, capitalise(contactSides.labels[contactSide])],
    [fields.contact, contact],
  ];
  return (
    <>
      <Facts facts={facts.filter(([, value]) => value !== '')} />
      {asked !== '' && <RowText>{asked}</RowText>}
    </>
  );
}
