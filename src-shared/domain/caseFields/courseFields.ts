import { aftercareWishes } from '../aftercareWish.ts';
import { behaviourStoppedAnswers } from '../behaviourStopped.ts';
import { cameVias } from '../cameVia.ts';
import { code, codes, type FieldSpec, flag, optionalCode, optionalDay, text } from '../caseFieldSpec.ts';
import { caseResults } from '../caseResult.ts';
import { channels } from '../channel.ts';
import { feelsSafeAnswers } from '../feelsSafe.ts';
import { outcomes } from '../outcome.ts';
import { outOfRemitSubjects } from '../outOfRemitSubject.ts';
import { referralTargets } from '../referralTarget.ts';
import { remits } from '../remit.ts';
import { othersWhoKnow } from '../whoKnows.ts';

/** Fields that tell how a case came in, what was done and what came of it. */
export const courseFields = {
  channel: code(channels, {
    column: 'channel',
    importAs: ['kanaal', 'Hoe kwam de melding binnen'],
    table: {
      id: 'channel',
      chapter: 'figures',
      countsAs: {
        via_manager: 'unknown',
        via_hr: 'unknown',
        via_company_doctor: 'unknown',
        via_counsellor: 'unknown',
        after_awareness_session: 'unknown',
      },
      isGroupable: true,
    },
  }),
  via: optionalCode(cameVias, {
    column: 'via',
    importAs: ['via', 'Via wie, of na wat'],
    table: {
      id: 'via',
      chapter: 'figures',
      isOptIn: true,
      since: 2,
      emptyAs: 'not_recorded',
      known: [
        'manager',
        'hr',
        'company_doctor',
        'social_work',
        'counsellor',
        'works_council',
        'reporting_point',
        'student_dean',
      ],
      isGroupable: true,
    },
  }),
  remit: code(remits, {
    column: 'remit',
    importAs: ['taakgebied', 'Binnen of buiten je taak'],
    initial: 'in_remit',
    table: { id: 'remit', chapter: 'out_of_remit' },
  }),
  outOfRemitSubjects: codes(outOfRemitSubjects, {
    column: 'out_of_remit',
    importAs: ['buiten_taakgebied', 'Wat buiten je taak valt'],
    onlyWith: { field: 'remit', codes: ['out_of_remit', 'both'] },
    table: { id: 'out_of_remit', chapter: 'out_of_remit' },
  }),
  repeated: flag({ column: 'repeated', importAs: ['herhaald', 'Herhaald gedrag (ja of nee)'] }),
  outcomes: codes(outcomes, {
    column: 'outcomes',
    importAs: ['uitkomst', 'Wat er is gedaan'],
    notOffered: ['ongoing'],
    table: { id: 'outcome', chapter: 'outcome', countsAs: { reporter_left: 'other' }, isGroupable: true },
  }),
  results: codes(caseResults, {
    column: 'results',
    importAs: ['gevolg', 'Wat ervan kwam'],
    notOffered: ['left_or_moved'],
    table: {
      id: 'result',
      chapter: 'outcome',
      isOptIn: true,
      since: 2,
      countsAs: { left_or_moved: 'other' },
      isGroupable: true,
    },
  }),
  behaviourStopped: optionalCode(behaviourStoppedAnswers, {
    column: 'behaviour_stopped',
    importAs: ['gedrag_gestopt', 'Is het gedrag gestopt'],
    table: { id: 'behaviour_stopped', chapter: 'outcome', isOptIn: true, since: 2, emptyAs: 'unknown' },
  }),
  referredTo: codes(referralTargets, {
    column: 'referred_to',
    importAs: ['doorverwezen_naar', 'Doorverwezen naar'],
    table: { id: 'referred_to', chapter: 'outcome' },
  }),
  formalComplaint: flag({
    column: 'formal_complaint',
    importAs: ['formele_klacht', 'Formele klacht (ja of nee)'],
    table: { id: 'formal_complaint', chapter: 'figures', known: ['yes'] },
  }),
  whistleblowerAct: flag({
    column: 'whistleblower_act',
    importAs: ['wbk', 'Wet bescherming klokkenluiders (ja of nee)'],
  }),
  feelsSafe: optionalCode(feelsSafeAnswers, {
    column: 'feels_safe',
    importAs: ['voelt_zich_veilig', 'Voelt de melder zich nu veilig'],
    isIdentifying: true,
  }),
  whoKnows: codes(othersWhoKnow, {
    column: 'who_knows',
    importAs: ['wie_weet_ervan', 'Wie weet er nog meer van'],
    isIdentifying: true,
  }),
  aftercareWish: optionalCode(aftercareWishes, {
    column: 'aftercare_wish',
    importAs: ['nazorg', 'Wil de melder nazorg'],
    isIdentifying: true,
  }),
  aftercareFrom: optionalDay({
    column: 'aftercare_from',
    importAs: ['nazorg_sinds', 'In nazorg sinds'],
    isIdentifying: true,
    onlyWith: { field: 'aftercareWish', codes: ['wanted'] },
  }),
  aftercareAgreed: text(300, {
    column: 'aftercare_agreed',
    importAs: ['nazorg_afspraak', 'Wat is afgesproken over nazorg'],
    isIdentifying: true,
    onlyWith: { field: 'aftercareWish', codes: ['wanted'] },
  }),
  alias: text(60, { column: 'alias', importAs: ['alias', 'Alias van de zaak'], isIdentifying: true }),
} as const satisfies Record<string, FieldSpec>;
