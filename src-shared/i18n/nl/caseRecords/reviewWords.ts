import type { WordsOfKind } from './recordWords.ts';

/** Words of what others ask about a reporter, and of how the counsellor looks back. */
const inquiry_about_reporter: WordsOfKind<'inquiry_about_reporter'> = {
  title: 'Verzoeken om informatie',
  one: 'het verzoek',
  none: 'Vraagt iemand of de melder bij jou was, of wat er is gezegd? Leg hier vast wat er werd gevraagd en wat jij antwoordde.',
  add: 'Noteer een verzoek',
  lines: ['Je hoeft niet meteen te antwoorden. Vraag bij twijfel eerst juridisch advies.'],
  mark: 'beantwoord',
  fields: {
    inquirer: { label: 'Wie vraagt het' },
    who: { label: 'Wie precies', hint: 'Naam of functie.' },
    askedOn: { label: 'Gevraagd op' },
    asked: { label: 'Wat werd er gevraagd' },
    answer: {
      label: 'Wat antwoordde je',
      proposals: [
        [
          'Zet een antwoord klaar: algemeen',
          'Ik kan niet zeggen of iemand bij mij is geweest. Dat geldt voor iedereen die het vraagt.',
        ],
        [
          'Zet een antwoord klaar: verzoek op grond van de AVG',
          'Ik heb uw verzoek ontvangen. Of ik iets over u heb vastgelegd, kan ik nu niet zeggen. Ik vraag eerst juridisch advies over wat ik mag en moet geven. Daarna krijgt u antwoord.',
        ],
        [
          'Zet een antwoord klaar: rechter of politie',
          'Ik heb uw vraag ontvangen. Ik heb een geheimhoudingsplicht. Ik kan nu niet zeggen of iemand bij mij is geweest. Ik vraag eerst juridisch advies en kom er dan bij u op terug.',
        ],
      ],
    },
    answeredOn: { label: 'Beantwoord op' },
  },
};

const intervision: WordsOfKind<'intervision'> = {
  title: 'Terug uit intervisie',
  one: 'wat je meenam uit intervisie',
  none: 'Bracht je deze zaak in bij intervisie? Schrijf op wat je meeneemt en wat je anders doet.',
  add: 'Noteer wat je meenam',
  fields: {
    heldOn: { label: 'Intervisie op' },
    takenAlong: { label: 'Wat neem je mee' },
    doneDifferently: { label: 'Wat doe je anders' },
  },
};

const closing_question: WordsOfKind<'closing_question'> = {
  title: 'Vraag na afloop',
  one: 'de vraag na afloop',
  none: 'Vraag de melder na afloop hoe het was. Dit is voor jou zelf; het komt niet in het verslag.',
  add: 'Noteer wat de melder zei',
  fields: {
    askedOn: { label: 'Gevraagd op' },
    feltHeard: { label: 'Voelde de melder zich gehoord' },
    keptDirection: { label: 'Hield de melder zelf de regie' },
    words: { label: 'Wat de melder erover zei' },
  },
};

export const reviewWords = { inquiry_about_reporter, intervision, closing_question };
