import { chanceFrom } from '../../src-main/report/chance.ts';
import { isInScope } from '../../src-shared/disclosure/contract/codedCase.ts';
import type { Solver } from '../../src-shared/disclosure/contract/solver.ts';
import { accusedRelations } from '../../src-shared/domain/accusedRelation.ts';
import type { CaseForReport } from '../../src-shared/domain/caseForReport.ts';
import { channels } from '../../src-shared/domain/channel.ts';
import type { Department } from '../../src-shared/domain/organisation.ts';
import { outcomes } from '../../src-shared/domain/outcome.ts';
import { outOfRemitSubjects } from '../../src-shared/domain/outOfRemitSubject.ts';
import type { PublishedReport } from '../../src-shared/domain/publishedReport.ts';
import { referralTargets } from '../../src-shared/domain/referralTarget.ts';
import type { ReportChoices } from '../../src-shared/domain/reportChoices.ts';
import type { ReporterType } from '../../src-shared/domain/reporterType.ts';
import { themes } from '../../src-shared/domain/theme.ts';
import { codeCases } from '../../src-shared/report/codeCases.ts';
import { decideReport, type JobOutcome } from '../../src-shared/report/decideReport.ts';
import { reportSpecs } from '../../src-shared/report/reportSpecs.ts';
import { plainOptions } from './plainOptions.ts';
import { type ReportTask, reportOf, sha256, wholeYear } from './reportMaker.ts';
import { sampleCase } from './sampleCase.ts';
import { statementsOf } from './statementsOf.ts';

/** What the app would make a report of: the cases as the archive holds them, counted by its own code lists. */
export interface RealTask extends ReportTask {
  /** The secret draw. */
  seed: string;
  headcounts: { department: Record<string, number> };
}

const reporterTypes: ReporterType[] = ['employee', 'student', 'manager', 'intern'];

const departments: Department[] = [200, 140, 90, 25, 12].map((headcount, i) => ({
  id: `d${i}`,
  name: `Onderdeel ${'ABCDE'[i]}`,
  headcount,
}));

/** One of some, each a third as likely as the one before: a few large classes and a long tail. */
function pick<T>(random: () => number, some: readonly T[]): T {
  const at = Math.floor(-Math.log(1 - random()) / Math.log(3));
  return some[Math.min(some.length - 1, at)] as T;
}

/** None, one or more of some. */
function pickSome<T>(random: () => number, some: readonly T[], mean: number): T[] {
  const found = new Set<T>();
  while (random() < mean / (1 + mean)) found.add(pick(random, some));
  return [...found];
}

/** Id of an organisation that no archive holds. */
const NOWHERE = '00000000-0000-0000-0000-000000000000';

/** The year of an organisation whose people come back now and then, with all that the archive holds about each case. */
function randomCases(random: () => number, count: number, types: readonly ReporterType[]): CaseForReport[] {
  const day = () => {
    const of = (most: number) => String(1 + Math.floor(random() * most)).padStart(2, '0');
    return `2025-${of(12)}-${of(28)}`;
  };
  return Array.from({ length: count }, (_, i): CaseForReport => {
    const openedOn = day();
    const isOut = random() < 0.15;
    const record = sampleCase(NOWHERE, {
      openedOn,
      departmentId: random() < 0.1 ? null : pick(random, departments).id,
      closedOn: random() < 0.2 ? null : '2025-12-31',
      reporterType: pick(random, types),
      accusedRelations: random() < 0.05 ? [] : [pick(random, accusedRelations.codes)],
      themes: isOut ? [] : [pick(random, themes.codes), ...pickSome(random, themes.codes, 0.3)],
      remit: isOut ? 'out_of_remit' : 'in_remit',
      outOfRemitSubjects: isOut ? [pick(random, outOfRemitSubjects.codes)] : [],
      channel: pick(random, channels.codes),
      outcomes: pickSome(random, outcomes.codes, 1),
      referredTo: pickSome(random, referralTargets.codes, 0.3),
      formalComplaint: random() < 0.1,
    });
    const persons = (letter: string) =>
      random() < 0.3 ? [`${letter}${Math.floor(random() * 12)}`] : [`${letter}-${i}`];
    return {
      ...record,
      themes: [...new Set(record.themes)],
      id: `k${i}`,
      reporterIds: persons('p'),
      accusedIds: persons('q'),
      contacts: 1 + Math.floor(random() * 4),
      minutes: 60,
    };
  }).sort((a, b) => (a.openedOn < b.openedOn ? -1 : 1));
}

/** Tables that a counsellor may leave out, to keep a report small. */
const optional = [
  'reporter_again',
  'department',
  'channel',
  'remit',
  'out_of_remit',
  'outcome',
  'referred_to',
  'formal_complaint',
];

export interface TaskOptions {
  /** The fewest and the most cases. */
  cases: readonly [number, number];
  threshold: number;
  /** How many of the eight optional tables stay, at most. */
  tables?: number;
}

export function randomRealTask(
  random: () => number,
  solver: Solver,
  { cases: [fewest, most], threshold, tables = optional.length }: TaskOptions,
): RealTask {
  const splitBy = random() < 0.5 ? 'reporter_type' : 'department';
  const kept = new Set(splitBy === 'department' ? ['department'] : []);
  while (kept.size < tables) kept.add(optional[Math.floor(random() * optional.length)] ?? '');
  const choices: ReportChoices = {
    splitBy,
    leftOut: optional.filter((id) => !kept.has(id)),
    added: [],
    groups:
      random() < 0.3
        ? { themes: [{ label: 'Overige omgangsvormen', members: themes.codes.slice(6, 11) }] }
        : {},
  };
  const types = reporterTypes.slice(0, 2 + Math.floor(random() * 3));
  const cases = codeCases(randomCases(random, fewest + Math.floor(random() * (most - fewest)), types));
  const organisation = { reporterTypes: types, themesOff: [], departments };
  return {
    cases,
    scope: wholeYear,
    specs: reportSpecs({ organisation, occurring: {}, ownThemes: [], ownPlaces: [] }, choices),
    ledger: [],
    threshold,
    solver,
    seed: String(random()),
    headcounts: {
      department: Object.fromEntries(departments.map(({ id, headcount }) => [id, headcount ?? 0])),
    },
  };
}

/** What protecting and attacking gives in the app. @throws FailedCheck as `decideReport`. */
export function outcomeOf({ cases, headcounts, specs, ledger, ...task }: RealTask): JobOutcome {
  const job = {
    ...task,
    specs: [...specs],
    countedOtherwise: [],
    ledger: [...ledger],
    cases: cases.filter((one) => isInScope(task.scope, one)),
    headcounts: headcounts.department,
  };
  return decideReport(job, { solver: task.solver, chance: chanceFrom(job.seed), hash: sha256 });
}

/** The report of an outcome with all that its document states; one without tables where there is nothing to print. */
export function publishedOf({ scope, threshold }: RealTask, outcome: JobOutcome): PublishedReport {
  const report = reportOf(outcome.kind === 'tables' ? outcome.tables : [], { scope, threshold });
  return { ...report, statements: statementsOf(report, plainOptions) };
}
