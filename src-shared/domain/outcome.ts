import { codeList } from './codeList.ts';

/** What was done in a case, by the reporter or the counsellor; several may hold. That a case is `ongoing` follows from its days. */
export const outcomes = codeList(
  {
    listening_ear: 'luisterend oor',
    addressed_by_reporter: 'zelf aanspreken',
    guided_talk: 'gesprek met degene over wie het gaat, met begeleiding',
    talk_with_manager: 'gesprek met een andere leidinggevende',
    mediation: 'bemiddeling',
    formal_complaint_guided: 'begeleiding bij formele klacht',
    integrity_report: 'melding bij de werkgever of een instantie (integriteit, Wbk)',
    police_report: 'aangifte',
    referred: 'doorverwijzing',
    handed_over: 'overgedragen aan een andere vertrouwenspersoon',
    no_action_on_request: 'melder kiest (nog) geen verdere stappen',
    aftercare: 'nazorg',
    other: 'anders',
    ongoing: 'loopt nog',
  },
  {
    'gesprek met leidinggevende': 'talk_with_manager',
    'melding integriteit of Wbk': 'integrity_report',
    'niets doen op verzoek melder': 'no_action_on_request',
  },
);

export type Outcome = (typeof outcomes.codes)[number];
