import { codeList } from './codeList.ts';

/** Who else knows about it. */
export const othersWhoKnow = codeList({
  partner_family: 'partner of familie',
  friend: 'vriend of vriendin',
  colleague: 'collega',
  manager: 'leidinggevende',
  hr: 'HR',
  company_doctor: 'bedrijfsarts',
  other_counsellor: 'andere vertrouwenspersoon',
  somebody_else: 'iemand anders',
  nobody: 'niemand',
  unknown: 'onbekend',
});
