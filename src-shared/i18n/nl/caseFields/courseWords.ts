import { anyOf, type FieldWords, oneOf, together } from './fieldWords.ts';

/** Words of the fields that tell what came of a case, and how the reporter is now. */
export const courseWords = {
  closedOn: {
    label: 'Gesloten op',
    cell: '(een datum; leeg: de zaak loopt nog)',
    synonyms: [
      'einddatum',
      'afgesloten',
      'afgesloten op',
      'datum afsluiting',
      'datum afgesloten',
      'gesloten',
      'sluitdatum',
      'afgerond op',
      'datum afronding',
    ],
  },
  outcomes: {
    label: 'Uitkomst',
    cell: anyOf('nog geen uitkomst'),
    synonyms: ['resultaat', 'afloop', 'actie', 'acties', 'vervolg', 'afhandeling', 'interventie'],
    table: {
      title: 'Wat er met de melding gebeurde',
      column: 'Uitkomst',
      ...together('uitkomsten'),
      population:
        'De uitkomsten van alle meldingen in de periode. Een melding die nog niet is afgesloten, telt mee als ‘loopt nog’.',
    },
  },
  referredTo: {
    label: 'Doorverwezen naar',
    hint: 'Verwijs je door vanuit de zaak, dan komt het hier vanzelf bij.',
    cell: anyOf('niet doorverwezen'),
    synonyms: ['doorverwijzing', 'verwezen naar', 'verwijzing', 'doorverwezen'],
    table: {
      title: 'Waarheen is verwezen',
      column: 'Verwezen naar',
      ...together('verwijzingen'),
      population:
        'De verwijzingen bij alle meldingen in de periode. Een melding kan meer verwijzingen hebben.',
    },
  },
  formalComplaint: {
    label: 'Er loopt of liep een formele klacht',
    cell: '(een waarde hieronder; leeg: nee)',
    synonyms: ['klacht', 'klacht ingediend', 'formele procedure'],
    table: {
      title: 'Formele klachten',
      column: 'Formele klacht',
      ...together('soorten'),
      population: 'Alle meldingen in de periode, naar of er een formele klacht uit volgde.',
      rows: { yes: 'met formele klacht', no: 'zonder formele klacht' },
    },
  },
  feelsSafe: {
    label: 'Voelt de melder zich nu veilig',
    hint: 'Dit komt niet in het verslag. Je vernietigt het samen met de namen.',
    empty: 'Niet ingevuld',
    cell: oneOf,
    synonyms: ['veilig', 'voelt zich veilig', 'veiligheid melder', 'gevoel van veiligheid'],
  },
  whoKnows: {
    label: 'Wie weet er nog meer van',
    hint: 'Dit komt niet in het verslag. Je vernietigt het samen met de namen.',
    cell: anyOf('niet ingevuld'),
    synonyms: ['wie weet ervan', 'wie weet hiervan', 'op de hoogte', 'wie is op de hoogte', 'besproken met'],
  },
} as const satisfies Record<string, FieldWords>;
