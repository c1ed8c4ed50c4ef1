import type { PublishedReport, PublishedTable } from '../../src-shared/domain/publishedReport.ts';
import { trendTable } from './trendOf.ts';

type Count = number | null;

/** A published dimension; a class of several codes is a merged one. */
function dimension(id: string, multi: boolean, classes: [id: string, label: string, members?: string[]][]) {
  return {
    id,
    multi,
    classes: classes.map(([code, label, members]) => ({ id: code, label, members: members ?? [code] })),
    structuralZeros: [],
  };
}

function cellAt(at: Record<string, string>, value: Count) {
  return { at, status: value === null ? ('hidden' as const) : ('shown' as const), value };
}

function oneWay(
  table: Pick<PublishedTable, 'id' | 'title' | 'population'> & { total: number | null },
  of: ReturnType<typeof dimension>,
  counts: Count[],
): PublishedTable {
  return {
    ...table,
    unit: of.multi ? 'mentions' : 'cases',
    dimensions: [of],
    cells: of.classes.map(({ id }, index) => cellAt({ [of.id]: id }, counts[index] ?? null)),
  };
}

function single(
  id: string,
  title: string,
  unit: PublishedTable['unit'],
  population: string,
  total: number,
): PublishedTable {
  return { id, title, unit, population, dimensions: [], cells: [], total };
}

const themes = dimension('themes', true, [
  ['bullying', 'Pesten'],
  ['discrimination', 'Discriminatie'],
  ['intimidation', 'Intimidatie'],
  ['sexual_harassment', 'Seksuele intimidatie'],
  ['aggression_violence', 'Agressie en geweld'],
  ['abuse_of_power', 'Machtsmisbruik'],
  ['gossip_exclusion', 'Roddelen en uitsluiten'],
  ['abuse_of_position', 'Misbruik van positie en belangenverstrengeling'],
  ['merged', 'Niet apart getoond', ['threat', 'stalking', 'private_misconduct', 'internal_rules']],
]);
const reporters = dimension('reporter_type', false, [
  ['employee', 'Medewerkers'],
  ['manager', 'Leidinggevenden'],
  ['student', 'Studenten'],
  ['merged', 'Overige 3 groepen samen', ['intern', 'phd_candidate', 'former_employee']],
]);
const accused = dimension('accused_relations', false, [
  ['manager', 'Leidinggevende'],
  ['direct_colleague', 'Directe collega'],
  ['teacher', 'Docent of begeleider'],
  ['merged', 'Overige 4 relaties samen', ['other_colleague', 'subordinate', 'executive', 'unknown']],
]);
const departments = dimension('department', false, [
  ['d1', 'Techniek en Ontwerp'],
  ['d2', 'Gezondheid en Welzijn'],
  ['d3', 'Economie en Bestuur'],
  ['merged', 'Overige 2 onderdelen samen', ['Bedrijfsbureau', 'Bibliotheek']],
]);
const outcomes = dimension('outcome', true, [
  ['listening_ear', 'Luisterend oor'],
  ['addressed_by_reporter', 'Zelf aanspreken'],
  ['talk_with_manager', 'Gesprek met leidinggevende'],
  ['referred', 'Doorverwijzing'],
  ['ongoing', 'Loopt nog'],
  [
    'merged',
    'Niet apart getoond',
    ['mediation', 'formal_complaint_guided', 'police_report', 'reporter_left'],
  ],
]);

const cross: PublishedTable = {
  id: 'themes_by_department',
  title: 'Thema’s naar onderdeel',
  unit: 'mentions',
  population: 'De thema’s van alle meldingen in de periode, naar het onderdeel van de melder.',
  dimensions: [themes, departments].map((one) => ({
    ...one,
    classes: one.classes.filter((c) => one.id === 'department' || c.id !== 'merged').slice(0, 5),
  })),
  cells: [
    ...(
      [
        ['bullying', 21, 14, null, null],
        ['discrimination', null, null, 11, null],
        ['intimidation', 18, 23, 9, 12],
        ['sexual_harassment', null, 15, null, null],
        ['aggression_violence', null, null, null, null],
      ] as [string, ...Count[]][]
    ).flatMap(([theme, ...counts]) =>
      counts.map((count, at) =>
        cellAt({ themes: theme, department: departments.classes[at]?.id ?? '' }, count),
      ),
    ),
    ...[48, 24, 62, 31, 19].map((count, at) => cellAt({ themes: themes.classes[at]?.id ?? '' }, count)),
    ...[58, 61, 33, 22].map((count, at) => cellAt({ department: departments.classes[at]?.id ?? '' }, count)),
  ],
  total: null,
};

