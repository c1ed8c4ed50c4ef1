/** What a row is called that holds several kinds: with their sum, or without any number. */
const together = (kinds: string) => ({
  merged: (count: number): string => `Overige ${count} ${kinds} samen`,
  hidden: 'Niet apart getoond',
});

/** What each table of the jaarverslag is called, what its rows are, and which cases it counts. */
export const reportTables = {
  themes: {
    title: 'Thema’s',
    column: 'Thema',
    ...together('thema’s'),
    population: 'De thema’s van alle meldingen in de periode. Een melding kan meer thema’s hebben.',
  },
  reporter_type: {
    title: 'Wie meldden',
    column: 'Groep',
    ...together('groepen'),
    population: 'Alle meldingen in de periode, naar de groep waar de melder bij hoort.',
  },
  reporter_again: {
    title: 'Eerste en volgende meldingen',
    column: 'Melder',
    ...together('soorten'),
    population: 'Alle meldingen in de periode, naar of de melder in deze periode al eerder meldde.',
  },
  accused_relation: {
    title: 'Over wie het ging',
    column: 'Relatie tot de melder',
    ...together('relaties'),
    population: 'Alle meldingen in de periode, naar wat de beschuldigde voor de melder is.',
  },
  department: {
    title: 'Waar het speelde',
    column: 'Onderdeel',
    ...together('onderdelen'),
    population: 'Alle meldingen in de periode, naar het onderdeel van de organisatie.',
  },
  channel: {
    title: 'Hoe de melding binnenkwam',
    column: 'Eerste contact',
    ...together('manieren'),
    population: 'Alle meldingen in de periode, naar de manier van het eerste contact.',
  },
  remit: {
    title: 'Binnen en buiten het taakgebied',
    column: 'Taakgebied',
    ...together('soorten'),
    population: 'Alle meldingen in de periode, naar of zij bij de taak van de vertrouwenspersoon horen.',
  },
  out_of_remit: {
    title: 'Waarover meldingen buiten het taakgebied gingen',
    column: 'Onderwerp',
    ...together('onderwerpen'),
    population: 'Alle meldingen in de periode die geheel of voor een deel buiten het taakgebied vielen.',
  },
  outcome: {
    title: 'Wat er met de melding gebeurde',
    column: 'Uitkomst',
    ...together('uitkomsten'),
    population:
      'De uitkomsten van alle meldingen in de periode. Een melding die nog niet is afgesloten, telt mee als ‘loopt nog’.',
  },
  referred_to: {
    title: 'Waarheen is verwezen',
    column: 'Verwezen naar',
    ...together('verwijzingen'),
    population: 'De verwijzingen bij alle meldingen in de periode. Een melding kan meer verwijzingen hebben.',
  },
  formal_complaint: {
    title: 'Formele klachten',
    column: 'Formele klacht',
    ...together('soorten'),
    population: 'Alle meldingen in de periode, naar of er een formele klacht uit volgde.',
  },
  contacts: {
    title: 'Aantal gesprekken',
    column: 'Gesprekken',
    ...together('soorten'),
    population: 'Alle gesprekken bij de meldingen van deze periode.',
  },
} as const;

/** The one number that every report with numbers has. */
export const totalWords = {
  title: 'Aantal meldingen',
  population: 'Alle meldingen die in de periode bij de vertrouwenspersoon zijn gedaan.',
} as const;

/** Rows that are no code of a list. */
export const reportRows = {
  reporter_again: {
    first: 'meldde in deze periode niet eerder',
    again: 'meldde in deze periode al eerder',
  },
  formal_complaint: { yes: 'met formele klacht', no: 'zonder formele klacht' },
  remit: {
    in_remit: 'binnen het taakgebied',
    out_of_remit: 'buiten het taakgebied',
    both: 'deels binnen, deels buiten',
  },
  department: { small: 'kleine onderdelen samen', none: 'geen onderdeel genoemd' },
} as const;

/** The title of a table that is split by another. */
export const splitTitle = (title: string, by: string): string => `${title}, naar ${by}`;
export const splitPopulation = (population: string, by: string): string =>
  `${population} De kolommen zijn gesplitst naar ${by}.`;
export const splitNames: Readonly<Record<string, string>> = {
  reporter_type: 'wie meldde',
  department: 'onderdeel',
};
