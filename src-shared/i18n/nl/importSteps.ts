/** The steps of moving in from a list. */
const cases = (count: number): string => (count === 1 ? '1 zaak' : `${count} zaken`);
const rows = (count: number): string => (count === 1 ? '1 regel' : `${count} regels`);

export const importSteps = {
  start: {
    title: 'Haal een lijst binnen',
    lead: 'Heb je je zaken nu in Excel? Haal de lijst hier binnen. Je eigen kolommen en woorden zijn goed: je zegt één keer wat ze betekenen.',
    leadFile:
      'Op de eerste regel van de lijst staan de namen van de kolommen. Elke regel daaronder is één zaak. Er verandert nog niets.',
    choose: 'Kies een lijst',
    reading: 'De lijst wordt gelezen.',
    refusedTitle: 'Deze lijst kan niet worden gelezen',
    stop: 'Stop',
    back: 'Terug',
    next: 'Verder',
    taken: (count: number): string =>
      `${cases(count)} opgeslagen. Het bestand zelf is niet veranderd: verwijder het als je het niet meer nodig hebt.`,
    step: (step: number, name: string): string => `Stap ${step} van 3: ${name}`,
  },

  columns: {
    title: 'Kolommen',
    lead: (name: string, count: number): string =>
      `In ‘${name}’ staan ${rows(count)}. Kies bij elke kolom wat erin staat.`,
    remembered: 'Een lijst met deze kolommen heb je eerder binnengehaald. Je keuzes van toen staan er weer.',
    showExamples: 'Toon voorbeelden uit je lijst',
    hideExamples: 'Verberg voorbeelden',
    examples: (values: readonly string[]): string => `Bijvoorbeeld: ${values.join(' · ')}`,
    noExamples: 'Deze kolom is leeg.',
    nameless: (place: number): string => `Kolom ${place}, zonder naam`,
    leave: 'Neem niet over',
    notes:
      'Kies je bij meer kolommen Aantekening? Dan komen die samen in één aantekening, met hun naam erboven.',
    ignoredTitle: 'Dit gaat niet mee',
    ignored: (names: readonly string[]): string =>
      names.length === 1
        ? `De kolom ${names.join('')} gaat niet mee.`
        : `${names.length} kolommen gaan niet mee:`,
    confirm: 'Dat klopt, laat dit weg',
    busy: 'De waarden worden nagekeken.',
  },

  values: {
    title: 'Woorden',
    lead: 'Sommige woorden in je lijst kent de app niet. Kies wat ze betekenen. Dat blijft bewaard voor een volgende lijst.',
    nothing: 'De app kent alle woorden in je lijst. Er is niets te kiezen.',
    fixedTitle: 'Dit staat niet in je lijst',
    fixedHint: 'Je antwoord geldt voor alle zaken in deze lijst.',
    organisation: 'Bij welke organisatie horen deze zaken?',
    fixed: { melder: 'Wie meldde', kanaal: 'Hoe kwamen de meldingen binnen', themas: 'Waar gingen ze over' },
    noTheme: 'Geen thema',
    datesTitle: 'Datums',
    dates: (day: string): string => `Wat staat er voorop in ${day}?`,
    orders: { day_first: 'De dag', month_first: 'De maand' },
    column: (ours: string, heading: string): string =>
      heading === '' ? ours : `${ours}, in je lijst: ${heading}`,
    times: (count: number): string => (count === 1 ? '1 keer' : `${count} keer`),
    emptyCell: 'Lege cel',
    leaveEmpty: 'Laat leeg',
    busy: 'De lijst wordt nagekeken.',
    check: 'Nog niet verder. Kijk na wat hierboven is aangegeven.',
  },

  preview: {
    title: 'Nakijken',
    good: (count: number): string =>
      count === 1
        ? '1 zaak kan erin.'
        : count === 0
          ? 'Geen enkele zaak kan erin.'
          : `${count} zaken kunnen erin.`,
    facts: {
      names: 'Namen',
      notes: 'Aantekeningen',
      newOrganisations: 'Nieuwe organisaties',
      newDepartments: 'Nieuwe onderdelen',
    },
    none: 'Geen',
    more: (count: number): string => `en nog ${count}`,
    departmentOf: (department: string, organisation: string): string => `${department} (${organisation})`,
    spelling: 'Ken je een naam hierboven al, maar anders geschreven? Pas dan je lijst aan en begin opnieuw.',
    first: (count: number): string => (count === 1 ? 'De eerste zaak' : `De eerste ${count} zaken`),
    columns: { code: 'Nummer', openedOn: 'Gemeld op', organisation: 'Organisatie', about: 'Melder en thema' },
    newCode: 'krijgt een nummer',
    noTheme: 'geen thema',
    badTitle: (count: number): string =>
      count === 1 ? '1 regel kan er niet in' : `${count} regels kunnen er niet in`,
    badLead:
      'Pas deze regels aan in je lijst en begin opnieuw. Of laat ze weg, en zet deze zaken later zelf in de app.',
    moreBad: 'Dit is niet alles. Kijk eerst of de kolommen goed staan.',
    leaveOut: (count: number): string => `Laat ${rows(count)} weg`,
    takeIn: (count: number): string => `Neem ${cases(count)} op`,
    taking: 'De zaken worden opgeslagen.',
    allOrNothing: 'Gaat er iets mis, dan gaat er geen enkele zaak in.',
  },
} as const;
