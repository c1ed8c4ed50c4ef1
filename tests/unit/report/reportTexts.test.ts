import { describe, expect, test } from 'vitest';
import { reportHitKinds } from '../../../src-shared/domain/hitKind.ts';
import { reportTextIds } from '../../../src-shared/domain/reportContent.ts';
import { pdf } from '../../../src-shared/i18n/nl/pdf.ts';
import { reportHitReasons } from '../../../src-shared/i18n/nl/reportHits.ts';
import { protectionParagraphs } from '../../../src-shared/i18n/nl/reportProtection.ts';
import { defaultReportTexts, reportHints, reportTextNames } from '../../../src-shared/i18n/nl/reportTexts.ts';
import { tokenProblems } from '../../../src-shared/report/numberToken.ts';
import { scanReportText } from '../../../src-shared/textscan/scanReportText.ts';
import { reportWorlds } from '../../support/reportSentences.ts';

const worlds = Object.values(reportWorlds);

describe('the texts that a report begins with', () => {
  const texts = worlds.flatMap(({ knowledge }) =>
    reportTextIds.map((id) => ({ id, knowledge, text: defaultReportTexts(knowledge)[id] })),
  );

  test.each(texts)('point to nobody: $id, $knowledge.organisation', ({ text, knowledge }) => {
    const hits = scanReportText(text, knowledge);
    expect(hits.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([]);
    expect(tokenProblems(text, { tables: [] })).toEqual([]);
  });

  test('hold no digit but those of the period, and nothing that is still to be filled in', () => {
    for (const { text, knowledge } of texts) {
      const rest = text
        .replaceAll(pdf.day(knowledge.period.from), '')
        .replaceAll(pdf.day(knowledge.period.to), '');
      expect(rest).not.toMatch(/\p{N}|\[|\]|…|\.\.\.|<|>|undefined/u);
    }
  });

  test('leave out only what the counsellor alone can know', () => {
    const empty = texts.filter(({ text }) => text === '').map(({ id }) => id);
    expect(new Set(empty)).toEqual(
      new Set(['awareness', 'expertise', 'advice', 'recommendations', 'outlook']),
    );
  });

  test('are as long as the archive keeps them', () => {
    for (const { text } of texts) expect(text.length).toBeLessThan(20_000);
  });
});

test('every part has its name and its hint, every hit its reason, each another one', () => {
  for (const words of [reportTextNames, reportHints]) {
    const all = reportTextIds.map((id) => words[id]);
    expect(new Set(all).size).toBe(reportTextIds.length);
    expect(all).not.toContain('');
  }
  expect(new Set(reportHitKinds.map((kind) => reportHitReasons[kind])).size).toBe(reportHitKinds.length);
});

describe('how traceability was prevented', () => {
  const plain = {
    threshold: 5,
    smallestTotal: 10,
    hasMerged: false,
    hasHidden: false,
    hasCross: false,
    withheld: [] as string[],
    hasEarlier: false,
  };
  const told = (more: Partial<typeof plain>): string => protectionParagraphs({ ...plain, ...more }).join(' ');

  test('the threshold and the smallest total of this report are named, and no other number', () => {
    const text = told({ threshold: 8, smallestTotal: 11 });
    expect(new Set(text.match(/\p{N}+/gu))).toEqual(new Set(['8', '11']));
  });

  test.each([
    ['hasMerged', 'bij elkaar geteld'],
    ['hasHidden', 'streepje'],
    ['hasCross', 'kenmerken'],
    ['hasEarlier', 'Eerdere verslagen'],
  ] as const)('%s is told where it holds, and only there', (fact, words) => {
    expect(told({ [fact]: true })).toContain(words);
    expect(told({})).not.toContain(words);
  });

  test('tables that are left out are named by their titles', () => {
    expect(told({ withheld: ['Waar het speelde', 'Formele klachten'] })).toContain(
      'weggelaten: ‘Waar het speelde’, ‘Formele klachten’.',
    );
    expect(told({})).not.toContain('weggelaten');
  });
});
