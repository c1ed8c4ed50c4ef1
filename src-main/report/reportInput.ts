import { type CodedCase, isInScope, type Scope } from '../../src-shared/disclosure/contract/codedCase.ts';
import type { LedgerEntry } from '../../src-shared/disclosure/contract/ledger.ts';
import { type FieldName, LISTS_FORM } from '../../src-shared/domain/caseFieldList.ts';
import type { CaseForReport } from '../../src-shared/domain/caseForReport.ts';
import { valuesIn } from '../../src-shared/domain/caseRecord.ts';
import { type Organisation, SMALLEST_POPULATION } from '../../src-shared/domain/organisation.ts';
import type { OwnCode } from '../../src-shared/domain/ownCode.ts';
import type { OwnTheme } from '../../src-shared/domain/ownTheme.ts';
import { namingPhrases } from '../../src-shared/i18n/nl/reportTexts.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { ReportDraft, ReportRequest } from '../../src-shared/ipc/reportChannels.ts';
import { codeCases } from '../../src-shared/report/codeCases.ts';
import { countedOtherwise } from '../../src-shared/report/countedOtherwise.ts';
import type { ReportJob } from '../../src-shared/report/decideReport.ts';
import { reportSpecs } from '../../src-shared/report/reportSpecs.ts';
import { TREND_TABLE } from '../../src-shared/report/trendTable.ts';
import type { ReportKnowledge } from '../../src-shared/textscan/knowledge.ts';
import type { KeptReport } from '../store/reportRepository.ts';
import type { Store } from '../store/store.ts';
import { printable } from './pdf/printable.ts';

/** @throws Refusal `not_found`. */
export function organisationOf(store: Store, id: string): Organisation {
  const organisation = store.organisations.list().find((one) => one.id === id);
  if (organisation === undefined) throw new Refusal('not_found', 'organisationId');
  return organisation;
}

/** Themes and places that an organisation added itself. */
export interface OwnCodes {
  themes: OwnTheme[];
  places: OwnCode[];
}

/** All that a report and the check of its words depend on, read from the archive at one moment. */
export interface ReportInput {
  draft: ReportDraft;
  organisation: Organisation;
  /** Of the organisation, also those that no table counts. */
  ownCodes: OwnCodes;
  job: ReportJob;
  knowledge: Omit<ReportKnowledge, 'organisation' | 'period'>;
}

/** @throws Refusal `not_found`, `departments_too_small`, `departments_tell_apart`. */
export function readReportInput(store: Store, draft: ReportDraft): ReportInput {
  const organisation = organisationOf(store, draft.request.organisationId);
  const isOwn = (code: OwnCode) => code.organisationId === organisation.id;
  const ownCodes = { themes: store.themes.list().filter(isOwn), places: store.places.list().filter(isOwn) };
  return {
    draft,
    organisation,
    ownCodes,
    job: jobOf(store, draft, organisation, ownCodes),
    knowledge: knowledgeFor(store, draft.request, organisation),
  };
}

/** Everything that protecting and attacking the report needs. */
function jobOf(
  store: Store,
  { id, request, choices }: ReportDraft,
  organisation: Organisation,
  ownCodes: OwnCodes,
): ReportJob {
  refuseFewPeople(organisation, request);
  const all = store.statistics.casesOf({
    organisationId: organisation.id,
    from: request.from,
    to: request.to,
  });
  const scope = scopeOf(request);
  const inScope = all.filter((one) => isInScope(scope, one));
  refuseSmallRest(inScope, request, organisation.threshold);
  const counted = <T extends OwnCode>(all: readonly T[], field: FieldName) =>
    countedCodes(all, { from: request.from, cases: inScope, field });
  const reports = store.reports.ofOrganisation(organisation.id);
  const ledger = reports.map(ledgerEntryOf);
  const cases = codeCases(inScope);
  const countedBefore = ledger.flatMap(({ cases }) => cases.filter((one) => isInScope(scope, one)));
  const specs = reportSpecs(
    {
      organisation,
      occurring: codesByDimension([...cases, ...countedBefore]),
      ownThemes: counted(ownCodes.themes, 'themes'),
      ownPlaces: counted(ownCodes.places, 'place'),
    },
    // One department has nothing to be split by department.
    request.departments === null ? choices : { ...choices, leftOut: [...choices.leftOut, 'department'] },
  );
  return {
    scope,
    threshold: organisation.threshold,
    seed: store.reportDrafts.seedOf(id),
    specs,
    countedOtherwise: countedOtherwise(
      specs,
      scope,
      ledger,
      (id) => reports.find((one) => one.id === id)?.form ?? LISTS_FORM,
    ),
    cases,
    ledger,
    headcounts: Object.fromEntries(organisation.departments.map((one) => [one.id, one.headcount])),
  };
}

