import { describe, expect, test } from 'vitest';
import { describeReport } from '../../../src-main/report/pdf/document.ts';
import { printOptions } from '../../../src-main/report/reportBody.ts';
import { noWords, reportTextIds } from '../../../src-shared/domain/reportContent.ts';
import { reporterTypes } from '../../../src-shared/domain/reporterType.ts';
import { pdf } from '../../../src-shared/i18n/nl/pdf.ts';
import { reportPdf } from '../../../src-shared/i18n/nl/reportPdf.ts';
import { closingWords, NOT_SHOWN } from '../../../src-shared/i18n/nl/reportProtection.ts';
import { defaultReportTexts } from '../../../src-shared/i18n/nl/reportTexts.ts';
import { memberLabels } from '../../../src-shared/report/reportTables.ts';
import { fiveOrganisations } from '../../support/fiveOrganisations.ts';
import { inventedReport } from '../../support/inventedReport.ts';
import { readDocument } from '../../support/readDocument.ts';
import { readReport } from '../../support/reportReading.ts';

const organisations = Object.entries(fiveOrganisations);
const { municipality, university, company } = fiveOrganisations;
const occurrences = (text: string, words: string): number => text.split(words).length - 1;
/** What is typed with marks stands on the page without them. */
const plain = (text: string): string => text.replaceAll('**', '').replace(/^- /, '');

