import type { ReportHitKind } from '../../domain/hitKind.ts';

/**
 * Turns of phrase by which the prose of a jaarverslag tells too much, as `phrasePattern` reads them: `_` is any word,
 * `[...]` may be left out, `{counted}` is any of the words of that name. In this order: what is taken for one thing is
 * not taken for another.
 */
export interface PhraseRule {
  kind: ReportHitKind;
  /** In which sentences; in every one where it is left out. */
  when?: 'past' | 'not_awareness' | 'about_counted';
  phrases: readonly string[];
}

export const reportPhrases: readonly PhraseRule[] = [
  { kind: 'date', phrases: ['{season}', '{former} {period}'] },
  { kind: 'date', when: 'not_awareness', phrases: ['[{stem}]{event}'] },
  {
    kind: 'share',
    phrases: [
      '{amount} op (de|elke|iedere) {number}',
      '{amount} (derde|vierde|vijfde|zesde|achtste|tiende)(?= (van|deel))',
      'met een (derde|vierde|vijfde|tiende)',
      'een [heel ](groot|klein|flink|fors|belangrijk|aanzienlijk|beperkt) (deel|aantal)',
      'een (deel|aantal) van de [_ ]{anybody}',
      '[(de|het|een) ][_ ]{part}',
    ],
  },
  {
    kind: 'comparison',
    phrases: [
      '{amount} keer zo _',
      '[voor ](het eerst|de eerste (keer|maal))',
      '{change}|gelijk gebleven|(bleef|bleven) [_ ]gelijk|net zo[ ]veel|dubbel zo[ _]',
      '(meer|minder|meeste|minste) [_ ]{counted} (bij|uit|van|over|dan|door|op)[ _]',
      '(meer|minder|vaker) dan (in|vorig|het jaar)',
    ],
  },
  {
    kind: 'comparison',
    when: 'past',
    phrases: ['(vooral|voornamelijk|hoofdzakelijk|met name) (bij|uit|van|vanuit|over|door|onder|op)'],
  },
  { kind: 'comparison', when: 'about_counted', phrases: ['{rise}'] },
  {
    kind: 'share',
    phrases: [
      '(de|het) (meeste|minste|meest|minst) [_ ]{counted}',
      'al(le| de| deze) [_ ]{counted}(?! (worden|kunnen|moeten|mogen|blijven|vallen|verdienen))',
    ],
  },
  {
    kind: 'share',
    when: 'past',
    phrases: ['(de|het) (meeste|minste)[ _]', 'al(le| de| deze) [_ ]{people}', '{everybody}[ _]'],
  },
  {
    kind: 'none',
    phrases: [
      '(?<!(klacht|melding|signaal|gesprek) (is|zijn) [_ ])geen[ enkele?] [_ ][_ ]{anybody}',
      'geen van[ _]',
      'geen enkele?[ _]',
      'niet [(meer|ook) ](voorgekomen|gemeld|aan de orde|ontvangen|binnengekomen|geregistreerd|gezien|ingediend)',
      'niet [meer ]voor(?=\\s*(\\p{P}|$)| en )',
      '{stayedAway}|bleef uit|bleven uit|vrijwel geen|bijna geen',
    ],
  },
  { kind: 'none', when: 'past', phrases: ['(geen|zonder) ({conduct}|{counted})', '{nobody}|geen sprake'] },
  {
    kind: 'number_word',
    phrases: [
      'een [klein ]{amounts}',
      '{manyTens}|(?<!nu )eenmaal',
      '{both}(?! {afterBoth})[ _]',
      '{few} [_ ]({anybody}|ker?en)',
      'een van (de|het|deze|die|hen|onze) [_ ]{anybody}',
      '(eerste|laatste) ({counted}|{one})',
    ],
  },
  { kind: 'number_word', when: 'past', phrases: ['{rarely}', '(maar|heel|erg) weinig'] },
  { kind: 'only_one', phrases: ['{same} ({sameOne}|{function})'] },
  { kind: 'trait', phrases: ['{trait}', '(een|de|deze|die) {age}[ zieke] ({one}|man|vrouw|{function})'] },
  {
    kind: 'function',
    phrases: [
      '(een|het|dit|dat|elk) [_ ]lid (van|uit)[ (de|het|een)] _',
      '(het|een|ons|dit) [_ ]hoofd {headOf}',
    ],
  },
  {
    kind: 'one_case',
    phrases: [
      'iemand (van|uit) (de|het|ons|onze) _',
      'de (betrokken|betreffende|desbetreffende) ({one}|{sameOne}|{function})',
      '(de|deze|die) (zaak|casus|kwestie|melding|klacht) (over|rond|rondom|tegen)',
    ],
  },
  {
    kind: 'one_case',
    when: 'past',
    phrases: [
      'iemand (van|uit) een _',
      '(een|de|deze|die|dit|dat|het) [_ ]{one} ({past}|heeft|is)',
      '({past}|heeft|is) (een|de|deze|die) [_ ]{one}',
      '(een|deze|die|dit|dat) [_ ]{one}',
    ],
  },
];

/** What looks like one of these and tells nothing. */
export const sparedPhrases: readonly string[] = [
  'ten {numbering}',
  '(op|in) de (eerste|tweede|derde) plaats',
  '{amount} keer per (jaar|half jaar|kwartaal|maand|week)',
  'in acht',
  'het enige (wat|dat)',
  '(ons|jullie) allemaal',
  'zij aan zij',
];

/** In "een feit dat is onderzocht" the clause only tells which one is meant. */
export const perfectPhrases: readonly string[] = [
  '(?<!{relative} ){auxiliary} ((?!{relative} )\\S+ ){0,12}?{participle}',
  '{participle} {auxiliary}',
];

/** "Hij of zij" singles out nobody. */
export const eitherPhrases: readonly string[] = ['{either} (of|en) {either}', '{either}/{either}'];

/** Between the two days of a period. */
export const untilPhrase = '(tot en met|t/m|tot|-)';

/** What is counted, beyond whom the counsellor is there for. */
export const aboutCountedPhrase = '{counted} (over|bij|van|uit|door|onder) (?!de vertrouwensperso)';

/** Told apart by a capital, so looked for as it was typed. */
export const headPhrase = '(Het|het|Een|een|Ons|ons) [_ ]hoofd (\\p{Lu}_|van (de|het) _)';
