import type { HitKind } from '../../domain/hitKind.ts';

/** Why a part of a text is pointed out: one sentence for each kind of hit. */
const reasons: Readonly<Record<HitKind, string>> = {
  name: 'Dit is een naam of alias uit je archief.',
  contact: 'Met dit adres is iemand te vinden.',
  date: 'Een dag of tijd wijst naar een gebeurtenis. Schrijf liever ‘enkele weken geleden’.',
  digits: 'Een getal kan iemand herkenbaar maken. Schrijf liever ‘enkele’ of ‘een groep’.',
  number_word: 'Een aantal kan iemand herkenbaar maken. Schrijf liever ‘enkele’ of ‘meerdere’.',
  only_one: 'Dit past maar op één persoon.',
  function: 'Een functie kan naar één persoon wijzen. Schrijf liever ‘een collega’ of ‘een leidinggevende’.',
  gender: 'Dit vertelt of het een man of een vrouw is. Schrijf liever ‘de melder’ of ‘die persoon’.',
  quote: 'Dit staat zo ook in je aantekeningen. Zeg het in andere woorden.',
};

const headings = [
  'Wat speelt er',
  'Wat heb ik gedaan',
  'Waar loop ik vast',
  'Mijn vraag aan jullie',
] as const;

/** The words of the anonymous brief for intervisie. */
export const brief = {
  action: 'Casus voor intervisie',
  hint: 'Een kort verhaal zonder namen, plaatsen en data, om met collega’s te bespreken.',
  title: 'Casus voor intervisie',
  lead: 'Vertel wat er speelt, zonder dat iemand te herkennen is. De app wijst aan wat naar een persoon kan leiden. De app herkent woorden, geen verhaal: lees dus ook zelf na.',
  text: 'Tekst van de casus',
  discard: 'Gooi de tekst weg',
  discardTitle: 'Tekst weggooien?',
  discardText: 'De tekst van deze casus is dan weg. De zaak zelf verandert niet.',
  discardKeep: 'Houd de tekst',
  open: (count: number): string =>
    count === 0
      ? 'Niets meer om na te kijken'
      : count === 1
        ? 'Nog 1 plek om na te kijken'
        : `Nog ${count} plekken om na te kijken`,
  openHint: 'Verander de tekst, of geef aan dat het zo mag blijven.',
  accepted: (count: number): string =>
    count === 1 ? '1 plek mag blijven' : `${count} plekken mogen blijven`,
  accept: 'Mag blijven',
  acceptOf: (part: string): string => `Mag blijven: ${part}`,
  reopen: 'Toch nakijken',
  reopenOf: (part: string): string => `Toch nakijken: ${part}`,
  goTo: 'Ga naar de tekst',
  goToOf: (part: string): string => `Ga naar de tekst: ${part}`,
  reasons,
  export: 'Maak de PDF',
  what: 'Je maakt een PDF van deze casus. Het nummer van de zaak staat er niet in.',
  done: 'De PDF is gemaakt. Bij Beheer, Buiten de kluis, zie je welke kopieën er nog zijn.',

  pdf: {
    fileName: 'casus-voor-intervisie.pdf',
    title: 'Casus voor intervisie',
    subtitle: 'Anoniem. Alleen voor wie aan de intervisie meedoet.',
  },

  /** What a new brief begins with: what is coded, without place or moment. */
  proposal: {
    about: (themes: string): string =>
      themes === ''
        ? 'Een melder komt bij mij met een verhaal.'
        : `Een melder komt bij mij met een verhaal over ${themes}.`,
    relation: (relation: string): string => `Het gaat over: ${relation}.`,
    since: (duration: string): string => `Het contact loopt ${duration}.`,
    durations: {
      days: 'enkele dagen',
      weeks: 'enkele weken',
      months: 'enkele maanden',
      years: 'al meer dan een jaar',
    },
    /** The PDF prints them as headings. */
    headings,
    whole: (facts: string): string =>
      headings.map((heading, index) => `${heading}\n\n${index === 0 ? facts : ''}`).join('\n\n'),
  },
} as const;
