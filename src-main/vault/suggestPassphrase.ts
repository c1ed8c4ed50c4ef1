import { randomInt } from 'node:crypto';
import { dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as dutch } from '@zxcvbn-ts/language-nl-be';

/** Nobody wants to type these words before every day of this work. */
const unkind =
  /moord|doo?d|sterf|verkracht|seks|neuk|kut|lul|hoer|porno|bloed|wapen|pistool|schie?t|schoten|kogel|geweld|drug|kanker|homo|neger|nazi|lijk|slet|trut|kloot|eikel|flikker|pijn|ziek|angst|bang|oorlog|stom|idioot|haat|doem|gijzel|mes|bom|naakt|borst|kont|reet|duivel|satan|stink|misdaad|laf|akelig|viespeuk|pis|vrijen|verdrink|gevang|beest/;

/** Spellings that mark a word as Dutch: the list is of film subtitles and holds names and English too. */
const dutchSpelling =
  /en|er|el|ing|heid|st|cht|oe|ij|aa|ee|oo|uu|ui|ou|ie|eu|kt|ft|je|sch|nd|ng|rt|ls|ns|ks|ms|tie|teit/;

const elsewhere = new Set(
  [
    dutch['boysFirstnames'],
    dutch['girlsFirstnames'],
    dutch['lastnames'],
    common['diceware-common'],
    common['passwords-common'],
  ]
    .flatMap((list) => list ?? [])
    .map((word) => String(word).toLowerCase()),
);

const words = [...new Set((dutch['commonWords'] ?? []).map(String))].filter(
  (word) =>
    /^[a-z]{4,9}$/.test(word) && dutchSpelling.test(word) && !unkind.test(word) && !elsewhere.has(word),
);

/** Five words drawn evenly from some seven thousand common Dutch ones: about 63 bits. */
export function suggestPassphrase(): string {
  return Array.from({ length: 5 }, () => words[randomInt(words.length)]).join(' ');
}
