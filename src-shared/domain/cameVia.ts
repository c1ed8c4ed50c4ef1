import { codeList } from './codeList.ts';

/** Through whom, or after what, a reporter came to the counsellor. */
export const cameVias = codeList({
  self: 'op eigen initiatief',
  manager: 'via leidinggevende',
  hr: 'via HR',
  company_doctor: 'via bedrijfsarts',
  social_work: 'via maatschappelijk werk',
  counsellor: 'via collega-vertrouwenspersoon',
  works_council: 'via ondernemingsraad of medezeggenschap',
  reporting_point: 'via meldpunt',
  student_dean: 'via studentendecaan, mentor of docent',
  awareness_session: 'na voorlichting',
  other: 'anders',
});
