import { codeList } from './codeList.ts';

/** Outcomes of a case; several may hold. */
export const outcomes = codeList({
  listening_ear: 'luisterend oor',
  addressed_by_reporter: 'zelf aanspreken',
  talk_with_manager: 'gesprek met leidinggevende',
  mediation: 'bemiddeling',
  formal_complaint_guided: 'begeleiding bij formele klacht',
  integrity_report: 'melding integriteit of Wbk',
  police_report: 'aangifte',
  referred: 'doorverwijzing',
  no_action_on_request: 'niets doen op verzoek melder',
  aftercare: 'nazorg',
  reporter_left: 'melder vertrokken, overgeplaatst of ziek',
  ongoing: 'loopt nog',
});

export type Outcome = (typeof outcomes.codes)[number];
