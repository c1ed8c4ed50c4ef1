import { codeList } from './codeList.ts';

export const dangers = codeList({
  direct: 'direct gevaar',
  threat: 'bedreiging',
  suicidal: 'gedachten aan zelfdoding',
  other: 'iets anders',
});

/** Who wants to know something of a reporter. */
export const inquirers = codeList({
  manager: 'een leidinggevende',
  hr: 'HR',
  lawyer: 'een advocaat',
  justice: 'rechter of politie',
  data_subject: 'degene over wie het gaat, met een verzoek op grond van de AVG',
  other: 'iemand anders',
});

export const optionChoices = codeList({
  open: 'nog niet gekozen',
  chosen: 'de melder kiest dit',
  rejected: 'de melder kiest dit niet',
});

/** What the reporter says afterwards, for the counsellor's own account. */
export const closingAnswers = codeList({
  yes: 'ja',
  partly: 'deels',
  no: 'nee',
  not_asked: 'niet gevraagd',
});
