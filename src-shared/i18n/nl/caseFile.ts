/** The words of a case as a PDF for its reporter, on the screen and in the file. */
export const caseFile = {
  action: 'PDF voor de melder',
  hint: 'De melder heeft recht op inzage in de eigen gegevens, niet altijd in die over anderen. Stuur deze PDF niet naar een adres van het werk.',
  title: (code: string): string => `PDF van ${code} voor de melder`,
  lead: 'Kies wat erin komt. Namen van anderen laat de app weg, tenzij je ze erbij zet.',
  warning:
    'Ook zonder naam kan een tekst naar iemand anders wijzen, bijvoorbeeld door een functie of een gebeurtenis. Namen die je niet bij deze zaak hebt vastgelegd, kent de app niet. Lees daarom alles na.',
  parts: 'Onderdelen',
  facts: 'Gegevens van de zaak',
  agreements: 'Besproken bij het begin',
  referrals: 'Doorverwijzingen',
  entries: 'Aantekeningen',
  entriesHint: 'Gesprekken met iemand anders dan de melder staan uit.',
  noEntries: 'In deze zaak staan nog geen aantekeningen.',
  entry: (day: string, kind: string): string => `${day}, ${kind}`,
  withOther: (label: string): string => `${label}, met iemand anders`,
  namesOthers: 'Neem ook namen van anderen op',
  namesOthersWarning: 'Namen van anderen gaan nu mee. Doe dit alleen als het echt moet.',
  forWhom: 'Voor welke melder',
  forNobody: 'Maak een keuze',
  forWhomHint: 'De namen van de andere melders laat de app weg.',
  preview: 'Dit komt erin',
  previewEmpty: 'Er komt nu niets in. Kies hierboven minstens één onderdeel of aantekening.',
  namesLeftOut: (count: number): string =>
    count === 0
      ? 'De app vond geen naam van een ander om weg te laten.'
      : count === 1
        ? 'Op 1 plek is een naam weggelaten.'
        : `Op ${count} plekken is een naam weggelaten.`,
  export: 'Maak de PDF',

  account: {
    action: 'Feitenrelaas voor de melder',
    hint: 'Alleen wat de melder vertelde, zonder jouw aantekeningen. Stuur dit niet naar een adres van het werk.',
    title: (code: string): string => `Feitenrelaas van ${code} voor de melder`,
    lead: 'Hierin staat alleen het feitenrelaas van de melder. Van jouw aantekeningen gaat niets mee. Geef het aan de melder zelf, en stuur dit niet naar een adres van het werk.',
    what: (code: string): string =>
      `Je maakt een PDF van het feitenrelaas bij zaak ${code}. Stuur dit niet naar een adres van het werk.`,
  },
  back: 'Terug naar de zaak',
  what: (code: string): string => `Je maakt een PDF van zaak ${code} voor de melder.`,
  done: 'De PDF is gemaakt. Bij Beheer, Buiten de kluis, zie je welke kopieën er nog zijn.',

  remit: 'Hoort bij de taak van de vertrouwenspersoon',
  remits: { in_remit: 'Ja', out_of_remit: 'Nee', both: 'Deels' },
  /** Stands where a name stood. */
  nameLeftOut: '[naam weggelaten]',
  withWhom: (who: string): string => `met ${who}`,
  minutes: (count: number): string => (count === 1 ? '1 minuut' : `${count} minuten`),
  time: (at: string): string => `${at.replace(':', '.')} uur`,
  referredTo: (kind: string, name: string): string => (name === '' ? kind : `${kind}: ${name}`),
  referralConsent: 'Toestemming',
  consents: { given: 'gegeven', not_needed: 'niet nodig, de melder gaat zelf', to_ask: 'nog te vragen' },
  referralReason: 'Waarom',
  referralResult: 'Uitkomst',

  pdf: {
    madeOn: (day: string): string => `Opgesteld op ${day}`,
    case: {
      fileName: (code: string): string => `zaak-${code}.pdf`,
      title: (code: string): string => `Zaak ${code}`,
      subtitle: 'Inzage voor de melder',
      explanation:
        'Dit komt uit wat de vertrouwenspersoon over deze zaak heeft vastgelegd. Het hoeft niet alles te zijn. De namen van anderen die bij deze zaak zijn genoteerd, zijn weggelaten.',
      explanationWithNames:
        'Dit komt uit wat de vertrouwenspersoon over deze zaak heeft vastgelegd. Het hoeft niet alles te zijn. Er staan ook namen van anderen in. Ga er zorgvuldig mee om.',
    },
    account: {
      fileName: (code: string): string => `feitenrelaas-${code}.pdf`,
      title: (code: string): string => `Feitenrelaas bij zaak ${code}`,
      subtitle: 'In de woorden van de melder',
      explanation:
        'Dit is wat de melder heeft verteld. De vertrouwenspersoon heeft het opgeschreven en heeft er geen onderzoek naar gedaan. De namen van anderen die bij deze zaak zijn genoteerd, zijn weggelaten.',
      explanationWithNames:
        'Dit is wat de melder heeft verteld. De vertrouwenspersoon heeft het opgeschreven en heeft er geen onderzoek naar gedaan. Er staan ook namen van anderen in. Ga er zorgvuldig mee om.',
    },
    page: (current: number, last: number): string => `pagina ${current} van ${last}`,
  },
} as const;
