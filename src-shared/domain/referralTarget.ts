import { codeList } from './codeList.ts';

/** The kinds of people and bodies that a counsellor refers to. */
export const referralTargets = codeList({
  company_doctor: 'bedrijfsarts',
  social_work: 'bedrijfsmaatschappelijk werk',
  occupational_health_service: 'arbodienst',
  hr: 'HR',
  ombuds: 'ombudsfunctionaris',
  complaints_committee: 'klachtencommissie',
  mediator: 'mediator',
  lawyer: 'jurist',
  psychologist: 'psycholoog',
  police: 'politie',
  sexual_assault_centre: 'Centrum Seksueel Geweld',
  victim_support: 'Slachtofferhulp',
  whistleblower_authority: 'Huis voor Klokkenluiders',
  confidential_inspector: 'vertrouwensinspectie',
  other: 'anders',
});
