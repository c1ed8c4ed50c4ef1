import { listed } from './listed.ts';

/** Words in and round Dutch names, folded, for finding a name in a text. */
export const nameWords: Readonly<Record<'particles' | 'titles' | 'plain', readonly string[]>> = {
  /** Never a name alone. */
  particles: listed(`
    de den der van von vom te ten ter 't 's t s het op in aan bij uit over onder la le les du des di da
    do dos del della el al bin ben ibn abu zu af en d' l' d l
  `),
  titles: listed(`dr drs ir ing mr prof dhr mw mevr meneer mevrouw heer mijnheer ds`),
  /** Names that are also words of every day. */
  plain: listed(`
    wil mei juni juli bij mag was is wat kan wie ik jij hij zij wij mee ook nu een twee drie dag tijd
    werk werken boos stil bang goed slecht lang kort groot klein jong oud oude jonge wit zwart groen
    rood geel blauw bruin grijs recht sterk hard zacht koud warm nieuw vast vrij vrijdag zondag maandag
    berg dijk huis kamer stoel tafel deur boom bos blad roos bloem veld zand steen water zee meer beek
    brug poort weg straat hoek hof kerk school markt post bank boek pen brief hand hart hoofd mond oog
    neus been voet man vrouw kind vader moeder broer zus vriend collega team baas meester les klas groep
    bakker boer jager visser smit kok dokter klerk koning keizer prins graaf baron vos beer wolf haan
    haas leeuw vogel vis merel mus eik hoop geluk vrede dank moed trouw liefde lief blij dan door
  `),
};
