/** A year of an organisation whose figures were published; the rows are invented to fit them. */
export interface PublishedYears {
  name: string;
  organisation: string;
  /** Who can report there, and how many work there, as the headcounts file says it. */
  headcounts: string[];
  years: {
    from: string;
    to: string;
    /** Each with how often; what is left out is divided over what is there in a fixed way. */
    reporters: Margin;
    themes: ThemesOf[];
    places?: Margin;
    remit?: Margin;
    formal?: number;
    relations: Margin;
  }[];
}

type Margin = readonly (readonly [label: string, times: number])[];

/** The themes of the cases of one kind of reporter: more mentions than cases means that some cases have several. */
interface ThemesOf {
  reporter: string;
  mentions: Margin;
}

const relations: Margin = [
  ['leidinggevende', 5],
  ['directe collega', 3],
  ['collega andere afdeling', 1],
  ['onbekend', 1],
];
const student: Margin = [
  ['medestudent', 7],
  ['docent of begeleider', 2],
];
const channels: Margin = [
  ['e-mail', 5],
  ['telefoon', 3],
  ['persoonlijk', 2],
  ['via bedrijfsarts', 1],
];
const outcomes: Margin = [
  ['luisterend oor', 5],
  ['zelf aanspreken', 3],
  ['gesprek met leidinggevende', 2],
  ['doorverwijzing', 2],
  ['loopt nog', 1],
];

export const publishedYears: PublishedYears[] = [
  {
    name: 'erasmus-2015',
    organisation: 'Erasmus Universiteit',
    headcounts: [';;student|medewerker'],
    years: [
      {
        from: '2015-01-01',
        to: '2015-12-31',
        reporters: [
          ['student', 11],
          ['medewerker', 20],
        ],
        themes: [
          {
            reporter: 'student',
            mentions: [
              ['pesten', 5],
              ['seksuele intimidatie', 4],
              ['agressie en geweld', 3],
              ['overig ongewenst gedrag', 3],
            ],
          },
          {
            reporter: 'medewerker',
            mentions: [
              ['onveilige werkverhouding', 14],
              ['seksuele intimidatie', 10],
              ['intimidatie', 9],
              ['overig ongewenst gedrag', 8],
            ],
          },
        ],
        relations: [...student, ...relations],
      },
    ],
  },
  {
    name: 'avans-2013',
    organisation: 'Avans Hogeschool',
    headcounts: [';2500;student|medewerker', 'Breda;1400;', 'Tilburg;400;', 'Den Bosch;700;'],
    years: [
      {
        from: '2013-01-01',
        to: '2013-12-31',
        reporters: [
          ['medewerker', 36],
          ['student', 21],
        ],
        themes: [
          {
            reporter: 'medewerker',
            mentions: [
              ['onveilige werkverhouding', 8],
              ['intimidatie', 14],
              ['overig ongewenst gedrag', 13],
              ['pesten', 1],
            ],
          },
          {
            reporter: 'student',
            mentions: [
              ['seksuele intimidatie', 3],
              ['pesten', 1],
              ['intimidatie', 9],
              ['discriminatie', 8],
            ],
          },
        ],
        places: [
          ['Breda', 41],
          ['Tilburg', 3],
          ['Den Bosch', 13],
        ],
        relations: [...relations, ...student],
      },
    ],
  },
  {
    name: 'facilicom-2014',
    organisation: 'Facilicom',
    headcounts: [';;medewerker|leidinggevende|ex-medewerker'],
    years: [
      {
        from: '2014-01-01',
        to: '2014-12-31',
        reporters: [
          ['medewerker', 43],
          ['leidinggevende', 7],
          ['ex-medewerker', 5],
        ],
        themes: [
          {
            reporter: 'medewerker',
            mentions: [
              ['pesten', 6],
              ['seksuele intimidatie', 4],
              ['discriminatie', 4],
            ],
          },
        ],
        remit: [
          ['binnen', 14],
          ['buiten', 41],
        ],
        formal: 1,
        relations,
      },
    ],
  },
  {
    name: 'defensie',
    organisation: 'Ministerie van Defensie',
    headcounts: [';60000;medewerker'],
    years: [
      defence(2021, [28, 14, 16, 0, 92, 83, 81, 55, 2]),
      defence(2022, [24, 25, 15, 0, 281, 151, 30, 121, 20]),
    ],
  },
];

