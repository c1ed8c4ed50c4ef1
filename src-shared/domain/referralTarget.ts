import { codeList } from './codeList.ts';

/** The kinds of people and bodies that a counsellor refers to. */
export const referralTargets = codeList(
  {
    other_counsellor: 'andere vertrouwenspersoon',
    general_practitioner: 'huisarts',
    company_doctor: 'bedrijfsarts',
    social_work: 'bedrijfsmaatschappelijk werk',
    occupational_health_service: 'arbodienst',
    hr: 'HR',
    reporting_point: 'meldpunt of integriteitscoördinator',
    student_dean: 'studentendecaan',
    ombuds: 'ombudsfunctionaris',
    complaints_committee: 'klachtencommissie',
    mediator: 'mediator',
    lawyer: 'jurist',
    union: 'vakbond of rechtsbijstand',
    psychologist: 'psycholoog',
    police: 'politie',
    sexual_assault_centre: 'Centrum Seksueel Geweld',
    victim_support: 'Slachtofferhulp',
    whistleblower_authority: 'Huis voor Klokkenluiders',
    confidential_inspector: 'vertrouwensinspecteur',
    safe_home: 'Veilig Thuis',
    other: 'anders',
  },
  { vertrouwensinspectie: 'confidential_inspector' },
);
