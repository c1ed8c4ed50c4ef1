import { anyOf, type FieldWords, oneOf, together } from './fieldWords.ts';

const NOT_FILLED_IN = 'Niet ingevuld';

/** Words of the fields that tell what happened, when, where and to how many. */
export const circumstanceWords = {
  happenedWhen: {
    label: 'Wanneer gebeurde het',
    empty: NOT_FILLED_IN,
    cell: '(een waarde hieronder; leeg: niet ingevuld, of wat uit de dagen blijkt)',
    synonyms: ['wanneer', 'wanneer gebeurd', 'tijdstip', 'moment'],
    table: {
      title: 'Wanneer het gebeurde',
      column: 'Wanneer',
      ...together('soorten'),
      population:
        'Alle meldingen in de periode, verdeeld naar wanneer het gebeurde: op één dag, in een langere tijd of langer geleden.',
      term: ['Langer geleden', 'zo lang voor de melding dat de dagen niet meer zijn vastgelegd.'],
    },
  },
  happenedFrom: {
    label: 'Gebeurd op, of vanaf',
    hint: 'De dag, of de eerste dag. Je vernietigt deze dagen samen met de namen.',
    cell: '(een datum; alleen bij een dag of een periode)',
    synonyms: ['datum incident', 'datum voorval', 'datum gebeurtenis', 'incidentdatum', 'gebeurd op'],
  },
  happenedUntil: {
    label: 'Gebeurd tot en met',
    hint: 'Laat het leeg als het nog doorgaat.',
    cell: '(een datum; alleen bij een periode; leeg: het gaat nog door)',
    synonyms: ['einddatum incident', 'laatste voorval', 'gebeurd tot en met'],
  },
  place: {
    label: 'Waar gebeurde het',
    hint: 'Plaatsen van een organisatie voeg je toe bij Beheer.',
    empty: NOT_FILLED_IN,
    cell: oneOf,
    synonyms: ['plek', 'plaats incident', 'locatie incident'],
    table: {
      title: 'Op welke plaats het gebeurde',
      column: 'Plaats',
      ...together('plaatsen'),
      population: 'Alle meldingen in de periode, verdeeld naar de plaats waar het gebeurde.',
      term: ['Plaats', 'waar het gebeurde waarover iemand meldt. Dat kan ook online zijn.'],
    },
  },
  reporterRole: {
    label: 'De melder is',
    empty: NOT_FILLED_IN,
    cell: oneOf,
    synonyms: ['slachtoffer of getuige', 'betrokkenheid', 'betrokkenheid melder'],
    table: {
      title: 'De rol van de melder',
      column: 'Rol',
      ...together('rollen'),
      population: 'Alle meldingen in de periode, verdeeld naar de rol van de melder bij wat er gebeurde.',
      term: ['Een van meerdere mensen wie het overkwam', 'een melder wie hetzelfde overkwam als een ander.'],
    },
  },
  accusedCount: {
    label: 'Over hoeveel mensen gaat de melding',
    empty: NOT_FILLED_IN,
    cell: oneOf,
    synonyms: ['aantal beschuldigden', 'aantal beklaagden', 'aantal daders'],
    table: {
      title: 'Over hoeveel mensen het ging',
      column: 'Mensen',
      ...together('aantallen'),
      population: 'Alle meldingen in de periode, verdeeld naar het aantal mensen over wie de melding gaat.',
      term: [
        'Over hoeveel mensen het ging',
        'over hoeveel mensen de melding gaat. Of het zo is gebeurd, is niet onderzocht.',
      ],
    },
  },
  affectedCount: {
    label: 'Hoeveel mensen overkwam het',
    empty: NOT_FILLED_IN,
    cell: oneOf,
    synonyms: ['aantal getroffenen', 'aantal slachtoffers', 'aantal betrokkenen'],
    table: {
      title: 'Hoeveel mensen het overkwam',
      column: 'Mensen',
      ...together('aantallen'),
      population: 'Alle meldingen in de periode, verdeeld naar het aantal mensen dat het overkwam.',
      term: [
        'Hoeveel mensen het overkwam',
        'hoeveel mensen het volgens de melder overkwam, de melder zelf meegerekend.',
      ],
    },
  },
  discriminationGrounds: {
    label: 'Grond van de discriminatie',
    hint: 'Kies alles wat past.',
    cell: `${anyOf('niet ingevuld').slice(0, -1)}; alleen bij het thema discriminatie)`,
    synonyms: ['grond', 'discriminatiegrond', 'gronden', 'soort discriminatie'],
    table: {
      title: 'Gronden van discriminatie',
      column: 'Grond',
      ...together('gronden'),
      population: 'De gronden bij alle meldingen over discriminatie.',
      term: [
        'Grond van discriminatie',
        'de reden waarom iemand ongelijk is behandeld. De gronden staan in de wetten over gelijke behandeling.',
      ],
    },
  },
} as const satisfies Record<string, FieldWords>;