/** What the words of a report are held against: names, departments, and what was written down about its cases. */
function knowledgeFor(
  store: Store,
  request: ReportRequest,
  organisation: Organisation,
): ReportInput['knowledge'] {
  const others = store.organisations.list().filter(({ id }) => id !== organisation.id);
  return {
    names: store.names.foreignTo(organisation.id),
    phrases: Object.values(namingPhrases(organisation)).filter((text) => text !== ''),
    departments: [
      ...organisation.departments.map(({ name, headcount }) => ({
        name,
        isSmall: (headcount ?? 0) < SMALLEST_POPULATION,
      })),
      ...others.flatMap((other) => other.departments.map(({ name }) => ({ name, isSmall: true }))),
    ],
    texts: [
      ...store.entries.textsOf(request),
      ...store.caseRecords.textsOf(request),
      ...store.quotables.ofOrganisation(request),
    ],
  };
}

function codesByDimension(cases: readonly CodedCase[]): Record<string, string[]> {
  const dimensions = new Set(cases.flatMap(({ codes }) => Object.keys(codes)));
  return Object.fromEntries(
    [...dimensions].map((id) => [id, [...new Set(cases.flatMap(({ codes }) => codes[id] ?? []))]]),
  );
}

function scopeOf({ from, to, departments }: Pick<ReportRequest, 'from' | 'to' | 'departments'>): Scope {
  return { from, to, departments };
}

/**
 * Whoever heads one of several departments takes his own cases off the total: what is left must be none or enough.
 * @throws Refusal `departments_tell_apart`.
 */
function refuseSmallRest(
  cases: readonly CaseForReport[],
  { departments }: ReportRequest,
  threshold: number,
): void {
  for (const own of departments ?? []) {
    const rest = cases.filter((one) => one.departmentId !== own).length;
    if (rest > 0 && rest < threshold) throw new Refusal('departments_tell_apart', 'departments');
  }
}

/** A report about fewer people than may appear as a class would name them all. */
function refuseFewPeople(organisation: Organisation, { departments }: ReportRequest): void {
  if (departments === null) return;
  const people = organisation.departments
    .filter((one) => departments.includes(one.id))
    .reduce((sum, one) => sum + (one.headcount ?? 0), 0);
  if (people < SMALLEST_POPULATION) throw new Refusal('departments_too_small', 'departments');
}

function ledgerEntryOf(report: KeptReport): LedgerEntry {
  const { id, published, making } = report;
  const { cases, specs } = making.counted;
  // What a trend says, the reports of its years have said themselves.
  const tables = published.tables.filter((table) => table.id !== TREND_TABLE);
  return { id, scope: scopeOf(report), published: { ...published, tables }, cases, specs };
}

/**
 * The own codes of a field that a report has a class for. One that was retired before the period is known beforehand
 * not to occur, unless a case has it all the same. Named as the PDF can print them.
 */
function countedCodes<T extends OwnCode>(
  own: readonly T[],
  { from, cases, field }: { from: string; cases: readonly CaseForReport[]; field: FieldName },
): T[] {
  return own
    .filter(
      ({ id, retiredOn }) =>
        retiredOn === null || retiredOn >= from || cases.some((one) => valuesIn(one, field).includes(id)),
    )
    .map((code) => ({ ...code, label: printable(code.label) }));
}