const relations: PublishedTable = {
  id: 'accused_relation_by_reporter_type',
  title: 'Over wie het ging, naar groep',
  unit: 'cases',
  population: 'Alle meldingen in de periode.',
  dimensions: [reporters, accused],
  cells: [
    ...(
      [
        ['employee', 57, 24, null, null],
        ['manager', null, null, null, null],
        ['student', null, null, 28, 9],
        ['merged', null, null, null, null],
      ] as [string, ...Count[]][]
    ).flatMap(([group, ...counts]) =>
      counts.map((count, at) =>
        cellAt({ reporter_type: group, accused_relations: accused.classes[at]?.id ?? '' }, count),
      ),
    ),
    ...[90, 14, 52, 18].map((count, at) => cellAt({ reporter_type: reporters.classes[at]?.id ?? '' }, count)),
    ...[71, 38, 39, 26].map((count, at) =>
      cellAt({ accused_relations: accused.classes[at]?.id ?? '' }, count),
    ),
  ],
  total: 174,
};

const inPeriod = 'Alle meldingen die in de periode bij de vertrouwenspersoon zijn gedaan.';

/** A report of the present form with every kind of table: single numbers, one-way, yes/no, two-way and a trend. */
export function richReport(): Omit<PublishedReport, 'statements'> {
  return {
    schema: 1,
    organisation: 'Hogeschool Noord',
    author: '',
    addressee: '',
    period: { from: '2024-09-01', to: '2025-08-31' },
    threshold: 5,
    rule: 'Aantallen onder de grens staan er niet.',
    tables: [
      single('total', 'Aantal meldingen', 'cases', inPeriod, 174),
      single('reporters', 'Aantal melders', 'persons', inPeriod, 161),
      single('contacts', 'Aantal gesprekken', 'contacts', inPeriod, 438),
      oneWay(
        {
          id: 'themes',
          title: 'Thema’s',
          population: 'De thema’s van alle meldingen in de periode.',
          total: null,
        },
        themes,
        [48, 24, 62, 31, 19, 37, 16, 12, null],
      ),
      oneWay(
        { id: 'reporter_type', title: 'Wie meldden', population: inPeriod, total: 174 },
        reporters,
        [90, 14, 52, 18],
      ),
      oneWay(
        { id: 'accused_relations', title: 'Over wie het ging', population: inPeriod, total: 174 },
        accused,
        [71, 38, 39, 26],
      ),
      oneWay(
        { id: 'department', title: 'Onderdeel van de melder', population: inPeriod, total: 174 },
        departments,
        [58, 61, 33, 22],
      ),
      oneWay(
        {
          id: 'channel',
          title: 'Hoe de melding binnenkwam',
          population: inPeriod,
          total: 174,
        },
        dimension('channel', false, [
          ['phone', 'Telefoon'],
          ['email', 'E-mail'],
          ['in_person', 'Persoonlijk'],
          ['merged', 'Overige 3 manieren samen', ['app', 'post', 'via_hr']],
        ]),
        [52, 81, 27, 14],
      ),
      oneWay(
        { id: 'outcome', title: 'Uitkomsten', population: 'De uitkomsten van alle meldingen.', total: null },
        outcomes,
        [104, 33, 27, 41, 19, null],
      ),
      oneWay(
        { id: 'formal_complaint', title: 'Formele klachten', population: inPeriod, total: 174 },
        dimension('formal_complaint', false, [
          ['yes', 'Formele klacht ingediend'],
          ['no', 'Geen formele klacht'],
        ]),
        [9, 165],
      ),
      oneWay(
        { id: 'remit', title: 'Taakgebied', population: inPeriod, total: 174 },
        dimension('remit', false, [
          ['in_remit', 'Binnen het taakgebied'],
          ['out_of_remit', 'Buiten het taakgebied'],
        ]),
        [146, 28],
      ),
      cross,
      relations,
      trendTable(
        {
          periods: ['2021–2022', '2022–2023', '2023–2024', '2024–2025'],
          rows: [
            { label: 'Meldingen', unit: 'cases', values: [131, 142, 168, 174] },
            { label: 'Melders', unit: 'persons', values: [120, 133, 150, 161] },
            { label: 'Intimidatie', unit: 'mentions', values: [38, null, 55, 62] },
            { label: 'Seksuele intimidatie', unit: 'mentions', values: [12, 18, 26, 31] },
          ],
        },
        {
          title: 'Meldingen in vier schooljaren',
          population:
            'Elke periode is een schooljaar. De thema’s zijn in al die jaren op dezelfde manier geteld.',
        },
      ),
    ],
    withheld: [],
    earlierReports: [],
  };
}
