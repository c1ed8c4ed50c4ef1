import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HitKind, hitKinds } from '../../../src-shared/domain/hitKind.ts';
import { hitKey } from '../../../src-shared/textscan/hitKey.ts';
import type { Knowledge } from '../../../src-shared/textscan/knowledge.ts';
import { scanText } from '../../../src-shared/textscan/scanText.ts';

const knowledge: Knowledge = {
  names: ['Jan de Vries', 'merel', 'Waterschap De Linde', 'Vergunningen'],
  texts: ['Zij vertelde dat het overleg elke keer uitliep op geschreeuw, en dat niemand ingreep.'],
};

const found = (text: string): [HitKind, string][] =>
  scanText(text, knowledge).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

/** A sentence that tells of somebody, what in it does so, and why. */
const leaking: [string, HitKind, string][] = [
  ['Het ging om De Vries.', 'name', 'De Vries'],
  ['Jans gedrag is bekend.', 'name', 'Jans'],
  ['In deze casus noem ik de melder Merel.', 'name', 'Merel'],
  ['Het speelt bij waterschap de linde.', 'name', 'waterschap de linde'],
  ['Bij vergunningen weet iedereen ervan.', 'name', 'vergunningen'],
  ['Mail naar j.smit@waterschap.nl voor meer.', 'contact', 'j.smit@waterschap.nl'],
  ['Kijk op www.waterschap.nl/team.', 'contact', 'www.waterschap.nl/team'],
  ['Op 3 maart 2025 was het overleg.', 'date', '3 maart 2025'],
  ['Sinds zaterdag 4 oktober is het stil.', 'date', 'zaterdag 4 oktober'],
  ['Op 12-4-2024 kwam de brief.', 'date', '12-4-2024'],
  ['In het voorjaar werd het erger.', 'date', 'voorjaar'],
  ['Op een maandagochtend liep het uit de hand.', 'date', 'maandagochtend'],
  ['Tijdens de kerstborrel ging het mis.', 'date', 'kerstborrel'],
  ['Afgelopen week was het weer zover.', 'date', 'Afgelopen week'],
  ['Gisteren belde de melder.', 'date', 'Gisteren'],
  ['De melder werkt er 17 jaar.', 'digits', '17'],
  ['Bel 06 van de melder.', 'digits', '06'],
  ['Er werken twaalf mensen.', 'number_word', 'twaalf'],
  ['Zes collega’s merkten het ook.', 'number_word', 'Zes'],
  ['De groep telt tweeëntwintig mensen.', 'number_word', 'tweeëntwintig'],
  ['Er is maar één collega met dit werk.', 'number_word', 'één'],
  ['Dit is de derde melding.', 'number_word', 'derde'],
  ['De melder is de enige met dit rooster.', 'only_one', 'de enige met'],
  ['Als jongste in het team valt de melder op.', 'only_one', 'Als jongste in'],
  ['De controller wist ervan.', 'function', 'De controller'],
  ['Dat zei de nieuwe financieel directeur.', 'function', 'de nieuwe financieel directeur'],
  ['Het afdelingshoofd greep niet in.', 'function', 'Het afdelingshoofd'],
  ['Onze interim-manager vertrok.', 'function', 'Onze interim-manager'],
  ['Een beleidsadviseur hoorde het.', 'function', 'Een beleidsadviseur'],
  ['De melder zegt dat hij bang is.', 'gender', 'hij'],
  ['Daarna ging zij naar huis.', 'gender', 'zij'],
  ['De collega sprak haar aan.', 'gender', 'haar'],
  ['Met zijn collega ging het beter.', 'gender', 'zijn'],
  ['Het gaat om een mevrouw.', 'gender', 'mevrouw'],
  ['De melder is zwanger.', 'gender', 'zwanger'],
  [
    'Het overleg liep elke keer uit: het overleg, elke keer, uitliep op geschreeuw.',
    'quote',
    'het overleg, elke keer, uitliep op geschreeuw',
  ],
];

