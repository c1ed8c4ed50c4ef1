import type { NewReport } from '../../src-main/store/reportRepository.ts';
import { plainChoices } from '../../src-shared/domain/reportChoices.ts';
import { noWords } from '../../src-shared/domain/reportContent.ts';
import { sampleOrganisation } from './sampleCase.ts';

/** A report of 2025 as it is kept, with no number in it. */
export function sampleReport(organisationId: string, threshold: number): NewReport {
  const period = { from: '2025-01-01', to: '2025-12-31' };
  return {
    organisationId,
    organisationName: sampleOrganisation.name,
    ...period,
    departments: null,
    threshold,
    exportedAt: '2026-03-02T10:00:00.000Z',
    published: {
      schema: 1,
      organisation: sampleOrganisation.name,
      author: '',
      addressee: '',
      period,
      threshold,
      rule: 'regel',
      tables: [],
      withheld: [],
      statements: [],
      earlierReports: [],
    },
    pdfSha256: 'a'.repeat(64),
    making: {
      content: noWords,
      choices: plainChoices,
      counted: { cases: [], specs: [] },
      control: { quantities: 0, witnesses: 0, hash: '' },
      accepted: [],
      seed: 'a draw',
    },
  };
}
