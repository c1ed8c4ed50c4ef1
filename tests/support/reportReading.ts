import { controlMethods } from '../../src-main/report/controlMethods.ts';
import { describeDeclaration } from '../../src-main/report/pdf/declaration.ts';
import { describeReport } from '../../src-main/report/pdf/document.ts';
import { describeSlides } from '../../src-main/report/pdf/slides.ts';
import { describeSummary } from '../../src-main/report/pdf/summary.ts';
import type { Organisation } from '../../src-shared/domain/organisation.ts';
import { noWords } from '../../src-shared/domain/reportContent.ts';
import { type InventedReport, inventedReport, silentReport } from './inventedReport.ts';
import { readDocument } from './readDocument.ts';

/** What is read of a report, by what it is: everything that the app can say in it, as it stands on the page. */
export function readReport(organisation: Organisation): Record<string, string> {
  const whole = inventedReport(organisation);
  const silent = silentReport(organisation);
  const withoutWords = { ...silent, options: { ...silent.options, content: noWords } };
  return {
    verslag: reading(describeReport, whole),
    samenvatting: reading(describeSummary, whole),
    presentatie: reading(describeSlides, whole),
    'te klein verslag': reading(describeReport, silent),
    'te klein verslag zonder tekst': reading(describeReport, withoutWords),
    'samenvatting van te klein verslag': reading(describeSummary, silent),
    controleblad: readDocument(describeDeclaration(declarationOf(whole))),
  };
}

/** All of it as one text. */
export function readEverything(organisation: Organisation): string {
  return Object.entries(readReport(organisation))
    .map(([name, text]) => `== ${name} ==\n${text}`)
    .join('\n\n');
}

type Describe = typeof describeReport;

function reading(describe: Describe, { body, options }: InventedReport): string {
  return readDocument(describe(body, options));
}

function declarationOf({ body, options }: InventedReport): Parameters<typeof describeDeclaration>[0] {
  const { organisation, period, threshold } = body;
  return {
    organisation,
    period,
    threshold,
    madeOn: options.madeOn,
    counted: { quantities: 80, witnesses: 160, facts: 240, earlierReports: body.earlierReports.length },
    methods: controlMethods({ ...body, statements: [] }, 2),
    rootHash: 'ab12'.repeat(16),
    fileHash: null,
  };
}
