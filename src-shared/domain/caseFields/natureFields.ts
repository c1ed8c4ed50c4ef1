import {
  codes,
  type FieldSpec,
  optionalCode,
  optionalDay,
  ownCodes,
  reference,
  requiredDay,
} from '../caseFieldSpec.ts';
import { discriminationGrounds } from '../discriminationGround.ts';
import { happenedWhens } from '../happenedWhen.ts';
import { themes } from '../theme.ts';

/** Fields that tell whose case it is, since when, and what happened. */
export const natureFields = {
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
} as const satisfies Record<string, FieldSpec>;
