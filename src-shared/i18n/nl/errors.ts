import type { ErrorCode } from '../../ipc/errorCode.ts';

/** One sentence or two per refusal: what happened, whether anything was lost, what to do now. */
export const errors: Readonly<Record<ErrorCode, string>> = {
  unexpected:
    'Er ging iets mis dat de app niet had verwacht. Wat als opgeslagen te zien was, is bewaard. Probeer het opnieuw.',
  sender_refused:
    'De app weigerde deze opdracht, omdat die niet uit het eigen venster kwam. Er is niets veranderd.',
  channel_unknown: 'De app kent deze opdracht niet. Er is niets veranderd. Start de app opnieuw.',
  input_invalid: 'Dit kan niet zo worden bewaard. Er is niets veranderd. Kijk na wat je hebt ingevuld.',
  locked: 'De kluis is vergrendeld. Vul je wachtzin in om verder te gaan.',

  passphrase_wrong: 'Deze wachtzin klopt niet. Er is niets veranderd. Let op hoofdletters en spaties.',
  passphrase_wait: 'Wacht even voordat je het opnieuw probeert.',
  passphrase_too_weak: 'Deze wachtzin is te makkelijk te raden. Maak hem langer, of neem vijf losse woorden.',
  passphrase_not_repeated: 'De twee wachtzinnen zijn niet gelijk. Typ de tweede opnieuw.',
  recovery_code_typo:
    'In deze code zit een typefout, of er ontbreekt een stuk. Vergelijk hem groep voor groep met je papier.',
  recovery_code_wrong:
    'Deze herstelcode hoort niet bij deze kluis. Misschien heb je later een nieuwe code gemaakt.',
  recovery_groups_wrong: 'Deze groepen kloppen niet. Kijk op je papier en typ ze opnieuw.',
  new_passphrase_required: 'Kies eerst een nieuwe wachtzin. Daarna kun je verder.',

  archive_exists:
    'Op deze laptop staat al een kluis. Die is niet veranderd. Start de app opnieuw en open hem.',
  archive_missing: 'De app vindt geen archief op deze laptop. Heb je een reservekopie? Zet die dan terug.',
  archive_damaged:
    'Je wachtzin klopt, maar het archief is beschadigd. Er is niets gewist. Zet een reservekopie terug.',
  archive_newer:
    'Dit archief is gemaakt met een nieuwere versie van de app. Er is niets veranderd. Installeer eerst de nieuwste versie.',
  archive_foreign:
    'Dit bestand is geen archief van Vertrouwenskluis. Er is niets veranderd. Zet een reservekopie terug.',
  archive_empty: 'Het archief is een leeg bestand. Er is niets veranderd. Zet een reservekopie terug.',
  archive_in_use: 'De kluis is al open in een ander venster. Sluit dat venster en probeer het opnieuw.',
  archive_read_only:
    'Het archief is beschadigd en kan alleen worden gelezen. Er is niets veranderd. Zet een reservekopie terug.',
  keys_missing:
    'Het sleutelbestand van deze kluis ontbreekt. Zonder dat bestand gaat de kluis niet open. Zet een reservekopie terug.',
  keys_damaged:
    'Het sleutelbestand van deze kluis is beschadigd. Er is niets veranderd. Zet een reservekopie terug.',
  keys_too_weak:
    'Het sleutelbestand is minder sterk beveiligd dan deze app toestaat. Er is niets veranderd. Zet een reservekopie terug.',
  disk_full:
    'De schijf is vol. Dit is niet bewaard, wat eerder is opgeslagen wel. Maak ruimte en probeer het opnieuw.',
  disk_failed:
    'De schijf gaf een fout. Wat als opgeslagen stond, is bewaard. Start de app opnieuw en probeer het nog eens.',
  computer_full:
    'De schijf van deze laptop is vol. Er is niets veranderd. Maak ruimte op de laptop en probeer het opnieuw.',
  folder_not_writable: 'In deze map kan de app niet schrijven. Er is niets veranderd. Kies een andere map.',
  folder_gone:
    'De map is er niet meer. Zit de usb-stick nog in de laptop? Steek hem erin en probeer het opnieuw.',

  not_found: 'Dit staat niet meer in het archief. Ga terug naar de lijst.',
  date_in_future: 'Deze datum ligt in de toekomst. Kies vandaag of een eerdere dag.',
  closed_before_opened: 'De sluitdatum ligt voor de datum van de melding. Kies een latere dag.',
  aftercare_before_opened: 'Deze dag ligt voor de dag van de melding. Kies dezelfde dag of een latere.',
  happened_reversed: 'Deze dag ligt voor de eerste dag waarop het gebeurde. Kies dezelfde dag of een latere.',
  code_taken: 'Dit nummer heeft een andere zaak al. Kies een ander nummer, of laat het leeg.',
  entry_empty: 'Deze aantekening is nog leeg. Typ eerst iets.',
  decision_missing: 'Je hebt nog niet ingevuld wat de melder kiest. Maak een keuze uit de lijst.',
  consent_to_ask:
    'Er is een uitkomst ingevuld, maar de toestemming is nog te vragen. Leg eerst vast wat de melder wil.',
  result_before_referral: 'Deze datum ligt voor de dag van de verwijzing. Kies dezelfde dag of een latere.',
  consent_not_there:
    'Deze toestemming is er niet, of gold niet op de dag van het contact. Kies een andere, of kies dat er nog geen toestemming is.',
  consent_in_use:
    'Bij een contact in deze zaak staat deze toestemming. Er is niets verwijderd. Trok de melder de toestemming in, vul dan die dag in. Klopt de toestemming niet, kies dan eerst bij dat contact iets anders.',
  secrecy_decided:
    'Deze afweging is al afgesloten en blijft zoals die is. Begin een nieuwe als er iets is veranderd.',
  document_too_large:
    'Dit bestand is groter dan 25 MB. Er is niets toegevoegd. Maak het kleiner, of bewaar alleen het deel dat je nodig hebt.',
  document_empty: 'Dit bestand is leeg. Er is niets toegevoegd. Kies een ander bestand.',
  document_unreadable:
    'Dit bestand kan de app niet lezen. Er is niets toegevoegd. Kijk of het nog op die plek staat, of kies een ander bestand.',
  document_damaged:
    'Dit document is niet meer zoals je het toevoegde. Er is niets geschreven. Haal het uit een reservekopie.',
  organisation_has_cases:
    'Bij deze organisatie horen zaken, verslagen, aanvragen of signalen. Daarom kan de organisatie niet weg.',
  department_has_cases:
    'Bij dit onderdeel horen zaken of signalen. Daarom kan het niet weg en staat het weer in de lijst.',
  organisation_name_taken: 'Er is al een organisatie met deze naam. Kies een andere naam.',
  department_name_taken: 'Er zijn twee onderdelen met dezelfde naam. Geef elk onderdeel een eigen naam.',
  theme_name_taken: 'Er is al een thema met deze naam. Kies een andere naam.',
  theme_in_use:
    'Dit thema staat bij een zaak of een signaal. Daarom kan het niet weg. Neem het uit gebruik, dan kun je het niet meer kiezen.',
  theme_retired:
    'Een van de gekozen thema’s is niet meer in gebruik. Haal het weg, of neem het bij Beheer weer in gebruik.',
  theme_elsewhere:
    'Een van de gekozen thema’s hoort bij een andere organisatie. Haal het weg en kies een thema dat hier past.',
  place_name_taken: 'Er is al een plaats met deze naam. Kies een andere naam.',
  place_in_use:
    'Deze plaats staat bij een zaak. Daarom kan die niet weg. Neem de plaats uit gebruik, dan kun je die niet meer kiezen.',
  place_retired:
    'De gekozen plaats is niet meer in gebruik. Kies een andere plaats, of neem deze bij Beheer weer in gebruik.',
  place_elsewhere: 'De gekozen plaats hoort bij een andere organisatie. Kies een plaats die hier past.',
  last_reporter: 'Een zaak houdt minstens één melder. Haal de naam weg als je die niet wilt bewaren.',
  person_already_here:
    'In een van de zaken staan deze twee al naast elkaar. Daarom kunnen ze niet dezelfde persoon zijn.',
  case_still_open: 'Deze zaak loopt nog. Sluit de zaak eerst.',
  case_destroyed:
    'De persoonlijke gegevens van deze zaak zijn vernietigd. Er kan niets meer bij. De telling kun je nog verbeteren.',
  traces_left:
    'De persoonlijke gegevens zijn vernietigd. Maar er kunnen nog resten in het bestand staan, omdat de app het niet opnieuw kon wegschrijven. Maak ruimte op de schijf. Bij het volgende openen probeert de app het weer.',
  destroy_not_confirmed: 'Dit is niet het nummer van deze zaak. Er is niets vernietigd. Typ het nummer over.',
  threshold_fixed: 'De grens ligt vast, omdat er al een verslag van deze organisatie is gemaakt.',

  day_not_ahead: 'Deze dag ligt niet in de toekomst. Er is niets veranderd. Kies een latere dag.',
  before_report:
    'Deze datum ligt voor de melding bij de werkgever. Er is niets veranderd. Kies een latere dag.',

  appointment_ahead:
    'Deze afspraak moet nog komen. Er is niets veranderd. Je kunt dit aangeven vanaf de dag van de afspraak.',
  appointment_not_kept:
    'Alleen bij een afspraak over een zaak die doorging, begint de app een aantekening. Er is niets veranderd.',
  draft_waiting:
    'In deze zaak staat nog een concept van een nieuwe aantekening. Er is niets veranderd. Sla dat eerst op of gooi het weg.',

  import_no_list: 'De app heeft je lijst niet meer. Er is niets veranderd. Kies het bestand opnieuw.',
  import_unreadable:
    'Dit bestand gaat niet open. Staat het nog open in Excel, of zit de usb-stick er niet meer in? Sluit het en probeer het opnieuw.',
  import_opened_on_missing:
    'Geen enkele kolom is nu de datum van de melding. Zonder die datum kan een zaak er niet in. Kies hem bij een van de kolommen.',
  import_column_twice: 'Dit heb je al bij een andere kolom gekozen. Kies hier iets anders.',
  import_ignored_not_confirmed:
    'Er zijn kolommen die niet meegaan. Zet een vinkje als dat klopt, of kies waar ze heen gaan.',
  import_too_many_values:
    'In deze kolom staat gewone tekst, geen vaste keuze. Kies hier iets anders, bijvoorbeeld Aantekening.',
  import_date_order: 'Kies hoe de datums in je lijst staan.',
  import_bad_rows: 'Sommige regels kunnen er niet in. Zet een vinkje als die weg mogen blijven.',
  import_no_cases: 'Geen enkele regel kan erin. Er is niets veranderd. Ga terug en kijk de kolommen na.',
  import_departments:
    'Samen met je archief krijgt een organisatie te veel onderdelen. Er is niets veranderd. Kijk of de kolom voor het onderdeel klopt.',
  outgoing_folder_is_own:
    'In deze map bewaart de app zelf gegevens. Er is niets geschreven. Kies een andere map.',
  copy_changed:
    'Dit bestand is veranderd nadat het de kluis verliet. De app verwijdert het daarom niet. Bekijk het en verwijder het zelf.',
  copy_absent:
    'Het bestand staat niet meer op die plek. Heb je het verplaatst? Verwijder het dan zelf. Daarna kun je aangeven dat het is opgeruimd.',
  copy_unreachable:
    'De map is nu niet bereikbaar. Zit de usb-stick nog in de laptop? Steek hem erin en probeer het opnieuw.',
  copy_still_there:
    'Op deze plek staat het nog. Er is niets veranderd. Verwijder het daar eerst, en leeg ook de prullenbak.',
  brief_empty: 'De casus is nog leeg. Er is niets gemaakt. Schrijf eerst wat er speelt.',
  brief_not_solved:
    'Er staan nog plekken in de tekst die naar iemand kunnen wijzen. Er is niets gemaakt. Verander ze, of geef aan dat ze mogen blijven.',

  period_too_long: 'Deze periode is langer dan twee jaar. Kies een kortere periode.',
  period_reversed: 'De periode eindigt voordat die begint. Draai de datums om.',
  report_not_prepared: 'De cijfers zijn nog niet gemaakt. Maak eerst de cijfers; daarna kun je verder.',
  report_changed:
    'Er is iets veranderd aan de zaken of aan de indeling sinds je de cijfers zag. Er is niets gemaakt. Maak de cijfers opnieuw en kijk ze nog eens na.',
  report_not_solved:
    'Er staan nog plekken in de tekst die naar iemand kunnen wijzen. Er is niets gemaakt. Verander ze, of geef aan dat ze mogen blijven.',
  report_number_hidden:
    'In je tekst staat een getal dat dit verslag niet toont. Er is niets gemaakt. Haal het weg of kies een ander getal.',
  report_refused:
    'Naast een eerder verslag kan dit verslag niet veilig worden gemaakt. Er is niets gemaakt. Bij de cijfers staat waarom.',
  departments_tell_apart:
    'Een van deze onderdelen heeft bijna alle meldingen. Het hoofd daarvan kan dan uitrekenen hoeveel er uit de andere komen. Er is niets gemaakt. Kies de onderdelen anders.',
  departments_too_small:
    'In deze onderdelen werken te weinig mensen voor een eigen verslag, of hun aantal is niet ingevuld. Vul het in bij Beheer, of kies meer onderdelen.',
  report_self_check_failed:
    'Het verslag is niet gemaakt: de controle vond een verschil tussen de telling en het verslag. Er is niets geschreven.',

  backup_folder_is_own:
    'In deze map bewaart de app zelf gegevens. Kies een andere map, liefst op een usb-stick.',
  backup_folder_not_chosen: 'Kies eerst een map voor je reservekopieën.',
  backup_not_a_backup:
    'Dit bestand is geen reservekopie van Vertrouwenskluis. Kies een bestand dat eindigt op .vkbackup.',
  backup_cut_off:
    'Deze reservekopie is niet compleet: het einde ontbreekt. Er is niets veranderd. Kies een andere kopie.',
  backup_damaged: 'Deze reservekopie is beschadigd. Er is niets veranderd. Kies een andere kopie.',
  backup_newer:
    'Deze reservekopie is gemaakt met een nieuwere versie van de app. Installeer eerst de nieuwste versie.',
  backup_exists: 'Er staat al een reservekopie van deze minuut. Wacht een minuut en probeer het opnieuw.',
  backup_not_opened: 'Open de reservekopie eerst met de wachtzin of de herstelcode die erbij hoort.',
};