const harmless = [
  'Een melder vertelt over pesten door een leidinggevende.',
  'De melder wil eerst zelf het gesprek aangaan.',
  'Het contact loopt enkele weken.',
  'Wij hebben samen gekeken wat de melder nodig heeft.',
  'Er zijn gesprekken geweest met alle betrokkenen.',
  'De gesprekken zijn moeizaam.',
  'Collega’s zijn bang om iets te zeggen.',
  'Wij zijn er samen uitgekomen.',
  'Ze hebben er al vaker over gesproken.',
  'Zij willen rust in het team.',
  'De beschuldigde ontkent alles.',
  'De medewerker voelt zich buitengesloten.',
  'De collega’s kijken weg als het gebeurt.',
  'Ik merk dat ik boos word als ik dit hoor.',
  'Mijn vraag is hoe ik afstand houd.',
  'Hoe zouden jullie dit aanpakken?',
  'De vertrouwenspersoon geeft geen oordeel.',
  'Het vertrouwen in de organisatie is weg.',
  'De melder slaapt slecht en is vaak moe.',
  'Ik heb verwezen naar de bedrijfsarts.',
  'Een mediator leek de melder te zwaar.',
  'Er is geen formele klacht.',
  'De melder twijfelt tussen blijven en vertrekken.',
  'Wat is hier mijn rol, en wat niet?',
  'Het gedrag is herhaald en neemt toe.',
  'De sfeer werd slechter na een reorganisatie.',
  'De melder heeft steun gezocht bij familie.',
  'Het team weet niet wie er gemeld heeft.',
  'Ik twijfel of ik te veel ben gaan meedenken.',
  'De melder kiest ervoor om nu niets te doen.',
  'Dat kan zo niet langer, vindt de melder.',
  'Het lukt niet om er samen over te praten.',
];

describe('a text that tells of somebody', () => {
  test.each(leaking)('%s', (text, kind, part) => {
    expect(found(text)).toContainEqual([kind, part]);
  });

  test('together they show every kind of hit', () => {
    expect(new Set(leaking.map(([, kind]) => kind))).toEqual(new Set(hitKinds));
  });
});

describe('a text that tells of nobody', () => {
  test.each(harmless)('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('four words in a row are no quote, five are', () => {
  expect(found('dat het overleg elke')).toEqual([]);
  expect(found('dat het overleg elke keer')).toEqual([['quote', 'dat het overleg elke keer']]);
});

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...leaking.map(([text]) => text),
        ...harmless,
        'één',
        '\n',
        '😀',
        'Zoë\u0308',
        '3',
        'maart',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

test('hits lie inside the text, in order, and only a quote holds others', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const hits = scanText(text, knowledge);
      hits.forEach((hit, i) => {
        expect(hit.start).toBeGreaterThanOrEqual(0);
        expect(hit.end).toBeGreaterThan(hit.start);
        expect(hit.end).toBeLessThanOrEqual(text.length);
        const next = hits[i + 1];
        if (next) expect(next.start).toBeGreaterThanOrEqual(hit.start);
      });
      const apart = hits.filter((hit) => hit.kind !== 'quote');
      apart.forEach((hit, i) => {
        const next = apart[i + 1];
        if (next) expect(next.start).toBeGreaterThanOrEqual(hit.end);
      });
    }),
  );
});

test('no digit ever goes without a hit, whatever stands round it', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 0, max: 9999 }), anyText, (before, number, after) => {
      const text = `${before}${number}${after}`;
      const hits = scanText(text, knowledge);
      for (const match of text.matchAll(/\p{N}/gu)) {
        expect(hits.some((hit) => hit.start <= match.index && hit.end > match.index)).toBe(true);
      }
    }),
  );
});

test('a hit keeps its key when another sentence changes, and loses it when its own does', () => {
  const key = (text: string): string => {
    const [hit] = scanText(text, knowledge);
    if (!hit) throw new Error('no hit');
    return hitKey(text, hit);
  };

  const text = 'Er werken twaalf mensen.';
  expect(key(`${text} De sfeer is slecht.`)).toBe(key(text));
  expect(key(`De sfeer is slecht.\n\n${text}`)).toBe(key(text));
  expect(key('Er werken twaalf mensen bij het team.')).not.toBe(key(text));
  expect(key('Er werken dertien mensen.')).not.toBe(key(text));
});

test('two equal words in one sentence have keys of their own', () => {
  const text = 'Drie mensen en nog eens drie mensen.';
  const keys = scanText(text, knowledge).map((hit) => hitKey(text, hit));
  expect(new Set(keys).size).toBe(2);
});
