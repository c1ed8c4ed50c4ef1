import { expect } from 'vitest';
import { audit } from '../../src-shared/disclosure/audit/audit.ts';
import type { ReadStatement, StatedCell } from '../../src-shared/disclosure/audit/readStatement.ts';
import { safeSizeOf } from '../../src-shared/disclosure/audit/safeSize.ts';
import type { CodedCase } from '../../src-shared/disclosure/contract/codedCase.ts';
import type { PublishedReport } from '../../src-shared/domain/publishedReport.ts';
import { randomOf } from './randomOf.ts';
import { auditTask, type ReportTask } from './reportMaker.ts';
import { yalpsSolver } from './yalpsSolver.ts';

/** A report with one true thing more in it. */
interface Mutant {
  what: string;
  published: PublishedReport;
  statements: ReadStatement[];
  /** The cases that the new number is about; none if it is about nothing that is known. */
  about: readonly CodedCase[] | null;
}

/** Every place that the report keeps to itself: hidden cells, and the classes within merged ones. */
function hiddenPlaces({ tables }: PublishedReport, { specs }: ReportTask): StatedCell[] {
  return tables.flatMap((table) => {
    const cells = table.cells.filter(
      (cell) => cell.status === 'hidden' && !Object.values(cell.at).includes('merged'),
    );
    const [own, ...others] = table.dimensions;
    const merged = others.length > 0 ? [] : (own?.classes.find((one) => one.id === 'merged')?.members ?? []);
    const classes = specs.find((one) => one.id === table.id)?.dimensions[0]?.classes ?? [];
    return [
      ...cells.map(({ at }) => ({ table: table.id, at })),
      ...classes
        .filter((one) => one.members.every((code) => merged.includes(code)))
        .map((one) => ({ table: table.id, at: { [own?.id ?? '']: one.id } })),
    ];
  });
}

function casesAt(
  published: PublishedReport,
  { table, at }: StatedCell,
  cases: readonly CodedCase[],
): CodedCase[] {
  const dimensions = published.tables.find((one) => one.id === table)?.dimensions ?? [];
  return cases.filter((one) =>
    Object.entries(at).every(([id, classId]) => {
      const members = dimensions
        .find((each) => each.id === id)
        ?.classes.find((each) => each.id === classId)?.members;
      return (members ?? [classId]).some((code) => one.codes[id]?.includes(code));
    }),
  );
}

const roundTo = (step: number, value: number) => Math.round(value / step) * step;

function mutantsOf(task: ReportTask, published: PublishedReport): Mutant[] {
  const { cases } = task;
  return hiddenPlaces(published, task).flatMap((place) => {
    const about = casesAt(published, place, cases);
    const value = about.length;
    const total: StatedCell = { table: 'total', at: {} };
    const [[id = '', classId = ''] = []] = Object.entries(place.at);
    const label = `${place.table} ${JSON.stringify(place.at)}`;
    const say = (what: string, statement: ReadStatement, isAbout = true): Mutant => ({
      what: `${what} ${label}`,
      published,
      statements: [statement],
      about: isAbout ? about : null,
    });
    const revealed: PublishedReport = {
      ...published,
      tables: published.tables.map((table) => ({
        ...table,
        cells: table.cells.map((cell) =>
          table.id === place.table && JSON.stringify(cell.at) === JSON.stringify(place.at)
            ? { ...cell, status: 'shown' as const, value }
            : cell,
        ),
      })),
    };
    const text = String(value);
    const margin: StatedCell = { table: place.table, at: { [id]: classId } };
    const share = casesAt(published, margin, cases).length;
    const mutants = [
      say('number', { kind: 'number', text, value, place }),
      say('bar', { kind: 'bar', length: value * 12.5, perCount: 12.5, place }),
      say('percentage', {
        kind: 'percentage',
        text,
        value: roundTo(1, (100 * value) / cases.length),
        step: 1,
        part: place,
        whole: total,
      }),
      say('average', {
        kind: 'average',
        text,
        value: roundTo(0.1, value / cases.length),
        step: 0.1,
        sum: place,
        over: total,
      }),
      say('small', {
        kind: 'range',
        text,
        low: value < task.threshold ? 0 : task.threshold,
        high: value < task.threshold ? task.threshold - 1 : cases.length,
        place,
      }),
      say('loose number', { kind: 'number', text, value, place: null }, false),
      say(
        'sentence',
        { kind: 'sentence', text: `Er was ${value === 1 ? 'maar één melding' : `een aantal van ${value}`}.` },
        false,
      ),
      {
        ...say('listed', { kind: 'sentence', text: 'Zie de tabel.' }),
        published: { ...published, statements: [{ where: 'text' as const, text, refersTo: place }] },
      },
    ];
    if (Object.keys(place.at).length < 2) return mutants;
    return [
      ...mutants,
      { what: `revealed ${label}`, published: revealed, statements: [], about },
      say('part of its row', {
        kind: 'percentage',
        text,
        value: roundTo(5, (100 * value) / Math.max(share, 1)),
        step: 5,
        part: place,
        whole: margin,
      }),
    ];
  });
}

/** So many of the harmless mutants of a report are audited by the second solver as well, which is slow. */
const CHECKED_TWICE = 1;

export interface MutantRun<T extends ReportTask> {
  draw(random: () => number): T;
  make(task: T): PublishedReport;
  seed: number;
  /** The fewest mutants, and how many of one report at most. */
  wanted: number;
  perReport: number;
}

/** Runs a maker's reports with one true thing more, and says how many mutants did harm and how many did none. */
export function runMutants<T extends ReportTask>({ draw, make, seed, wanted, perReport }: MutantRun<T>) {
  const random = randomOf(seed);
  const count = { reports: 0, twoWay: 0, killed: 0, harmless: 0, checkedTwice: 0 };
  while (count.killed + count.harmless < wanted) {
    const task = draw(random);
    const published = make(task);
    if (published.tables.length === 0) continue;
    count.reports += 1;
    count.twoWay += Number(published.tables.some(({ dimensions }) => dimensions.length > 1));
    expect(audit(auditTask(task, published, { stopsAtFirst: true })).failures).toEqual([]);
    let unchecked = CHECKED_TWICE;
    for (const mutant of someOf(mutantsOf(task, published), perReport, random)) {
      const input = auditTask(task, mutant.published, { statements: mutant.statements, stopsAtFirst: true });
      if (!audit(input).ok) {
        count.killed += 1;
        continue;
      }
      count.harmless += 1;
      // What was told exactly is a count that may be told, and another solver finds the witnesses too.
      expect([mutant.what, mutant.about]).not.toEqual([mutant.what, null]);
      if (/^(number|bar|revealed|listed)/.test(mutant.what))
        expect(safeSizeOf(mutant.about ?? []), mutant.what).toBeGreaterThanOrEqual(task.threshold);
      if (unchecked === 0) continue;
      unchecked -= 1;
      count.checkedTwice += 1;
      expect([mutant.what, audit({ ...input, solver: yalpsSolver }).failures]).toEqual([mutant.what, []]);
    }
  }
  return count;
}

/** So many of a list, drawn at random, or all of a shorter one. */
function someOf<E>(list: readonly E[], most: number, random: () => number): E[] {
  const left = [...list];
  return Array.from({ length: Math.min(most, list.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}