/** Nine rows as the departmental report prints them, in its order. */
function defence(year: number, rows: readonly number[]): PublishedYears['years'][number] {
  const labels = [
    'financiële schending',
    'misbruik van positie en belangenverstrengeling',
    'lekken en misbruik van informatie',
    'misbruik van geweldsbevoegdheid',
    'overig ongewenst gedrag',
    'misdragingen in de privésfeer',
    'oneigenlijk gebruik van dienstmiddelen',
    'overschrijding van interne regels',
    'overige integriteitsschending',
  ];
  const total = rows.reduce((sum, one) => sum + one, 0);
  return {
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    reporters: [['medewerker', total]],
    themes: [{ reporter: 'medewerker', mentions: labels.map((label, i) => [label, rows[i] ?? 0]) }],
    relations,
  };
}

const COLUMNS =
  'organisatie;onderdeel;gemeld_op;gesloten_op;melder;relatie_beschuldigde;themas;taakgebied;buiten_taakgebied;kanaal;uitkomst;formele_klacht;gesprekken';

/** The rows of all years as a case file. */
export function caseFileOf({ organisation, years }: PublishedYears): string {
  const rows = years.flatMap((year) => {
    const reporters = spread(year.reporters);
    const themes = themesOf(year.themes, reporters);
    const places = year.places ? mixed(spread(year.places), 7) : [];
    const remits = year.remit ? spread(year.remit) : [];
    return reporters.map((reporter, i) => {
      const outcome = nthOf(outcomes, i * 5);
      const remit = remits[i] ?? 'binnen';
      return [
        organisation,
        places[i] ?? '',
        dayIn(year.from, i, reporters.length),
        outcome === 'loopt nog' ? '' : year.to,
        reporter,
        remit === 'buiten' ? 'geen persoon' : nthOf(year.relations, i * 3),
        (themes[i] ?? []).join('|'),
        remit,
        remit === 'buiten' ? 'arbeidsconflict' : '',
        nthOf(channels, i * 7),
        outcome,
        i < (year.formal ?? 0) ? 'ja' : 'nee',
        String(1 + (i % 3)),
      ].join(';');
    });
  });
  return [COLUMNS, ...rows, ''].join('\n');
}

export function headcountsFileOf({ organisation, headcounts }: PublishedYears): string {
  return [
    'organisatie;onderdeel;medewerkers;melders',
    ...headcounts.map((row) => `${organisation};${row}`),
    '',
  ].join('\n');
}

function spread(margin: Margin): string[] {
  return margin.flatMap(([label, times]) => Array.from({ length: times }, () => label));
}

/** In another order, the same for every run; the step has no divisor in common with any length here. */
function mixed(list: readonly string[], step: number): string[] {
  const by = list.length % step === 0 ? step + 4 : step;
  return list.map((_, i) => list[(i * by) % list.length] ?? '');
}

function nthOf(margin: Margin, index: number): string {
  const all = spread(margin);
  return all[index % all.length] ?? '';
}

/** Every case of these reporters gets a first theme before any gets a second. */
function themesOf(all: readonly ThemesOf[], reporters: readonly string[]): string[][] {
  const themes = reporters.map((): string[] => []);
  for (const { reporter, mentions } of all) {
    const cases = themes.filter((_, i) => reporters[i] === reporter);
    spread(mentions).forEach((theme, i) => {
      const free = [...cases.slice(i % cases.length), ...cases].find((one) => !one.includes(theme));
      free?.push(theme);
    });
  }
  return themes;
}

function dayIn(from: string, index: number, of: number): string {
  const start = Date.parse(`${from}T00:00:00Z`);
  return new Date(start + Math.floor((index / of) * 360) * 86_400_000).toISOString().slice(0, 10);
}
