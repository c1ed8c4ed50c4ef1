import { accusedRelations } from './accusedRelation.ts';
import {
  code,
  codes,
  type FieldSpec,
  flag,
  optionalCode,
  optionalDay,
  optionalOwnCode,
  optionalReference,
  ownCodes,
  reference,
  requiredDay,
  text,
} from './caseFieldSpec.ts';
import { channels } from './channel.ts';
import { discriminationGrounds } from './discriminationGround.ts';
import { feelsSafeAnswers } from './feelsSafe.ts';
import { happenedWhens } from './happenedWhen.ts';
import { outcomes } from './outcome.ts';
import { outOfRemitSubjects } from './outOfRemitSubject.ts';
import { personRanges } from './personRange.ts';
import { places } from './place.ts';
import { referralTargets } from './referralTarget.ts';
import { remits } from './remit.ts';
import { reporterRoles } from './reporterRole.ts';
import { reporterTypes } from './reporterType.ts';
import { themes } from './theme.ts';
import { othersWhoKnow } from './whoKnows.ts';

/**
 * Every field of a case, in the order in which the page and the jaarverslag show them. Schema, storage, import, moving
 * out, facts, form and tables of the report follow from it; words stand in `i18n/nl/caseFields`.
 */
export const caseFieldList = {
  organisationId: reference({ column: 'organisation_id', importAs: ['organisatie', 'Organisatie'] }),
  openedOn: requiredDay({ column: 'opened_on', importAs: ['gemeld_op', 'Datum van de melding'] }),
  closedOn: optionalDay({ column: 'closed_on', importAs: ['gesloten_op', 'Gesloten op'] }),
  themes: ownCodes(themes, 'themes', {
    column: 'themes',
    importAs: ['themas', 'Waar gaat het over'],
    table: { id: 'themes', chapter: 'nature', isGroupable: true },
  }),
  discriminationGrounds: codes(discriminationGrounds, {
    column: 'discrimination_grounds',
    importAs: ['discriminatiegrond', 'Grond van de discriminatie'],
    onlyWith: { field: 'themes', codes: ['discrimination'] },
    table: { id: 'discrimination_ground', chapter: 'nature', isOptIn: true, isGroupable: true },
  }),
  happenedWhen: optionalCode(happenedWhens, {
    column: 'happened_when',
    importAs: ['gebeurd', 'Wanneer gebeurde het'],
    table: { id: 'happened_when', chapter: 'nature', isOptIn: true, emptyAs: 'not_recorded' },
  }),
  happenedFrom: optionalDay({
    column: 'happened_from',
    importAs: ['gebeurd_vanaf', 'Dag of eerste dag waarop het gebeurde'],
    isIdentifying: true,
    onlyWith: { field: 'happenedWhen', codes: ['day', 'period'] },
  }),
  happenedUntil: optionalDay({
    column: 'happened_until',
    importAs: ['gebeurd_tot', 'Laatste dag waarop het gebeurde'],
    isIdentifying: true,
    onlyWith: { field: 'happenedWhen', codes: ['period'] },
  }),
  reporterType: code(reporterTypes, {
    column: 'reporter_type',
    importAs: ['melder', 'Wie meldt (soort melder)'],
    table: { id: 'reporter_type', chapter: 'reporters', isGroupable: true },
  }),
  reporterLeftOn: optionalDay({
    column: 'reporter_left_on',
    importAs: ['uit_dienst_op', 'Laatste werkdag van een ex-medewerker'],
    isIdentifying: true,
  }),
  reporterRole: optionalCode(reporterRoles, {
    column: 'reporter_role',
    importAs: ['betrokkenheid_melder', 'Wat de melder in deze zaak is'],
    table: { id: 'reporter_role', chapter: 'reporters', isOptIn: true, emptyAs: 'not_recorded' },
  }),
  accusedRelation: optionalCode(accusedRelations, {
    column: 'accused_relation',
    importAs: ['relatie_beschuldigde', 'Over wie (relatie tot de melder)'],
    table: {
      id: 'accused_relation',
      chapter: 'accused',
      emptyAs: 'unknown',
      known: ['executive'],
      isGroupable: true,
    },
  }),
  accusedCount: optionalCode(personRanges, {
    column: 'accused_count',
    importAs: ['aantal_beschuldigden', 'Aantal beschuldigden'],
    table: { id: 'accused_count', chapter: 'accused', isOptIn: true, emptyAs: 'unknown' },
  }),
  affectedCount: optionalCode(personRanges, {
    column: 'affected_count',
    importAs: ['aantal_getroffenen', 'Aantal mensen die het overkwam'],
    table: { id: 'affected_count', chapter: 'nature', isOptIn: true, emptyAs: 'unknown' },
  }),
  departmentId: optionalReference({
    column: 'department_id',
    importAs: ['onderdeel', 'Onderdeel'],
    table: { id: 'department', chapter: 'where', emptyAs: 'none', isGroupable: true },
  }),
  place: optionalOwnCode(places, 'places', {
    column: 'place',
    importAs: ['plaats', 'Waar gebeurde het'],
    table: { id: 'place', chapter: 'where', isOptIn: true, emptyAs: 'not_recorded', isGroupable: true },
  }),
  channel: code(channels, {
    column: 'channel',
    importAs: ['kanaal', 'Hoe kwam de melding binnen'],
    table: {
      id: 'channel',
      chapter: 'figures',
      known: ['via_manager', 'via_hr', 'via_company_doctor', 'via_counsellor'],
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
    importAs: ['uitkomst', 'Wat is eruit gekomen'],
    table: { id: 'outcome', chapter: 'outcome', isGroupable: true },
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
  alias: text(60, { column: 'alias', importAs: ['alias', 'Alias van de zaak'], isIdentifying: true }),
} as const satisfies Record<string, FieldSpec>;

export type FieldName = keyof typeof caseFieldList;

type List = typeof caseFieldList;

/** Fields that go with the names when these are destroyed. */
export type IdentifyingField = {
  [K in FieldName]: List[K] extends { isIdentifying: true } ? K : never;
}[FieldName];

/** Id of a table that counts a field. */
export type FieldTableId = {
  [K in FieldName]: List[K] extends { table: { id: infer I } } ? I : never;
}[FieldName];

/** A field by its name, as what all fields have in common. */
export function specOf(name: FieldName): FieldSpec {
  return caseFieldList[name];
}

export const fieldNames = Object.keys(caseFieldList) as FieldName[];

/** Fields whose spec passes, in the order of the registry. */
export function fieldsWhere(passes: (spec: FieldSpec) => boolean): FieldName[] {
  return fieldNames.filter((name) => passes(specOf(name)));
}
