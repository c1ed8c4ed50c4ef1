import type { WordsOfKind } from './recordWords.ts';

/** Words of what was agreed with the reporter. */
const consent: WordsOfKind<'consent'> = {
  title: 'Toestemming',
  one: 'de toestemming',
  none: 'Praat je met iemand anders over deze zaak, dan geeft de melder daar eerst toestemming voor. Leg hier vast met wie, en wat je mag zeggen.',
  add: 'Noteer toestemming',
  mark: 'ingetrokken',
  fields: {
    toWhom: { label: 'Met wie mag je praten' },
    who: { label: 'Wie precies', hint: 'Naam of functie.' },
    mayBeSaid: {
      label: 'Wat mag je zeggen',
      hint: 'Schrijf ook op wat je niet mag zeggen, zoals de naam van de melder.',
    },
    givenOn: { label: 'Gegeven op' },
    withdrawnOn: { label: 'Ingetrokken op', hint: 'De melder kan de toestemming altijd intrekken.' },
  },
};

const goal: WordsOfKind<'goal'> = {
  title: 'Wat de melder wil',
  one: 'wat de melder wil',
  none: 'Schrijf op wat de melder wil bereiken, in eigen woorden. Verandert dat later, noteer het dan opnieuw.',
  add: 'Noteer wat de melder wil',
  fields: {
    wish: { label: 'Wat wil de melder', hint: 'Ook: wat wil de melder juist niet.' },
    saidOn: { label: 'Gezegd op' },
  },
};

const option: WordsOfKind<'option'> = {
  title: 'Mogelijkheden',
  one: 'de mogelijkheid',
  none: 'Welke stappen bespraken jullie, met wat ervoor en ertegen is? De melder kiest.',
  add: 'Noteer een mogelijkheid',
  mark: 'gekozen door de melder',
  fields: {
    option: { label: 'Mogelijkheid', hint: 'Bijvoorbeeld: zelf een gesprek aangaan.' },
    inFavour: { label: 'Voor' },
    against: { label: 'Tegen' },
    choice: { label: 'Keuze' },
  },
};

const agreement: WordsOfKind<'agreement'> = {
  title: 'Tot het volgende gesprek',
  one: 'de afspraak',
  none: 'Wat doet de melder tot het volgende gesprek, en wat doe jij?',
  add: 'Noteer een afspraak',
  fields: {
    agreed: { label: 'Afgesproken' },
    agreedOn: { label: 'Afgesproken op' },
    until: { label: 'Tot en met' },
  },
};

const safety: WordsOfKind<'safety'> = {
  title: 'Gevaar en nood',
  one: 'de aantekening over gevaar',
  none: 'Is er gevaar, een bedreiging, of denkt iemand aan zelfdoding? Leg vast wat je zag of hoorde, en wat jullie afspraken.',
  add: 'Noteer gevaar of nood',
  lines: [
    'Direct gevaar: bel 112.',
    'Gedachten aan zelfdoding: bel 113, dag en nacht, gratis en anoniem. Chatten kan op www.113.nl. Ook als je je zorgen maakt om een ander.',
  ],
  mark: 'nog eens nagegaan',
  fields: {
    danger: { label: 'Wat speelt er' },
    seenOn: { label: 'Gezien of gehoord op' },
    seen: { label: 'Wat zag of hoorde je', hint: 'Wat iemand zei of deed, niet wat je ervan vindt.' },
    agreed: { label: 'Wat spraken jullie af' },
    checkedOn: { label: 'Nog eens nagegaan op', hint: 'De dag waarop je vroeg hoe het nu is.' },
  },
};

export const agreementsWords = { consent, goal, option, agreement, safety };
