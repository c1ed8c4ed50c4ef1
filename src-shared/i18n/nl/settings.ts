/** What can be done with a code of the counsellor's own, of whichever list. */
const ownCodes = {
  separator: 'Gebruik geen | in de naam.',
  retired: 'niet meer in gebruik',
  retire: 'Neem uit gebruik',
  retireOf: (label: string): string => `Neem uit gebruik: ${label}`,
  takeBack: 'Neem weer in gebruik',
  takeBackOf: (label: string): string => `Neem weer in gebruik: ${label}`,
  changeOf: (label: string): string => `Wijzig ${label}`,
  removeOf: (label: string): string => `Verwijder ${label}`,
} as const;

/** The words of Beheer, apart from backup and restore. */
export const settings = {
  title: 'Beheer',
  tabs: {
    label: 'Onderdelen van Beheer',
    organisations: 'Organisaties',
    reminders: 'Herinneringen',
    access: 'Toegang',
    backup: 'Reservekopie',
    outside: 'Buiten de kluis',
    moving: 'Verhuizen',
    about: 'Over de kluis',
  },

  organisations: {
    title: 'Organisaties',
    lead: 'Voor wie werk je als vertrouwenspersoon? Per organisatie maak je een eigen verslag.',
    none: 'Er staat nog geen organisatie. Voeg er een toe, dan kun je een zaak beginnen.',
    add: 'Voeg een organisatie toe',
    newTitle: 'Nieuwe organisatie',
    name: 'Naam',
    headcount: 'Aantal medewerkers',
    headcountHint: 'Een schatting is goed.',
    staff: (count: string): string => `${count} medewerkers`,
    departments: 'Onderdelen',
    departmentsHint: 'Bijvoorbeeld een locatie, een afdeling of een faculteit.',
    departmentCount: (count: number): string => (count === 1 ? '1 onderdeel' : `${count} onderdelen`),
    department: (position: number): string => `Onderdeel ${position}`,
    departmentHeadcount: (position: number): string => `Medewerkers van onderdeel ${position}`,
    departmentTwice: 'Er is al een onderdeel met deze naam. Kies een andere naam.',
    departmentsBack:
      'Bij een van de onderdelen die je weghaalde, horen zaken. Ze staan daarom weer in de lijst.',
    addDepartment: 'Voeg een onderdeel toe',
    removeDepartment: (name: string): string => `Verwijder onderdeel ${name}`,
    reporterTypes: 'In welke groepen deel je melders in',
    reporterTypesHint:
      'Kies de groepen die je gebruikt. Iedereen kan bij je terecht, ook wie hier niet staat: je telt die persoon dan in de groep die het best past.',
    themes: 'Welke thema’s gebruik je',
    themesHint:
      'Een thema dat je uitzet, staat niet in het formulier en niet in het verslag. Heeft een zaak het toch, dan telt het bij ‘overig’.',
    inReport: {
      nameInSentence: {
        label: 'De organisatie in een zin',
        hint: 'Met ‘de’ of ‘het’ ervoor als dat hoort, zoals ‘de Tweede Kamer’. Zo noemt de inleiding van het verslag de organisatie.',
      },
      reportAuthor: {
        label: 'Wie het verslag schrijft',
        hint: 'Bijvoorbeeld: J. de Boer, extern vertrouwenspersoon. Dit komt op het voorblad en in de inleiding.',
      },
      reportAddressee: {
        label: 'Voor wie het verslag is',
        hint: 'Bijvoorbeeld: het College van Bestuur. Dit komt op het voorblad en in de inleiding. Laat je het leeg, dan staat er alleen dat je verantwoording aflegt aan het hoogste gezag.',
      },
    },
    threshold: 'Grens',
    thresholdOf: (threshold: number): string => `grens ${threshold}`,
    thresholdHint:
      'Het kleinste aantal dat in het verslag mag staan. Kleinere aantallen worden samengevoegd.',
    thresholdProposed: (threshold: number): string => `Bij deze grootte past ${threshold}.`,
    thresholdFixed: 'Vast, omdat er al een verslag is gemaakt.',
    save: 'Bewaar de organisatie',
    saved: 'De organisatie is opgeslagen.',
    change: (name: string): string => `Wijzig ${name}`,
    remove: 'Verwijder de organisatie',
    removeTitle: (name: string): string => `${name} verwijderen?`,
    removeText: 'De organisatie en de onderdelen ervan gaan weg. Dit kan alleen als er geen zaken bij horen.',
    check: 'Nog niet bewaard. Kijk na wat hierboven is aangegeven.',
  },

  themes: {
    title: 'Eigen thema’s',
    lead: 'Mist er bij deze organisatie een thema? Voeg het toe. Je kunt het dan bij een zaak kiezen, en het telt mee in het verslag.',
    none: 'Deze organisatie heeft geen eigen thema’s.',
    add: 'Voeg een thema toe',
    label: 'Naam van het thema',
    labelHint: 'Noem geen persoon of plek: de naam komt in het verslag.',
    ...ownCodes,
    set: 'Soort',
    sets: { conduct: 'Ongewenste omgangsvormen', integrity: 'Integriteit' },
    changeHint:
      'Zaken die dit thema al hebben, houden het. In verslagen die al gemaakt zijn, blijft de oude naam staan.',
  },

  places: {
    title: 'Eigen plaatsen',
    lead: 'Waar gebeurt het bij deze organisatie? Voeg de plaatsen toe, zoals een kantine of een locatie. Je kunt ze dan bij een zaak kiezen. Ze komen alleen in het verslag als je die tabel aanzet.',
    none: 'Deze organisatie heeft geen eigen plaatsen.',
    add: 'Voeg een plaats toe',
    label: 'Naam van de plaats',
    labelHint: 'Noem geen persoon: de naam kan in het verslag komen.',
    ...ownCodes,
    changeHint:
      'Zaken die deze plaats al hebben, houden die. In verslagen die al gemaakt zijn, blijft de oude naam staan.',
  },

  passphrase: {
    title: 'Wachtzin',
    lead: 'De zaken zelf worden niet opnieuw versleuteld. Oudere reservekopieën houden de oude wachtzin.',
    start: 'Kies een nieuwe wachtzin',
    current: 'Je wachtzin van nu',
    next: 'Nieuwe wachtzin',
    save: 'Bewaar de wachtzin',
    saving: 'De wachtzin wordt bewaard. Dat duurt een paar tellen.',
    saved: 'Je nieuwe wachtzin is opgeslagen. Oudere reservekopieën openen nog met de oude.',
  },
  recovery: {
    title: 'Herstelcode',
    lead: 'Papier kwijt, of heeft iemand het gezien? Maak dan een nieuwe code. De oude opent deze kluis daarna niet meer.',
    start: 'Maak een nieuwe herstelcode',
    confirmTitle: 'Herstelcode vervangen?',
    confirm:
      'De code die nu op papier staat, opent deze kluis dan niet meer. Hij opent nog wel reservekopieën van voor vandaag.',
  },
  idle: {
    title: 'Vanzelf op slot',
    label: 'Minuten zonder toets of muis',
    hint: 'Het gaat om de hele laptop, niet alleen om deze app. De kluis gaat ook op slot als de laptop slaapt of als het scherm op slot gaat.',
  },
  reminders: {
    title: 'Herinneringen',
    lead: 'Wat je op Vandaag ziet, en welke momenten voor nazorg de app voorstelt.',
    aftercare: 'Momenten voor nazorg',
    aftercareHint:
      'De app stelt deze momenten voor. De melder beslist of en wanneer er nazorg is: spreek het samen af.',
    aftercareDays: (position: number): string => `Moment ${position}: dagen na het sluiten`,
    aftercareRemove: (position: number): string => `Verwijder moment ${position}`,
    aftercareAdd: 'Voeg een moment toe',
    aftercareSave: 'Bewaar de momenten',
    quiet: 'Een zaak is stil na zoveel dagen',
    quietHint: 'Een lopende zaak zonder nieuwe aantekening komt dan op Vandaag.',
    notifications: 'Laat de laptop een bericht tonen als er herinneringen zijn',
    notificationsHint:
      'Op je scherm staat dan alleen een aantal, zoals ‘2 herinneringen’. Ook als de kluis op slot is. Nooit iets over een zaak.',
  },
  saved: 'De instelling is opgeslagen.',

  about: {
    title: 'Over de kluis',
    network: (count: number): string => (count === 1 ? '1 netwerkverzoek' : `${count} netwerkverzoeken`),
    networkHint: 'De app gebruikt geen internet. Elk verzoek wordt tegengehouden en hier geteld.',
    networkSeen: 'Er is iets tegengehouden. Er is niets verstuurd.',
    storage: 'Alles staat versleuteld op deze laptop. Er is geen account en er gaat niets naar een server.',
    keys: 'Toetsen',
    licence: 'Vrije software onder de EUPL 1.2.',
  },
} as const;
