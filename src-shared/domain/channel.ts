import { codeList } from './codeList.ts';

/** Ways in which a reporter first reached the counsellor. */
export const channels = codeList({
  telephone: 'telefoon',
  email: 'e-mail',
  app: 'app of portaal',
  letter: 'post',
  in_person: 'persoonlijk',
  via_manager: 'via leidinggevende',
  via_hr: 'via HR',
  via_company_doctor: 'via bedrijfsarts',
  via_counsellor: 'via collega-vertrouwenspersoon',
  after_awareness_session: 'na voorlichting',
});

export type Channel = (typeof channels.codes)[number];
