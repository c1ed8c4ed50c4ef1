/** Words of reminders, nazorg and the terms of the employer; what the system itself shows stands in `app.remindersDue`. */
export const reminders = {
  title: 'Nazorg en herinneringen',
  general: 'Herinneringen zonder zaak',
  openCount: (count: number): string => `${count} open`,
  none: 'Er staat niets gepland. Zet hier wanneer je de melder weer wilt spreken, of wat je niet wilt vergeten.',
  noneGeneral: 'Zet hier wat je niet wilt vergeten en wat niet bij één zaak hoort.',
  add: 'Voeg een herinnering toe',
  addForCase: 'Plan nazorg of een herinnering',
  newTitle: 'Nieuwe herinnering',
  changeTitle: (name: string): string => `${name} wijzigen`,
  kind: 'Wat is het',
  text: 'Waar wil je aan denken',
  dueOn: 'Op welke dag',
  dayRefused: 'Kies een dag tussen 1980 en 2100.',
  repeats: 'Herhalen',
  repeatsAt: (how: string): string => `herhaalt ${how}`,
  save: 'Bewaar de herinnering',
  /** Names one of them, for who hears the page. */
  nameOf: (kind: string, day: string): string => `${kind} van ${day}`,

  due: {
    today: 'vandaag',
    tomorrow: 'morgen',
    ahead: (days: number): string => `over ${days} dagen`,
    late: (days: number): string => (days === 1 ? '1 dag te laat' : `${days} dagen te laat`),
  },
  snoozedFrom: (day: string): string => `uitgesteld, stond op ${day}`,

  finish: 'Gedaan',
  finishNote: 'Hoe ging het',
  finishNext: 'Volgende nazorg',
  finishSave: 'Zet op gedaan',
  finished: 'Op gedaan gezet.',
  finishedNext: (day: string): string => `Op gedaan gezet. De volgende staat op ${day}.`,
  snooze: 'Stel uit',
  snoozeUntil: 'Een andere dag',
  snoozeSave: 'Stel uit tot deze dag',
  snoozed: (day: string): string => `Uitgesteld tot ${day}.`,
  removed: (name: string): string => `${name} is verwijderd.`,
  undo: 'Maak ongedaan',
  undone: (name: string): string => `${name} staat er weer.`,
  /** Names the reminder that a button is about. */
  about: (verb: string, name: string): string => `${verb}: ${name}`,
  done: (count: number): string => (count === 1 ? '1 gedaan' : `${count} gedaan`),
  doneOn: (day: string): string => `gedaan op ${day}`,

  /** Agreeing on nazorg, while the case runs or when it is closed. */
  closing: {
    title: 'Nazorg afspreken',
    wish: 'Wil de melder nazorg?',
    hint: 'Spreek samen af wanneer en hoe. De melder mag ook nee zeggen, of later kiezen.',
    agreed: 'Wat spraken jullie af: wanneer en hoe',
    fromHint: 'Vanaf deze dag staat de zaak op ‘in nazorg’. Laat het leeg zolang de zaak zelf nog loopt.',
    running: 'Loopt de nazorg nog? Dan kun je de zaak ook op ‘in nazorg’ zetten, en later sluiten.',
    save: 'Bewaar de afspraak',
    label: 'Wanneer',
    moment: (days: number): string => `Na ${days} dagen`,
    day: (position: number): string => `Datum van nazorg ${position}`,
    noMoments: 'Bij Beheer, onder Herinneringen, kun je vaste momenten voor nazorg instellen.',
    stillOpen: (count: number): string =>
      count === 1
        ? 'Bij deze zaak staat nog 1 herinnering open. Die blijft staan.'
        : `Bij deze zaak staan nog ${count} herinneringen open. Die blijven staan.`,
    aftercarePlanned: 'Er staat al nazorg gepland. Kies hieronder alleen wat erbij moet.',
  },

  employer: {
    title: 'Termijnen voor de werkgever (Wbk)',
    lead: 'Deze termijnen gelden voor de werkgever, niet voor jou.',
    reportTitle: 'Melding van een vermoeden van een misstand',
    none: 'Leg vast waar de melder het vermoeden meldt. De melder mag ook direct naar een externe instantie, zonder eerst bij de werkgever te melden.',
    reportedTo: 'Waar is gemeld',
    authority: 'Welke instantie',
    authorityHint: 'Bijvoorbeeld het Huis voor Klokkenluiders, de Autoriteit Persoonsgegevens of de ACM.',
    authorityOn: 'Daar gemeld op',
    reportedOn: 'Gemeld bij de werkgever',
    confirmedOn: 'Ontvangst bevestigd',
    informedOn: 'Bericht gekregen over beoordeling en vervolg',
    by: (day: string): string => `Uiterlijk ${day}`,
    running: 'loopt',
    passed: 'verstreken',
    change: 'Wijzig wat je vastlegde',
    fill: 'Leg vast waar is gemeld',
    save: 'Bewaar de melding',
    clear: 'Toch niet gemeld',
    duties: { confirm: 'ontvangst bevestigen', inform: 'bericht geven over beoordeling en vervolg' },
    directly:
      'De melder mag ook direct naar een externe instantie. De lijst staat op www.wetbeschermingklokkenluiders.nl, bij Externe meldkanalen.',
    source:
      'Bron: Wet bescherming klokkenluiders, artikel 2 en 2c. Bevestigen binnen 7 dagen, informeren binnen 3 maanden daarna. wetten.overheid.nl, BWBR0037852, tekst vanaf 18 februari 2023. Direct extern melden: advies van de Raad van State bij deze wet, Staatscourant 2021, 31647. Gelezen op 28 november 2026.',
  },
} as const;
