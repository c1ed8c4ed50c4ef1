/** A word that stands in one entry of every thousand. */
export const RARE_WORD = 'detacheringsvoorstel';
/** A word that stands in every other entry. */
export const COMMON_WORD = 'melder';

/** Numbers from 0 up to 1 that look random and are the same in every run. */
export function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const openings = [
  'Vertelt dat',
  'We bespreken dat',
  'Geeft aan dat',
  'Aan de telefoon blijkt dat',
  'Schrijft in een mail dat',
  'Komt terug op het vorige gesprek:',
  'Ik leg uit dat',
  'Afgesproken dat',
];
const people = [
  'de leidinggevende',
  'een collega',
  'het afdelingshoofd',
  'de teamleider',
  'de docent',
  'een stagiair',
  'de projectleider',
  'de roostermaker',
  'de directeur',
  'de praktijkbegeleider',
];
const acts = [
  'opnieuw is gaan schreeuwen in',
  'grappen maakt tijdens',
  'niet meer groet na',
  'buiten is gehouden bij',
  'spullen heeft verplaatst voor',
  'excuses heeft aangeboden na',
  'een opmerking maakte over kleding bij',
  'het verslag heeft veranderd van',
  'de ander negeert sinds',
  'dreigende woorden sprak na afloop van',
];
const feelings = [
  'Slaapt slecht en ziet op tegen donderdag.',
  'Wil vooral dat het stopt.',
  'Wil geen formele klacht indienen.',
  'Denkt na over een gesprek met hulp van de mediator.',
  'Heeft zich ziek gemeld en spreekt de bedrijfsarts volgende week.',
  'Zegt dat het de laatste weken rustiger is.',
  'Vraagt wat er gebeurt als dit bekend wordt.',
  'Mijdt de kantine en werkt liever thuis.',
  'Voelt zich gesteund door twee mensen van het team.',
];
const firstParts = (
  'werk team overleg gesprek klacht dienst zorg bedrijf maand week jaar project beleid personeel scholing stage ' +
  'kamer kantoor vergader plan rooster functie salaris verlof ziekte veiligheid cultuur gedrag meld vertrouwen ' +
  'onderwijs les praktijk cliënt patiënt huis buurt wijk gemeente waterschap'
).split(' ');
const lastParts = (
  'overleg verslag plan afspraak middag ruimte groep leider houding gesprek formulier regeling commissie begeleiding ' +
  'bijeenkomst brief mail moment situatie druk verdeling wisseling lijst code kwestie dossier onderzoek evaluatie ' +
  'medewerker afdeling'
).split(' ');
const compounds = firstParts.flatMap((first) => lastParts.map((last) => `${first}${last}`));

/** Journal entries of some fifty words: few words that come back in most, many that are seldom seen. */
export function createWriter(seed: number): () => string {
  const dice = createDice(seed);
  let written = 0;
  const pick = (words: readonly string[]): string => words[Math.floor(dice() * words.length)] ?? '';
  // A word of rank n comes n times less often than the first, as in any language.
  const pickByRank = (words: readonly string[]): string =>
    words[Math.floor(words.length ** dice()) - 1] ?? '';
  const sentence = (): string =>
    `${pick(openings)} ${pick(people)} ${pick(acts)} de ${pickByRank(compounds)} op ${1 + Math.floor(dice() * 28)} ` +
    `${pick(['januari', 'maart', 'mei', 'september', 'november'])} om ${8 + Math.floor(dice() * 10)}.${pick(['00', '15', '30'])} uur.`;

  return () => {
    const number = written++;
    const lines = Array.from({ length: 2 + Math.floor(dice() * 3) }, sentence);
    if (number % 2 === 0) lines.push(`De ${COMMON_WORD} wil verder praten over de ${pickByRank(compounds)}.`);
    if (number % 1000 === 0) lines.push(`Het ging ook over het ${RARE_WORD}.`);
    return `${lines.join(' ')} ${pick(feelings)}`;
  };
}
