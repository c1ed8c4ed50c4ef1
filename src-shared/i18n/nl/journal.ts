import { caseFieldLabels } from './caseFields/caseFieldWords.ts';

/** A number of minutes as 45 minuten, 1 uur, or 2 uur en 15 minuten. */
function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    ...(hours > 0 ? [`${hours} uur`] : []),
    ...(rest > 0 || hours === 0 ? [rest === 1 ? '1 minuut' : `${rest} minuten`] : []),
  ];
  return parts.join(' en ');
}

/** The words of the cases: list, form, page and entries. */
export const journal = {
  title: 'Zaken',
  search: 'Zoek in je zaken',
  searchHint: 'Nummer, alias, naam of een woord uit een aantekening',
  filter: 'Welke zaken',
  filters: { open: 'Lopend', aftercare: 'In nazorg', closed: 'Gesloten', all: 'Alle' },
  found: (count: number): string => (count === 1 ? '1 zaak' : `${count.toLocaleString('nl-NL')} zaken`),
  filtering: {
    title: 'Filters en volgorde',
    titleWith: (count: number): string => `Filters en volgorde (${count} aan)`,
    clear: 'Wis filters',
    organisation: 'Organisatie',
    allOrganisations: 'Alle organisaties',
    theme: 'Thema',
    allThemes: 'Alle thema’s',
    remit: 'Taakgebied',
    allRemits: 'Binnen en buiten je taak',
    period: 'Gemeld in',
    allYears: 'Alle jaren',
    ownDays: 'Andere periode',
    from: 'Gemeld vanaf',
    to: 'Gemeld tot en met',
    reversed: 'Deze dag ligt voor de eerste dag. Kies een latere.',
    order: 'Volgorde',
    orders: {
      opened_newest: 'Nieuwste melding eerst',
      opened_oldest: 'Oudste melding eerst',
      last_entry: 'Laatste aantekening eerst',
      code: 'Op nummer',
    },
  },
  narrowed: {
    status: { open: 'lopende zaken', aftercare: 'zaken in nazorg', closed: 'gesloten zaken' },
    remits: { in_remit: 'binnen je taak', out_of_remit: 'buiten je taak', both: 'deels binnen je taak' },
    year: (year: string): string => `gemeld in ${year}`,
    from: (day: string): string => `gemeld vanaf ${day}`,
    to: (day: string): string => `gemeld tot en met ${day}`,
  },
  results: {
    cases: 'Zaken met dit nummer, deze alias, deze naam of dit woord',
    entries: 'Aantekeningen',
    caseCount: (count: number, hasMore: boolean): string =>
      `${count === 1 ? '1 zaak' : `${count} zaken`}${hasMore ? ' of meer' : ''}`,
    entryCount: (count: number, hasMore: boolean): string =>
      `${count === 1 ? '1 aantekening' : `${count} aantekeningen`}${hasMore ? ' of meer' : ''}`,
    and: ' en ',
    summary: (counts: string, text: string): string => `${counts} met ‘${text}’`,
    moreCases: 'Er zijn er meer. Typ een langer woord, of kies een filter.',
    showMore: 'Toon meer aantekeningen',
    mostShown: (count: number): string =>
      `Dit zijn de ${count} die je het laatst schreef. Typ een langer woord of een tweede woord, of kies een filter.`,
  },
  newCase: 'Nieuwe zaak',
  showNames: 'Toon aliassen, thema’s en tekst',
  hideNames: 'Verberg aliassen, thema’s en tekst',
  openedOn: (day: string): string => `gemeld op ${day}`,
  entries: (count: number): string => (count === 1 ? '1 aantekening' : `${count} aantekeningen`),
  noEntries: 'nog geen aantekening',
  lastEntry: (day: string): string => `laatste op ${day}`,
  decisionText: (decision: string): string => `De melder kiest: ${decision}.`,
  draft: 'concept',
  closed: 'gesloten',
  aftercare: 'in nazorg',
  open: 'lopend',

  empty: {
    title: 'Hier komen je zaken',
    lead: 'Een zaak begint als iemand bij jou komt met een verhaal. Je legt vast wanneer het was en waar het over ging, en schrijft bij elk gesprek een aantekening.',
    points: [
      'Noem niemand bij naam als het niet nodig is. De zaak krijgt een nummer, en jij kunt er een alias bij zetten.',
      'Wat je in een aantekening typt, wordt meteen als concept bewaard. Ook als de kluis op slot gaat.',
      'Voor het jaarverslag telt de app alleen de vaste gegevens, nooit je aantekeningen.',
    ],
    start: 'Begin je eerste zaak',
    moveIn: 'Staan je zaken nu in Excel? Haal je lijst binnen bij Beheer, onder Verhuizen.',
    none: {
      open: 'Je hebt nu geen lopende zaken.',
      aftercare:
        'Er is nu geen zaak in nazorg. Bij een zaak leg je vast wat de melder wil: ‘Spreek nazorg af’.',
      closed: 'Je hebt nog geen zaak gesloten.',
    },
    noneFound: 'Geen zaak en geen aantekening gevonden.',
    noneFoundHint: 'Zoek op een ander woord, of op het begin ervan.',
    noneFiltered: 'Geen enkele zaak past bij wat je koos.',
    narrowedTo: (parts: readonly string[]): string => `Je kijkt nu alleen bij: ${parts.join(', ')}.`,
    widen: 'Kijk in alle zaken',
  },

  form: {
    ...caseFieldLabels,
    newTitle: 'Nieuwe zaak',
    newLead: 'Vul in wat je nu weet. De rest kan later.',
    editTitle: (code: string): string => `Gegevens van ${code}`,
    firstOrganisation: 'Voor welke organisatie werk je?',
    firstOrganisationHint:
      'De naam is genoeg. Onderdelen en aantallen medewerkers vul je later in bij Beheer.',
    addOrganisation: 'Andere organisatie',
    newOrganisation: 'Naam van de organisatie',
    themesElsewhere: 'Van een andere organisatie',
    retiredTheme: (label: string): string => `${label} (niet meer in gebruik)`,
    conduct: 'Ongewenste omgangsvormen',
    integrity: 'Integriteit',
    code: 'Nummer',
    codeHint: 'Laat het leeg, dan geeft de app een nummer.',
    kept: 'Wat je eerder invulde, staat er nog. Het is nog niet bewaard als zaak.',
    keptChange: 'Wat je eerder wijzigde, staat er nog. Het is nog niet bewaard.',
    leftLongAgo:
      'Bij deze melding was het vertrek langer dan een jaar geleden. In de regeling van de organisatie, de klachtenregeling of de Wbk kan een andere termijn staan. Ga na of je deze melder nog kunt begeleiden. Bewaren kan gewoon.',
    more: 'Meer gegevens',
    groups: {
      happened: 'Wat er gebeurde',
      involved: 'Wie erbij betrokken zijn',
      reporter: 'De melder nu',
      course: 'Hoe het verder ging',
    },
    create: 'Begin de zaak',
    creating: 'De zaak wordt bewaard',
    check: 'Nog niet bewaard. Kijk na wat hierboven is aangegeven.',
    leaveNewTitle: 'Je nieuwe zaak is nog niet bewaard',
    leaveNew: 'Ga je nu weg, dan is weg wat je hebt ingevuld.',
    throwNewAway: 'Gooi weg',
    leaveChangeTitle: 'Je wijziging is nog niet bewaard',
    leaveChange: 'Ga je nu weg, dan blijven de gegevens zoals ze waren.',
    throwChangeAway: 'Gooi wijziging weg',
    keepFilling: 'Ga verder met invullen',
  },

  page: {
    back: 'Alle zaken',
    showAlias: 'Toon alias',
    hideAlias: 'Verberg alias',
    timeline: 'Aantekeningen',
    details: 'Gegevens',
    changeDetails: 'Wijzig gegevens',
    continueChange: 'Ga verder met je wijziging',
    countsIn: (year: string): string => `Telt mee in het verslag over ${year}.`,
    emptyTimeline:
      'Schrijf hierboven je eerste aantekening. Bijvoorbeeld: wat de melder vertelde, wat de melder wil, wat jullie hebben afgesproken.',
    closeCase: 'Sluit de zaak',
    closeLead:
      'Een gesloten zaak blijft in je archief en telt mee in het verslag van het jaar van de melding.',
    reopenCase: 'Heropen de zaak',
    closedOn: (day: string): string => `gesloten op ${day}`,
    aftercareFrom: (day: string): string => `in nazorg sinds ${day}`,
    agreeAftercare: 'Spreek nazorg af',
    changeAftercare: 'Wijzig de nazorg',
  },

  entry: {
    at: (time: string): string => `${time} uur`,
    withWhom: (whom: string): string => `met ${whom}`,
    duration,
    changed: (times: number): string => (times === 1 ? 'gewijzigd' : `${times} keer gewijzigd`),
    change: 'Wijzig',
    changeOf: (day: string): string => `Wijzig de aantekening van ${day}`,
    remove: 'Verwijder',
    removeOf: (day: string): string => `Verwijder de aantekening van ${day}`,
    removed: (day: string): string => `Aantekening van ${day} verwijderd.`,
    removedUntil: 'Je kunt dit terugdraaien tot de kluis op slot gaat.',
    restore: 'Maak ongedaan',
    earlier: 'Eerdere teksten',
    earlierOf: (day: string): string => `Eerdere teksten van de aantekening van ${day}`,
    ofDay: (day: string, time: string | null): string =>
      time === null ? `Over ${day}` : `Over ${day}, ${time} uur`,
    writtenAt: (moment: string): string => `Zo stond het er op ${moment}`,
    effort: (conversations: number, minutes: number): string =>
      `${conversations === 1 ? '1 gesprek' : `${conversations} gesprekken`} met de melder${
        minutes === 0 ? '' : `, alle contacten samen ${duration(minutes)}`
      }`,
    older: (count: number): string =>
      count === 1 ? 'Toon 1 oudere aantekening' : `Toon ${count} oudere aantekeningen`,
    unfinished: 'Concept, niet opgeslagen',
  },

  consent: {
    label: 'Welke toestemming van de melder gold?',
    hint: 'Kies de toestemming die gold op de dag van dit contact.',
    none: 'Nog geen toestemming',
    gone: 'Een toestemming die is verwijderd',
    add: 'Noteer nieuwe toestemming',
    goOn: 'Ga verder met de nieuwe toestemming',
    since: (whom: string, day: string): string => `${whom}, sinds ${day}`,
    by: (line: string): string => `Met toestemming: ${line}`,
    mayBeSaid: (text: string): string => `Je mocht zeggen: ${text}`,
    withdrawn: (day: string): string => `De melder trok deze toestemming in op ${day}.`,
    without: 'zonder vastgelegde toestemming',
  },

  editor: {
    newEntry: 'Nieuwe aantekening',
    kind: 'Soort aantekening',
    text: 'Tekst',
    explanation: 'Toelichting',
    changing: (day: string): string => `Aantekening van ${day} wijzigen`,
    placeholders: {
      contact: 'Wat is er gezegd, gevraagd en afgesproken?',
      note: 'Wat wil je onthouden?',
      decision: 'Waarom de melder dit kiest, als je dat weet.',
    },
    date: 'Datum',
    time: 'Tijd',
    timeInvalid: 'Vul een tijd in, bijvoorbeeld 14:30.',
    means: 'Hoe',
    minutes: 'Minuten',
    withWhom: 'Met wie',
    who: 'Naam of functie',
    decision: 'Wat kiest de melder',
    decisionHint: 'De melder kiest zelf.',
    stepHint:
      'De melder kiest zelf. Praat jij hierover met iemand anders, leg dan eerst bij Afspraken met de melder vast wat je mag zeggen.',
    format: 'Opmaak',
    bold: 'Vet',
    italic: 'Cursief',
    bullets: 'Lijst met punten',
    numbers: 'Lijst met nummers',
    save: 'Sla op',
    discard: 'Gooi concept weg',
    discardConfirmTitle: 'Concept weggooien?',
    discardConfirm: 'De tekst die je nu typt, is dan weg. Wat eerder is opgeslagen, blijft.',
    discardKeep: 'Houd het concept',
    stopChanging: 'Stop met wijzigen',
    earlierKept: 'De vorige tekst blijft in het archief bewaard.',
    readOnly: 'Het archief is beschadigd. Je kunt nu niets toevoegen.',
  },
} as const;