describe.each(organisations)('everything that a report of %s can say', (_, organisation) => {
  const read = readReport(organisation);
  const { controleblad = '', ...forTheOrganisation } = read;
  const whole = Object.values(read).join('\n');
  const report = read['verslag'] ?? '';

  test('holds none of the sentences that were untrue, or could harm somebody', () => {
    expect(whole).not.toMatch(/niet melden|mag (niet )?naar buiten|beschuldig|ijsberg|niet is te herleiden/i);
    expect(whole).not.toMatch(/\bfout\b|undefined|\[object|00000000-/);
  });

  test('calls one thing by one word', () => {
    expect(whole).not.toMatch(/controleverklaring|vermelding|duiding|herleid|drempel/i);
    expect(whole).not.toMatch(/ontwikkeling (door|over) de jaren|over meer perioden/i);
    expect(whole).not.toMatch(/\bhr\b|\bwbk\b|huis voor klokkenluiders|centrum seksueel/);
  });

  test('is the Dutch of now: nothing is called haar or zij, and more than one is not "meer"', () => {
    expect(whole).not.toMatch(/\bhaar\b/i);
    for (const line of whole.split('\n').filter((one) => /\bzij\b/i.test(one)))
      expect(line).toMatch(/mensen|melders/i);
    expect(whole).not.toMatch(
      /\bmeer (thema|rijen|uitkomst|stappen|gesprek|verwijzing|grond|soort|perioden)/,
    );
  });

  test('speaks to nobody in person, but for the sheet that is for the counsellor', () => {
    for (const text of Object.values(forTheOrganisation))
      expect(text).not.toMatch(/\b(je|jij|jou|jouw|u|uw)\b/i);
    expect(controleblad).toMatch(/besluit jij/);
  });

  test('says what was not checked, and asks its readers not to look for people, whichever form they read', () => {
    expect(report).toContain('Niet gecontroleerd is');
    for (const [name, text] of Object.entries(forTheOrganisation))
      if (name !== 'presentatie') expect(occurrences(text, closingWords.request), name).toBe(1);
  });

  test('says of each table in which several rows stand together that each of them can be none', () => {
    const { body } = inventedReport(organisation);
    const together = body.tables
      .flatMap(({ dimensions }) => dimensions)
      .filter((one) => one.classes.some(({ members }) => memberLabels(one, members).length > 0));
    expect(together.length).toBeGreaterThan(5);
    expect(occurrences(report, 'kan elk ook nul keer zijn voorgekomen')).toBe(together.length);
  });

  test('names a theme that the organisation does not use nowhere', () => {
    const off = organisation.themesOff.length;
    expect(off > 0 || organisation === municipality).toBe(true);
    expect(/geweldsbevoegdheid/i.test(whole)).toBe(!organisation.themesOff.includes('abuse_of_force'));
    expect(/wetenschappelijke integriteit/i.test(whole)).toBe(
      !organisation.themesOff.includes('research_integrity'),
    );
  });

  test('has one name for each chapter, and one text: the proposed one', () => {
    const texts = defaultReportTexts({ organisation, period: { from: '2025-01-01', to: '2025-12-31' } });
    for (const id of reportTextIds.filter((one) => texts[one] !== '')) {
      expect(report, id).toMatch(new RegExp(`^\\d+ {2}${reportPdf.chapters[id]}$`, 'm'));
      for (const line of texts[id].split('\n').filter((one) => one !== ''))
        expect(occurrences(`\n${report}\n`, `\n${plain(line)}\n`), line).toBe(1);
    }
  });
});

test('a chapter that the counsellor emptied says nothing in other words', () => {
  const { body } = inventedReport(university);
  const options = { madeOn: '2026-02-02', ...printOptions(body, noWords) };
  const report = readDocument(describeReport(body, options));
  for (const id of ['introduction', 'role', 'interpretation', 'definitions'] as const)
    expect(report).not.toContain(reportPdf.chapters[id]);
  const proposed = defaultReportTexts({ organisation: university, period: body.period });
  for (const id of reportTextIds)
    for (const line of proposed[id].split('\n').filter((one) => one !== ''))
      expect(report).not.toContain(plain(line));
});

test('Begrippen explains the rows of tables that are in the report, and keeps what the counsellor wrote', () => {
  const { body, options } = inventedReport(university);
  const own = '- **Spreekuur**: elke dinsdag.';
  const written = `${options.content.texts.definitions}\n${own}`;
  const read = (tables: typeof body.tables) => {
    const content = { ...options.content, texts: { ...options.content.texts, definitions: written } };
    const part = { ...body, tables };
    return readDocument(describeReport(part, { ...options, ...printOptions(part, content) }));
  };
  const without = read(body.tables.filter(({ id }) => id !== 'outcome'));
  expect(read(body.tables)).toContain('Aangifte: de melder doet aangifte');
  expect(without).not.toMatch(/De stappen betekenen|Aangifte: de melder/);
  expect(without).toContain('Pesten: herhaald gedrag');
  expect(without).toContain('Spreekuur: elke dinsdag.');
});

test('the sign for a missing number is explained where it stands, and only there', () => {
  const { body, options } = inventedReport(university);
  const isWhole = (table: (typeof body.tables)[number]) =>
    table.cells.every(({ status }) => status === 'shown');
  const shown = { ...body, tables: body.tables.filter(isWhole) };
  expect(shown.tables.length).toBeGreaterThan(5);
  const content = options.content;
  const report = readDocument(describeReport(shown, { ...options, ...printOptions(shown, content) }));
  expect(report).not.toMatch(/streepje/);
  expect(report).not.toContain(NOT_SHOWN);

  const whole = readDocument(describeReport(body, options));
  const crossed = body.tables.filter((one) => one.dimensions.length > 1 && !isWhole(one));
  expect(occurrences(whole, reportPdf.cross.hidden)).toBe(crossed.length);
  expect(occurrences(whole, `‘${NOT_SHOWN}’ of een streepje (–)`)).toBe(1);
});

test('below groups of which not all are used stands how is counted, and not who may come', () => {
  const [some, all] = [university, { ...university, reporterTypes: [...reporterTypes.codes] }].map(
    (one) => readReport(one)['verslag'] ?? '',
  );
  expect(some).toContain(pdf.figures.structural);
  expect(all).not.toContain(pdf.figures.structural);
});

test('an organisation is named in a sentence only as the counsellor does, and its grens is the one that it has', () => {
  const [named, unnamed] = [municipality, company].map((one) => readReport(one)['verslag'] ?? '');
  expect(named).toContain('bij de vertrouwenspersoon van de gemeente Berkum kwamen');
  expect(named).toContain('Bestemd voor: de gemeentesecretaris en het college');
  expect(unnamed).toContain('bij de vertrouwenspersoon kwamen, van');
  expect(unnamed).not.toMatch(/van Bakker/);
  expect(unnamed).toContain('ten minste 10 verschillende mensen');
  expect(readReport(fiveOrganisations.care)['verslag']).toContain(
    'Bestemd voor: het hoogste gezag van de organisatie',
  );
});
