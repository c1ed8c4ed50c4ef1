import { ZxcvbnFactory, type ZxcvbnResult } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as commonDictionary } from '@zxcvbn-ts/language-common';
import { dictionary as dutchDictionary } from '@zxcvbn-ts/language-nl-be';
import type { PassphraseRating } from '../../src-shared/ipc/vaultChannels.ts';

/** Words that someone who knows the owner's work tries first. */
const fieldTerms = [
  'vertrouwenspersoon',
  'vertrouwenskluis',
  'vertrouwen',
  'vertrouwelijk',
  'kluis',
  'melder',
  'melding',
  'meldpunt',
  'zaak',
  'dossier',
  'casus',
  'jaarverslag',
  'nazorg',
  'integriteit',
  'pesten',
  'intimidatie',
  'discriminatie',
  'klacht',
  'klachtencommissie',
  'geheim',
  'geheimhouding',
  'veilig',
  'veiligheid',
  'lvv',
  'wachtzin',
  'wachtwoord',
  'welkom',
  'lente',
  'voorjaar',
  'zomer',
  'herfst',
  'najaar',
  'winter',
  'kerstmis',
  'vakantie',
];

const LOWEST_ACCEPTED = 4;

/** Longer than this, a typing error in a known word no longer makes a passphrase weak. */
const LONGEST_NEAR_MISS = 30;

const knowledge = {
  dictionary: { ...commonDictionary, ...dutchDictionary, fieldTerms },
  graphs: adjacencyGraphs,
};
const estimator = new ZxcvbnFactory(knowledge);
/** Also sees through a changed letter in a known word, at many times the cost. */
const strictEstimator = new ZxcvbnFactory({ ...knowledge, useLevenshteinDistance: true });

/**
 * How hard a passphrase is to guess: zxcvbn's score 0 to 4, of which only 4 is accepted.
 * @param names words that belong to the owner (organisations), counted as guessed at once.
 */
export function ratePassphrase(passphrase: string, names: readonly string[] = []): PassphraseRating {
  if (passphrase.length === 0) return { score: 0, isAccepted: false, reason: 'empty' };
  const ownWords = [
    ...fieldTerms,
    ...names.flatMap((name) => [name, name.replaceAll(/\s+/g, ''), ...name.split(/\s+/)]),
  ];
  // The estimator is quadratic in length; nobody needs its opinion on what comes after a hundred characters.
  let result = estimator.check(passphrase.slice(0, 100), ownWords);
  if (result.score >= LOWEST_ACCEPTED && passphrase.length <= LONGEST_NEAR_MISS) {
    result = strictEstimator.check(passphrase, ownWords);
  }
  const isAccepted = result.score >= LOWEST_ACCEPTED;
  return { score: result.score, isAccepted, reason: isAccepted ? 'none' : weakness(passphrase, result) };
}

function weakness(passphrase: string, { sequence }: ZxcvbnResult): PassphraseRating['reason'] {
  const patterns = new Set(sequence.map((match) => match.pattern));
  const dictionaries = new Set(sequence.map((match) => String(match['dictionaryName'] ?? '')));
  if (dictionaries.has('userInputs') || dictionaries.has('fieldTerms')) return 'name_or_term';
  if (['boysFirstnames', 'girlsFirstnames', 'lastnames'].some((name) => dictionaries.has(name)))
    return 'name_or_term';
  if (dictionaries.has('passwords-common')) return 'common';
  const isKeyboard = sequence.some(
    ({ pattern, token }) =>
      (pattern === 'spatial' || pattern === 'sequence') && token.length * 2 >= passphrase.length,
  );
  if (isKeyboard) return 'keyboard';
  if (patterns.has('repeat')) return 'repeat';
  if (patterns.has('date') || patterns.has('regex')) return 'date';
  return passphrase.length < 12 ? 'short' : 'guessable';
}
