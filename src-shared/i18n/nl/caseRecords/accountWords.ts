import type { WordsOfKind } from './recordWords.ts';

/** Words of what the reporter tells that happened. */
const event: WordsOfKind<'event'> = {
  title: 'Gebeurtenissen',
  one: 'de gebeurtenis',
  none: 'Zet hier met de melder op een rij wat er gebeurde: wanneer, waar, wie het zag. Het zijn de woorden van de melder, los van jouw aantekeningen. De melder kan het feitenrelaas als PDF meekrijgen.',
  add: 'Noteer een gebeurtenis',
  fields: {
    happenedOn: { label: 'Datum' },
    when: { label: 'Wanneer, in woorden', hint: 'Als de melder de dag niet precies weet.' },
    place: { label: 'Waar' },
    happened: { label: 'Wat gebeurde er', hint: 'In de woorden van de melder.' },
    witnesses: { label: 'Wie zag of hoorde het' },
    evidence: { label: 'Bewijs', hint: 'Bijvoorbeeld een bericht, een mail of een foto, en waar het ligt.' },
  },
};

export const accountWords = { event };
