import { reportDesk } from './reportDesk.ts';
import { reportFigures } from './reportFigures.ts';

/** The words of the Verslag screen; what the report itself says stands in `pdf.ts`. */
export const report = {
  ...reportDesk,
  figures: reportFigures,
  title: 'Verslag',
  lead: 'Een jaarverslag voor het hoogste gezag: cijfers waarin niemand te herkennen is, en jouw tekst erbij.',
  noOrganisation: 'Voeg bij Beheer eerst een organisatie toe. Daarna kun je een verslag maken.',
  toManagement: 'Naar Beheer',

  newTitle: 'Nieuw verslag',
  organisation: 'Organisatie',
  kind: 'Soort periode',
  kinds: { year: 'Kalenderjaar', study: 'Studiejaar', half: 'Half jaar', free: 'Zelf kiezen' },
  whichYear: 'Jaar',
  whichStudyYear: 'Studiejaar (september tot en met augustus)',
  whichHalf: 'Half jaar',
  studyYear: (start: number): string => `${start}-${start + 1}`,
  half: (first: boolean, year: number): string =>
    `${first ? 'januari tot en met juni' : 'juli tot en met december'} ${year}`,
  from: 'Eerste dag',
  to: 'Laatste dag',
  range: (from: string, to: string): string => `${from} tot en met ${to}`,
  scope: 'Waarover',
  scopes: { whole: 'De hele organisatie', some: 'Een of meer onderdelen' },
  departments: 'Onderdelen',
  departmentsHint: 'Samen moeten ze ten minste 20 mensen hebben. Het aantal staat bij Beheer.',
  departmentsMissing: 'Kies ten minste één onderdeel.',
  notOver: 'Deze periode is nog niet voorbij. Zaken die nog komen, staan niet in het verslag.',
  alreadyMade: (day: string): string =>
    `Over deze dagen is al een verslag gemaakt op ${day}. Een tweede kan ook. De app rekent mee wat een lezer dan al weet, dus het kan minder laten zien.`,
  begin: 'Begin',

  drafts: 'Waar je aan werkt',
  noDrafts: 'Een verslag waar je aan begint, wordt bewaard terwijl je werkt. Je vindt het hier terug.',
  savedOn: (moment: string): string => `Bewaard op ${moment}`,
  goOn: 'Werk verder',
  goOnOf: (name: string): string => `Werk verder aan ${name}`,
  discard: 'Gooi weg',
  discardOf: (name: string): string => `Gooi weg: ${name}`,
  discardTitle: 'Dit verslag weggooien?',
  discardText: (name: string): string =>
    `Je tekst en je indeling van ${name} zijn dan weg. Je zaken en de verslagen die je al maakte, blijven.`,
  discarded: 'Het verslag is weggegooid.',
  /** What a report is called in a list. */
  nameOf: (organisation: string, period: string): string => `${organisation}, ${period}`,
  partOf: (departments: string): string => `Alleen ${departments}`,
  unknownOrganisation: 'Onbekende organisatie',

  earlier: 'Eerder gemaakt',
  noEarlier:
    'Nog geen verslagen. Wat je maakt, blijft hier staan. Je kunt het later nog eens opslaan, of er een samenvatting of presentatie van maken.',
  madeOn: (day: string, threshold: number): string => `Gemaakt op ${day}, met grens ${threshold}`,
  forms: {
    report: 'Verslag',
    summary: 'Samenvatting',
    slides: 'Presentatie',
    control: 'Controleblad',
  },
  formOf: (form: string, name: string): string => `${form} van ${name}`,
  formWhat: {
    report: 'Je maakt een kopie van het jaarverslag, met precies de getallen van toen.',
    summary: 'Je maakt een samenvatting van één bladzijde, met alleen getallen uit het verslag.',
    slides: 'Je maakt een presentatie voor het jaarlijkse gesprek, met alleen getallen uit het verslag.',
    control:
      'Je maakt een blad van één bladzijde over hoe de getallen zijn gecontroleerd. Dat is voor jezelf, niet voor het bestuur.',
  },
  formMade: (form: string): string =>
    `${form} gemaakt. Bij Beheer, Buiten de kluis, zie je welke kopieën er nog zijn.`,
  making: 'De pdf wordt gemaakt en nagelezen',
} as const;
