import { listed } from './listed.ts';

/** Dutch words by which a sentence without a digit tells how many there were. */
export const claimWords = {
  counts: listed(`
    nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
    achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd beide beiden
    enkele enkelen enige geen niemand iedereen alle allemaal helft kwart derde tweederde driekwart meeste
    merendeel meerderheid minderheid minst minste dubbel dubbele paar tweetal drietal viertal zoveel evenveel
    uitsluitend eenmaal tweemaal driemaal
  `),
  beginnings: listed(`verdubbel verdrievoudig gehalveer halveer percent procent`),
  pairs: [
    ['meer', 'dan'],
    ['minder', 'dan'],
    ['even', 'veel'],
    ['nooit', 'eerder'],
    ['eerste', 'keer'],
    ['eerst', 'dit'],
  ],
} as const satisfies {
  counts: readonly string[];
  beginnings: readonly string[];
  pairs: readonly [string, string][];
};
