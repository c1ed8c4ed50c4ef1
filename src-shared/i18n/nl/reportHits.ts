import type { ReportHitKind } from '../../domain/hitKind.ts';
import type { TokenProblemKind } from '../../domain/numberToken.ts';

/** Why a part of the report's text is pointed out: one sentence for each kind of hit. */
export const reportHitReasons: Readonly<Record<ReportHitKind, string>> = {
  name: 'Dit is een naam of alias uit je archief, of een onderdeel waar weinig mensen werken.',
  contact: 'Met dit adres is iemand te vinden.',
  date: 'Een dag, seizoen of gebeurtenis wijst naar een melding. Noem alleen de periode van het verslag.',
  digits: 'Voeg een aantal in vanuit de tabellen. Een aantal dat je zelf typt, is niet gecontroleerd.',
  number_word: 'Dit vertelt een aantal. Voeg het in vanuit de tabellen, of laat het weg.',
  only_one: 'Dit past maar op één persoon of groep.',
  function: 'Een functie kan naar één persoon wijzen. Schrijf in het meervoud, of laat de functie weg.',
  gender: 'Dit vertelt of het een man of een vrouw is. Schrijf liever ‘melders’ of ‘medewerkers’.',
  quote: 'Dit staat zo ook in je aantekeningen. Zeg het in andere woorden.',
  none: 'Dit vertelt dat iets niet is gebeurd. Ook nul is een aantal dat niet in elk verslag mag staan.',
  share: 'Dit vertelt een deel van het geheel. Een lezer kan daar een aantal uit afleiden.',
  comparison: 'Een vergelijking vertelt iets over een aantal. Houd je aan wat in de tabellen staat.',
  one_case: 'Dit gaat over één melding of één persoon. Schrijf over wat in meer meldingen terugkomt.',
  trait: 'Zo’n kenmerk kan iemand herkenbaar maken. Laat het weg, of schrijf over een grotere groep.',
};

/** Why a number in the text cannot be printed. */
export const tokenProblemReasons: Readonly<Record<TokenProblemKind, string>> = {
  hidden: 'Dit aantal wordt in dit verslag niet getoond. Haal het uit de tekst, of kies een ander aantal.',
  unknown: 'Dit aantal staat niet in dit verslag. Haal het uit de tekst, of kies een ander aantal.',
  unreadable: 'Tussen deze haken staat geen aantal. Haal de haken weg, of voeg het aantal opnieuw in.',
};
