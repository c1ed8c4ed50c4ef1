import { readFileSync } from 'node:fs';
import type { Store } from '../../src-main/store/store.ts';
import { publishedReport } from '../../src-shared/domain/publishedReport.ts';
import { sampleCase } from './sampleCase.ts';

/** What the first form of the app published of the forty cases below and kept as its report of 2025. */
export const reportOfBefore = publishedReport.parse(
  JSON.parse(readFileSync(new URL('reportOfBefore.json', import.meta.url), 'utf8')),
);

/** A row of `reports` as an archive of version 3 has it. */
export function insertReportOfBefore(organisationId: string, id: string): string {
  return `
    INSERT INTO reports VALUES ('${id}', '${organisationId}', 'Waterschap De Linde', '2025-01-01', '2025-12-31', 5,
      '2026-01-05T10:00:00.000Z', '${JSON.stringify(reportOfBefore).replaceAll("'", "''")}', '${'a'.repeat(64)}');
  `;
}

/** The cases that it counted. */
export function addCasesOfBefore(store: Store, organisationId: string): void {
  for (let i = 0; i < 40; i++) {
    const [themes, isOpen] = [themesOf(i), i % 5 === 0];
    store.cases.create(
      sampleCase(organisationId, {
        themes,
        openedOn: '2025-03-02',
        closedOn: isOpen ? null : '2025-04-01',
        accusedRelation: i % 3 === 0 ? 'direct_colleague' : 'manager',
        channel: i % 2 ? 'email' : 'telephone',
        outcomes: isOpen ? ['ongoing'] : ['listening_ear'],
      }),
    );
  }
}

function themesOf(i: number): ReturnType<typeof sampleCase>['themes'] {
  if (i % 4 === 0) return ['bullying', 'intimidation'];
  if (i % 4 === 1) return ['intimidation'];
  if (i % 4 === 2) return ['bullying'];
  return i % 8 === 3 ? ['discrimination', 'stalking'] : ['sexual_harassment'];
}
