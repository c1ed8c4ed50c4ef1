import { codeList } from './codeList.ts';

/** Whom a contact of the counsellor was with. With anybody but the reporter it takes the reporter's consent. */
export const contactParties = codeList({
  reporter: 'de melder',
  hr: 'HR',
  manager: 'een leidinggevende',
  management: 'het bestuur',
  complaints_committee: 'de klachtencommissie',
  company_doctor: 'de bedrijfsarts of arbodienst',
  other_counsellor: 'een andere vertrouwenspersoon',
  accused: 'degene over wie het gaat',
  other: 'iemand anders',
});

export type ContactParty = (typeof contactParties.codes)[number];

const { reporter: _reporter, ...others } = contactParties.labels;

/** Whom the reporter can give consent to speak with. */
export const consentParties = codeList(others);
