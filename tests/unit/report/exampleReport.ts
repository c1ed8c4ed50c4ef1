import type { PublishedReport, PublishedTable } from '../../../src-shared/domain/publishedReport.ts';
import { plainOptions } from '../../support/plainOptions.ts';
import { statementsOf } from '../../support/statementsOf.ts';

type Row = [label: string, members: string[], value: number | null];

export function exampleTable(id: string, title: string, rows: Row[], total: number | null): PublishedTable {
  const multi = total === null;
  return {
    id,
    title,
    unit: multi ? 'mentions' : 'cases',
    population: 'Alle meldingen in de periode.',
    dimensions: [
      {
        id,
        multi,
        classes: rows.map(([label, members], i) => ({ id: `class-${i}`, label, members })),
        structuralZeros: [],
      },
    ],
    cells: rows.map(([, , value], i) => ({
      at: { [id]: `class-${i}` },
      status: value === null ? 'hidden' : 'shown',
      value,
    })),
    total,
  };
}

/** A report as protect could make it: merged rows, a hidden row. */
export function exampleReport(): PublishedReport {
  const body = {
    schema: 1 as const,
    organisation: 'Hogeschool Noord',
    author: '',
    addressee: '',
    period: { from: '2021-09-01', to: '2022-08-31' },
    threshold: 5,
    rule: 'Een rij met minder dan 5 meldingen of minder dan 5 melders wordt samengevoegd met andere rijen.',
    tables: [
      {
        id: 'total',
        title: 'Aantal meldingen',
        unit: 'cases' as const,
        population: 'Alle meldingen.',
        dimensions: [],
        cells: [],
        total: 1174,
      },
      exampleTable(
        'themes',
        'Thema’s',
        [
          ['Pesten', ['bullying'], 14],
          ['Seksuele intimidatie', ['sexual_harassment'], 38],
          ['Misbruik van positie en belangenverstrengeling', ['abuse_of_position'], 1104],
          ['Overige 3 thema’s samen', ['threat', 'stalking', 'intimidation'], 11],
        ],
        null,
      ),
      exampleTable(
        'reporter_type',
        'Wie meldden',
        [
          ['Medewerkers', ['employee'], 1090],
          ['Studenten', ['student'], 84],
        ],
        1174,
      ),
      exampleTable(
        'accused_relations',
        'Over wie het ging',
        [
          ['Leidinggevende', ['manager'], 1161],
          ['Directe collega', ['direct_colleague'], null],
          ['Onbekend', ['unknown'], 8],
        ],
        1174,
      ),
    ],
    withheld: [],
    earlierReports: [],
  };
  return { ...body, statements: statementsOf(body, plainOptions) };
}
