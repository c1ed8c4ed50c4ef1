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
    label: 'Wat is er gedaan',
    hint: 'Kies alles wat de melder of jij deed.',
    cell: anyOf('nog niets'),
    synonyms: ['wat is er gedaan', 'gedaan', 'actie', 'acties', 'vervolg', 'afhandeling', 'interventie'],
    table: {
      title: 'Wat er is gedaan',
      column: 'Stap',
      ...together('stappen'),
      population:
        'De stappen bij alle meldingen in de periode. Een melding die nog niet is afgesloten, telt mee als ‘loopt nog’.',
    },
  },
  results: {
    label: 'Wat kwam ervan',
    hint: 'Kies wat past. Over ziekte en gezondheid leg je hier niets vast.',
    cell: anyOf('nog niet bekend'),
    synonyms: ['resultaat', 'afloop', 'gevolg', 'gevolgen', 'effect'],
    table: {
      title: 'Wat ervan kwam',
      column: 'Wat er veranderde',
      ...together('gevolgen'),
      population: 'De gevolgen bij alle meldingen in de periode, voor zover die bekend zijn.',
      term: [
        'Gevolg',
        'wat er na een melding gebeurde, zoals de melder het vertelt. Of het door de melding kwam, is niet onderzocht.',
      ],
    },
  },
  behaviourStopped: {
    label: 'Is het gedrag gestopt',
    hint: 'Zoals de melder het vertelt.',
    empty: 'Niet ingevuld',
    cell: oneOf,
    synonyms: ['gedrag gestopt', 'opgelost', 'is het opgelost'],
    table: {
      title: 'Of het gedrag stopte',
      column: 'Volgens de melder',
      ...together('antwoorden'),
      population:
        'Alle meldingen in de periode, verdeeld naar de vraag of het gedrag volgens de melder stopte.',
      rows: { yes: 'ja', partly: 'deels', no: 'nee', unknown: 'niet bekend' },
      term: ['Of het gedrag stopte', 'zoals de melder het vertelt; het is niet onderzocht.'],
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
      population: 'De verwijzingen bij alle meldingen in de periode.',
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
      population: 'Alle meldingen in de periode, verdeeld naar de vraag of er een formele klacht kwam.',
      rows: { yes: 'met formele klacht', no: 'geen formele klacht bekend' },
    },
  },
  aftercareWish: {
    label: 'Wil de melder nazorg',
    hint: 'Spreek samen af wanneer en hoe. Je vernietigt het samen met de namen.',
    empty: 'Nog niet gevraagd',
    cell: '(een waarde hieronder; leeg: nog niet gevraagd)',
    synonyms: ['nazorg', 'nazorg gewenst', 'wil nazorg'],
  },
  aftercareFrom: {
    label: 'In nazorg sinds',
    hint: 'Laat het leeg zolang de zaak zelf nog loopt.',
    cell: '(een datum; alleen als de melder nazorg wil; leeg: niet in nazorg)',
    synonyms: ['in nazorg', 'nazorg vanaf', 'start nazorg'],
  },
  aftercareAgreed: {
    label: 'Wat spraken jullie af over nazorg',
    hint: 'Wanneer en hoe, in hoogstens 300 tekens.',
    cell: '(wanneer en hoe, hoogstens 300 tekens; alleen als de melder nazorg wil)',
    synonyms: ['afspraak nazorg', 'afspraken nazorg'],
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
