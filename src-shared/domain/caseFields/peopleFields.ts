import { accusedRelations } from '../accusedRelation.ts';
import {
  code,
  codes,
  type FieldSpec,
  flag,
  optionalCode,
  optionalDay,
  optionalOwnCode,
  optionalReference,
} from '../caseFieldSpec.ts';
import { caseRequests } from '../caseRequest.ts';
import { personRanges } from '../personRange.ts';
import { places } from '../place.ts';
import { reporterRoles } from '../reporterRole.ts';
import { reporterTypes } from '../reporterType.ts';

/** Fields that tell who came, whom it is about, and where it was. */
export const peopleFields = {
  request: code(caseRequests, {
    column: 'request',
    importAs: ['waarvoor', 'Waarvoor iemand komt'],
    initial: 'report',
    table: { id: 'request', chapter: 'figures', isOptIn: true, since: 2, isGroupable: true },
  }),
  reporterType: code(reporterTypes, {
    column: 'reporter_type',
    importAs: ['melder', 'Wie komt er (groep)'],
    table: {
      id: 'reporter_type',
      chapter: 'reporters',
      countsAs: {
        witness: 'other',
        anonymous: 'other',
        accused: 'other',
        manager_seeking_advice: 'manager',
      },
      isGroupable: true,
    },
  }),
  anonymous: flag({
    column: 'anonymous',
    importAs: ['anoniem', 'De melder blijft anoniem (ja of nee)'],
    table: { id: 'anonymous', chapter: 'reporters', isOptIn: true, since: 2 },
  }),
  reporterLeftOn: optionalDay({
    column: 'reporter_left_on',
    importAs: ['uit_dienst_op', 'Laatste werkdag van een ex-medewerker'],
    isIdentifying: true,
  }),
  reporterRole: optionalCode(reporterRoles, {
    column: 'reporter_role',
    importAs: ['betrokkenheid_melder', 'Wat de melder in deze zaak is'],
    table: { id: 'reporter_role', chapter: 'reporters', isOptIn: true, since: 2, emptyAs: 'not_recorded' },
  }),
  accusedRelations: codes(accusedRelations, {
    column: 'accused_relations',
    importAs: ['relatie_beschuldigde', 'Over wie (relatie tot de melder)'],
    table: {
      id: 'accused_relations',
      chapter: 'accused',
      since: 2,
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
} as const satisfies Record<string, FieldSpec>;
