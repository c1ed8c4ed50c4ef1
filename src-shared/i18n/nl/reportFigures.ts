import { NOT_SHOWN, smallestTotalRule } from './reportProtection.ts';

/** The words round the numbers of a report: making them, what is hidden, and what a reader can find out. */
export const reportFigures = {
  lead: 'De app telt je zaken, verbergt wat te klein is en probeert daarna zelf of iemand het terug kan rekenen.',
  make: 'Maak de cijfers',
  makeAgain: 'Maak de cijfers opnieuw',
  none: 'Er zijn nog geen cijfers. Kijk eerst of de indeling goed is. Daarna maak je ze hier.',
  stale: 'Je hebt de indeling veranderd. Deze cijfers horen bij de indeling van daarvoor.',
  working: 'De app telt, verbergt wat te klein is, en controleert',
  percent: (done: number): string => `${done} procent klaar`,
  stopped: 'Gestopt. Er is niets veranderd.',
  ready: 'De cijfers zijn klaar.',

  refused: {
    title: 'Er kan geen verslag komen',
    text: 'Samen met een verslag dat je al maakte, zou een lezer kleine aantallen kunnen uitrekenen. Kies een andere periode of andere onderdelen.',
    entries: 'Deze verslagen zitten ertussen:',
  },
  tooSmall: (smallestTotal: number): string =>
    `${smallestTotalRule(smallestTotal)} In deze periode is dat niet zo: elk aantal kan dan laten zien wie er bij je was. Een langere periode kan helpen.`,
  fallbacks: {
    no_split:
      'De uitsplitsing kan niet: daar zijn te weinig meldingen voor. Het verslag toont de tabellen zonder uitsplitsing.',
    total_only:
      'Alleen het totaal kan in het verslag. Staat er een tabel bij, dan kan een lezer kleine aantallen uitrekenen.',
  },
  countedAsBefore: (count: number): string =>
    count === 1
      ? 'Eén zaak is veranderd nadat een eerder verslag die telde. De zaak telt hier zoals toen. Anders kan een lezer uit het verschil zien wat er veranderde.'
      : `${count} zaken zijn veranderd nadat een eerder verslag ze telde. Die tellen hier zoals toen. Anders kan een lezer uit het verschil zien wat er veranderde.`,

  sheet: 'Zo staan de cijfers in het verslag',
  sheetHint: 'Dit zijn precies de aantallen die in het verslag komen.',
  hidden: NOT_SHOWN,
  dash: '–',
  impossible: 'n.v.t.',
  together: (labels: string): string => `Samen geteld: ${labels}. Elk daarvan kan nul zijn.`,
  notShown: (labels: string): string => `${labels}. Elk daarvan kan nul zijn.`,
  total: 'Totaal',
  withheld: 'Deze tabellen komen niet in het verslag',
  withheldWhy: 'Er kan geen enkele rij in staan zonder dat een lezer kleine aantallen kan uitrekenen.',
  fewerReporters:
    'Gebruik je niet alle groepen van melders? Kies bij Beheer de groepen die je gebruikt. Dan kan ‘Wie kwamen er’ misschien wel.',

  deductions: {
    title: 'Wat een lezer kan afleiden',
    only: 'Alleen voor jou, nooit in het verslag',
    lead: 'Van elk getal dat niet in het verslag staat, zie je hier hoe laag en hoe hoog een lezer het kan schatten. Wie het meeste weet, is vaak een groep melders die met elkaar spreekt: zij tellen hun eigen meldingen mee. Meer valt er uit dit verslag niet af te leiden.',
    none: 'Alle getallen staan in het verslag. Er valt niets af te leiden.',
    count: (count: number): string => (count === 1 ? '1 getal' : `${count} getallen`),
    class: 'Niet getoond',
    outsider: 'Met alleen het verslag',
    best: 'Wie het meeste weet',
    readers: {
      outsider: 'wie alleen het verslag heeft',
      coalition: 'melders die met elkaar spreken',
      insider: 'wie een van de andere aantallen al kent',
    },
    reason: 'Waarom niet',
    range: (low: number, high: number): string => (low === high ? String(low) : `${low} – ${high}`),
    reasons: { primary: 'te klein, of te veel van één groep', secondary: 'om een ander te bedekken' },
    eitherReason: 'te klein, of om een ander te bedekken',
    control: (quantities: number, witnesses: number): string =>
      `Gecontroleerd: ${quantities} getallen, met ${witnesses} tegenvoorbeelden die ook bij dit verslag passen.`,
  },
} as const;
