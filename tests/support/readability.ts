import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** One sentence that a user can read, with the file it stands in, and how hard it is. */
export interface MeasuredSentence {
  file: string;
  text: string;
  words: number;
  /** Flesch's reading ease with the weights of Douma for Dutch: below 50 is hard, 65 and more is plain. */
  ease: number;
}

const FOLDER = join(import.meta.dirname, '../../src-shared/i18n/nl');
/** Lists of words to recognise, which nobody reads, and the instructions for whoever opens a backup by hand. */
const NOT_READ = [
  'backupReadme.ts',
  'claimWords.ts',
  'cli.ts',
  'importSynonyms.ts',
  'leakWords.ts',
  'nameWords.ts',
  'reportLeakWords.ts',
  'reportPhrases.ts',
];
/** Long words that every reader of these texts knows: they count as two syllables. */
const KNOWN =
  /^(vertrouwensperso(on|nen)|organisaties?|medewerkers?|leidinggevenden?|reservekopie(ën)?|aanbeveling(en)?|aantekening(en)?|herinnering(en)?|onderdelen|bijvoorbeeld|meldingen|verslagen|periode|archief)$/i;
/** Words of the office, each with a plain one beside it. */
const HARD_WORDS: Readonly<Record<string, string>> = {
  aangaande: 'over',
  alsmede: 'en ook',
  betreffende: 'over',
  casuïstiek: 'zaken',
  conform: 'volgens',
  derhalve: 'daarom',
  desbetreffende: 'deze',
  dienen: 'moeten',
  duiding: 'uitleg',
  eventueel: 'als je wilt',
  geschieden: 'gebeuren',
  herleidbaar: 'te herkennen',
  herleiden: 'herkennen',
  implementeren: 'invoeren',
  indien: 'als',
  inzake: 'over',
  middels: 'met',
  omtrent: 'over',
  reeds: 'al',
  teneinde: 'om',
  tevens: 'ook',
  traject: 'stappen',
  verstrekken: 'geven',
  verzoeken: 'vragen',
  voornemens: 'van plan',
};
/** Fewer words are a label or a button. */
const SHORTEST_SENTENCE = 5;

/** Every sentence of the words that a user reads, the hardest first. */
export function measureSentences(): MeasuredSentence[] {
  return filesIn(FOLDER)
    .filter((path) => !NOT_READ.some((name) => path.endsWith(`/${name}`)))
    .flatMap((path) =>
      textsIn(path)
        .flatMap(sentencesOf)
        .map((text) => measured(relative(FOLDER, path), text)),
    )
    .filter(({ words, text }) => words >= SHORTEST_SENTENCE && !SOURCE.test(text))
    .toSorted((a, b) => a.ease - b.ease);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

/** The string literals and templates of a file; what is filled in at a template counts as a short word. */
function textsIn(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) || (ts.isPropertyAssignment(node) && node.name.getText() === 'synonyms'))
      return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('iets'));
    ts.forEachChild(node, visit);
  }
  visit(source);
  return texts;
}

/** An address on the web, or the name of a law, a protocol or a publication: they are called what they are called. */
const SOURCE = /\.nl\b|^(Artikel|Wetboek|Wet |Protocol|Functieprofiel|Ambtscriminaliteit|SKE|Inspectie van)/;

/** Hard words in a sentence, each with the plain one that does as well. */
export function hardWordsIn(text: string): string[] {
  return wordsOf(text)
    .map((word) => word.toLowerCase())
    .flatMap((word) => (HARD_WORDS[word] === undefined ? [] : [`${word}: ${HARD_WORDS[word]}`]));
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!:])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function measured(file: string, text: string): MeasuredSentence {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const ease = 206.84 - 0.93 * words.length - 77 * (syllables / Math.max(1, words.length));
  return { file, text, words: words.length, ease: Math.round(ease) };
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-’'&][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Groups of vowels, as far as Dutch says them as one: "bureau" has two, "beïnvloeden" four. */
function syllablesOf(word: string): number {
  if (KNOWN.test(word)) return 2;
  const plain = word.toLowerCase().normalize('NFC');
  const groups = plain.match(
    /eeuw|ieuw|aai|ooi|oei|eau|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyáàâäéèêëíìïóòôöúùûü]/g,
  );
  return Math.max(1, groups?.length ?? 1);
}
