import { describe, expect, test } from 'vitest';
import { reportHitKinds } from '../../../src-shared/domain/hitKind.ts';
import { plainOrganisation } from '../../../src-shared/domain/organisation.ts';
import { reportTextIds } from '../../../src-shared/domain/reportContent.ts';
import { pdf } from '../../../src-shared/i18n/nl/pdf.ts';
import { reportHitReasons } from '../../../src-shared/i18n/nl/reportHits.ts';
import { protectionParagraphs } from '../../../src-shared/i18n/nl/reportProtection.ts';
import {
  defaultReportTexts,
  namingPhrases,
  reportHints,
  reportTextNames,
} from '../../../src-shared/i18n/nl/reportTexts.ts';
import { tokenProblems } from '../../../src-shared/report/numberToken.ts';
import { scanReportText } from '../../../src-shared/textscan/scanReportText.ts';
import { reportWorlds } from '../../support/reportSentences.ts';

const named = {
  ...plainOrganisation,
  nameInSentence: 'de Hogeschool De 7 Zwanen',
  reportAuthor: 'J. de Boer, extern vertrouwenspersoon',
  reportAddressee: 'griffier',
};
const period = { from: '2025-01-01', to: '2025-12-31' };

/** Each archive with an organisation of which nothing more is known than its name, and with one that says it all. */
const worlds = Object.values(reportWorlds).flatMap(({ knowledge }) =>
  [plainOrganisation, named].map((organisation) => ({
    facts: { organisation, period: knowledge.period },
    knowledge: {
      ...knowledge,
      phrases: Object.values(namingPhrases(organisation)).filter((text) => text !== ''),
    },
  })),
);

describe('the texts that a report begins with', () => {
  const texts = worlds.flatMap(({ facts, knowledge }) =>
    reportTextIds.map((id) => ({ id, facts, knowledge, text: defaultReportTexts(facts)[id] })),
  );

  test.each(texts)(
    'point to nobody: $id, $knowledge.organisation, $facts.organisation.nameInSentence',
    ({ text, knowledge }) => {
      const hits = scanReportText(text, knowledge);
      expect(hits.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([]);
      expect(tokenProblems(text, { tables: [] })).toEqual([]);
    },
  );

  test('hold no digit but those of the period, and nothing that is still to be filled in', () => {
    for (const { text, knowledge } of texts) {
      const rest = text
        .replaceAll(pdf.day(knowledge.period.from), '')
        .replaceAll(pdf.day(knowledge.period.to), '')
        .replaceAll(named.nameInSentence, '');
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

test('a theme that the organisation does not use has no meaning in its report', () => {
  const facts = { organisation: { ...plainOrganisation, themesOff: ['abuse_of_force' as const] }, period };
  expect(defaultReportTexts(facts).definitions).not.toContain('geweldsbevoegdheid');
  expect(defaultReportTexts({ organisation: plainOrganisation, period }).definitions).toContain(
    'geweldsbevoegdheid',
  );
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
    hasDash: false,
    withheld: [] as string[],
    hasEarlier: false,
  };
  const told = (more: Partial<typeof plain>): string => protectionParagraphs({ ...plain, ...more }).join(' ');

  test('the threshold and the smallest total of this report are named, and no other number', () => {
    const text = told({ threshold: 8, smallestTotal: 11 });
    expect(new Set(text.match(/\p{N}+/gu))).toEqual(new Set(['8', '11']));
  });

  test.each([
    ['hasMerged', 'samen geteld'],
    ['hasHidden', '‘niet getoond’'],
    ['hasDash', 'streepje'],
    ['hasEarlier', 'eerdere verslagen'],
  ] as const)('%s is told where it holds, and only there', (fact, words) => {
    expect(told({ [fact]: true })).toContain(words);
    expect(told({})).not.toContain(words);
  });

  test('tables that are left out are named by their titles', () => {
    expect(told({ withheld: ['Waar het speelde', 'Formele klachten'] })).toContain(
      'te weinig in te zien zou zijn: ‘Waar het speelde’, ‘Formele klachten’.',
    );
    expect(told({})).not.toContain('Deze tabellen');
  });
});
