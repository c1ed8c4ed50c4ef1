/** Words that more than one screen uses. */
export const common = {
  appName: 'Vertrouwenskluis',
  save: 'Bewaar',
  cancel: 'Annuleer',
  close: 'Sluit',
  change: 'Wijzig',
  remove: 'Verwijder',
  undo: 'Maak ongedaan',
  /** Names the thing that a button is about. */
  about: (verb: string, name: string): string => `${verb}: ${name}`,
  show: 'Toon',
  hide: 'Verberg',
  retry: 'Probeer opnieuw',
  dismiss: 'Begrepen',
  optional: 'mag leeg blijven',
  choose: 'Maak een keuze',
  unknown: 'Niet ingevuld',
  calendar: 'Kalender',
  loading: 'Wordt geladen',
  draft: {
    unsaved: 'Concept wordt bewaard',
    kept: 'Concept bewaard',
    returned: 'Dit concept stond nog klaar',
    committing: 'Wordt opgeslagen',
    committed: 'Opgeslagen',
  },
  stop: {
    title: 'Weggooien wat je hebt getypt?',
    text: 'Wat je hier hebt ingevuld, is dan weg. Wat eerder is opgeslagen, blijft.',
    throwAway: 'Gooi weg',
    keep: 'Ga verder met invullen',
  },
  notice: {
    information: 'Let op',
    warning: 'Waarschuwing',
    failure: 'Niet gelukt',
    success: 'Gelukt',
  },

  rail: {
    label: 'Onderdelen',
    today: 'Vandaag',
    week: 'Week',
    cases: 'Zaken',
    referrals: 'Verwijzen',
    report: 'Verslag',
    management: 'Beheer',
  },
  lock: {
    action: 'Vergrendel',
    minutesLeft: (minutes: number): string => `Op slot na ${minutes} min. rust`,
    lessThanMinute: 'Op slot binnen een minuut',
  },
  banner: {
    preview: 'Proefversie, geen echte zaken',
    previewDetail: 'Wat je hier typt, is om te proberen.',
    readOnlyTitle: 'Het archief is beschadigd',
    readOnly:
      'Je kunt lezen wat nog leesbaar is, maar niets wijzigen. Zet een reservekopie terug om verder te werken.',
    failedAttempts: (count: number): string =>
      count === 1
        ? 'Voordat je de kluis opende, is één keer een verkeerde wachtzin of herstelcode ingevuld.'
        : `Voordat je de kluis opende, is ${count} keer een verkeerde wachtzin of herstelcode ingevuld.`,
    failedAttemptsAdvice: 'Was jij dat niet? Kies dan bij Beheer een nieuwe wachtzin.',
    backupOverdue: (since: string | null): string =>
      since === null
        ? 'Je hebt nog geen reservekopie. Gaat deze laptop stuk, dan zijn je zaken weg.'
        : `Je laatste reservekopie is van ${since}.`,
    draftsWaiting: (codes: string): string => `Je was bezig in ${codes}`,
    draftsWaitingDetail: 'Wat je typte, staat klaar als concept.',
    otherCases: (count: number): string => (count === 1 ? '1 andere zaak' : `${count} andere zaken`),
    openCase: (code: string): string => `Open ${code}`,
    backupNow: 'Maak een reservekopie',
    restoreNow: 'Zet een reservekopie terug',
  },

  crash: {
    title: 'Er ging iets mis in dit scherm',
    detail: 'Wat was opgeslagen, is bewaard.',
    reopen: 'Open opnieuw',
  },

  keys: {
    title: 'Toetsen',
    search: 'Zoeken in je zaken',
    results: 'Van het zoekvak naar wat gevonden is',
    newCase: 'Nieuwe zaak',
    saveEntry: 'Aantekening opslaan',
    bold: 'Tekst vet maken',
    italic: 'Tekst cursief maken',
    lock: 'Kluis vergrendelen',
    list: 'Deze lijst tonen',
    escape: 'Sluiten, of terug naar de lijst of het zoekvak',
    goTo: (screen: string): string => `Naar ${screen}`,
    turnWeek: 'Vorige of volgende week',
    thisWeek: 'Deze week',
    alt: 'Alt',
    control: 'Ctrl',
    command: 'Cmd',
    enter: 'Enter',
    escapeKey: 'Esc',
    downKey: 'Pijl omlaag',
  },

  validation: {
    required: 'Vul dit in.',
    choice: 'Maak een keuze.',
    chooseOne: 'Kies er minstens één.',
    tooLong: (maximum: number): string => `Maak dit korter: hoogstens ${maximum} tekens.`,
    wholeNumber: 'Vul een heel getal in.',
    atLeast: (minimum: number): string => `Vul ${minimum} of meer in.`,
    atMost: (maximum: number): string => `Vul hoogstens ${maximum} in.`,
    date: 'Vul een datum in.',
    invalid: 'Dit klopt niet. Kijk het na.',
  },
} as const;
