import { listed } from './listed.ts';

/** Dutch words, folded, by which the prose of a jaarverslag can tell a number, a person or a moment; beside `leakWords`. */
export const reportLeakWords = {
  article: 'een',
  /** What a jaarverslag counts; a compound ends in it. */
  counted: listed(`
    [\\p{L}-]*meldingen [\\p{L}-]*klachten zaken casussen gevallen gesprekken incidenten aangiften aangiftes dossiers
    doorverwijzingen misstanden schendingen melders beschuldigden beklaagden slachtoffers klagers
    bemiddelingen contactmomenten signalen hulpvragen verzoeken
    [\\p{L}-]*kwesties voorvallen conflicten ruzies onderzoeken
  `),
  oneCounted: listed(`
    [\\p{L}-]*melding [\\p{L}-]*klacht zaak casus [\\p{L}-]*kwestie voorval conflict ruzie geval signaal hulpvraag incident aangifte dossier doorverwijzing misstand schending
    bemiddeling
  `),
  oneInvolved: listed(`melder beschuldigde beklaagde slachtoffer klager`),
  people: listed(`
    medewerkers collega's leidinggevenden studenten docenten mensen personen leerlingen ouders
    vrijwilligers stagiairs stagiaires promovendi managers teamleiders clienten ambtenaren uitzendkrachten
    gedetacheerden verpleegkundigen verzorgenden vrouwen mannen begeleiders omstanders getuigen
  `),
  onePerson: listed(`
    medewerker medewerkster collega leidinggevende student studente leerling ouder vrijwilliger
    uitzendkracht gedetacheerde persoon werknemer werkneemster client patient bewoner
  `),
  /** Amounts that are no numeral. */
  amounts: listed(`
    handvol handjevol tiental tweetal drietal viertal vijftal zestal zevental achttal negental dozijn
    paar twintigtal honderdtal duo trio enkele enkeling
  `),
  manyTens: listed(`tientallen tweemaal driemaal viermaal vijfmaal eenmalig`),
  few: listed(
    `enkele enige weinig nauwelijks amper meerdere verscheidene diverse ettelijke sporadisch zelden`,
  ),
  rarely: listed(`nauwelijks amper sporadisch zelden`),
  both: listed(`beide beiden allebei`),
  /** After "beide", where it speaks of no count. */
  afterBoth: listed(`partijen kanten zijden rollen taken vertrouwenspersonen gevoelens belangen vormen`),
  part: listed(`
    helft kwart driekwart merendeel meerderheid minderheid gros leeuwendeel procent procentpunt
    percentage tweederde eenderde
  `),
  change: listed(`
    verdubbeld verdubbelde verdubbelden verdubbeling verdubbelt verdrievoudigd verdrievoudigde
    verdrievoudiging verviervoudigd vervijfvoudigd gehalveerd halveerde halveerden halvering evenveel
    gelijkgebleven
  `),
  rise: listed(`
    steeg stegen gestegen daalde daalden gedaald toegenomen afgenomen stijging daling toename afname
  `),
  /** Together with a past tense they say of everybody, or of nobody, how it was. */
  everybody: listed(
    `iedereen allen allemaal uitsluitend alleen louter enkel slechts elke iedere telkens steevast`,
  ),
  nobody: listed(`niemand nooit niets nergens evenmin`),
  stayedAway: listed(`uitgebleven uitbleven uitbleef ontbrak ontbraken nihil`),
  event: listed(`
    feest uitje borrel viering barbecue introductieweek introductiekamp studiereis schoolreis
    dienstreis zakenreis werkweek diploma-uitreiking jubileum heidag heisessie teamdag sportdag gala
    kamp congres vakantie
  `),
  /** In a sentence about spreading the word an event tells of nobody. */
  awareness: listed(`
    voorlichting voorlichten training trainingen workshop workshops presentatie presentaties themabijeenkomst
    themabijeenkomsten gastles kraam
  `),
  /** Without the year: a jaarverslag speaks of years. */
  period: listed(`week maand kwartaal weekend dag zomer winter herfst lente voorjaar najaar semester`),
  seasonStems: listed(`zomer winter herfst voorjaars najaars lente`),
  articles: listed(`de het een onze ons hun mijn zijn haar die deze dat dit als`),
  /** Ends of words that name a function, beside those of `leakWords`. */
  functions: listed(`
    dijkgraaf verzorger opzichter docente promotor locatiehoofd teamlid bestuurslid raadslid mt-lid
    or-lid directielid commissielid collegelid fractielid opleider kwartiermaker laborant laborante
    assistent assistente huismeester tuinman commandant kolonel kapitein sergeant majoor generaal
    conrector adjunct fractievoorzitter gemeentesecretaris kapper slager bakker postbode koerier
    vertaler tolk econoom econometrist statisticus geestelijke imker rentmeester hovenier
    roostermaker salarisadministrateur medewerkster regiomanager kwaliteitsfunctionaris
    preventiemedewerker salarismedewerker balieassistent klantadviseur ploegbaas uitvoerder
    kraanmachinist wijkverpleegkundige onderwijsassistent pedagoog logopedist fysiotherapeut dietist
    ergotherapeut kraamverzorgende stuurman schipper steward stewardess boswachter
    \\p{L}{3,}meester \\p{L}{3,}kundige \\p{L}{3,}loog \\p{L}{3,}iater \\p{L}{3,}baas \\p{L}{3,}wacht \\p{L}{4,}iste? \\p{L}{2,}teur
    \\p{L}{2,}trice
  `),
  /** Behind "het hoofd", where that is somebody. */
  headOf: listed(
    `p&o hr hrm ict financien van inkoop communicatie facilitair bedrijfsvoering personeelszaken`,
  ),
  /** Which one it is, without a name. */
  same: listed(`dezelfde diezelfde`),
  sameOne: listed(`
    persoon leidinggevende medewerker collega afdeling locatie opleiding team academie dienst directie
    docent student vestiging eenheid ploeg beschuldigde beklaagde manager teamleider groep klas school
    faculteit unit
  `),
  trait: listed(`
    hoofddoek autisme adhd rolstoel moslim moslima joods joodse islamitisch islamitische katholieke
    transgender homo homoseksueel homoseksuele lesbisch lesbische biseksueel biseksuele queer non-binair
    non-binaire doof dove slechthorend slechthorende slechtziend slechtziende epilepsie dyslexie
    kanker diabetes marokkaans marokkaanse turks turkse surinaams surinaamse antilliaans antilliaanse
    pools poolse oekraiense syrische afghaanse iraanse iraakse chinese indiase indonesische somalische
    eritrese duitse belgische vlaamse engelse franse italiaanse spaanse bulgaarse roemeense russische
    braziliaanse amerikaanse afrikaanse aziatische
  `),
  age: listed(
    `jonge jongere oude oudere bejaarde zieke langdurig minderjarige volwassen gescheiden zwangere`,
  ),
  manyOfOneGender: listed(`
    vrouwen mannen meisjes jongens dames heren moeders vaders
  `),
  /** What "haar", "zijn", "zij" and "hij" may belong to without telling of a person. */
  bodies: listed(`
    organisatie organisaties werkgever afdeling directie hogeschool stichting gemeente commissie
    klachtencommissie universiteit school instelling raad overheid onderneming vereniging provincie
    bestuur team waterschap college managementteam ministerie bedrijf ziekenhuis iedereen ieder
    leidinggevende vertrouwenspersoon
  `),
  either: listed(`hij zij hem haar zijn`),
  /** Verbs in the past tense that say what somebody did or what happened. */
  past: listed(`
    was waren had hadden werd werden kwam kwamen ging gingen meldde meldden gaf gaven deed deden koos
    kozen vroeg vroegen wilde wilden kon konden moest moesten bleef bleven bleek bleken voelde voelden
    vertelde vertelden zei zeiden kreeg kregen nam namen stapte stapten vertrok vertrokken leidde
    leidden steeg stegen daalde daalden zat zaten stond stonden liep liepen speelde speelden betrof
    betroffen diende dienden zocht zochten durfde durfden ontving ontvingen stuurde stuurden viel vielen
    hield hielden trok trokken schreef schreven sprak spraken riep riepen maakte maakten
    waarschuwde weigerde dreigde
  `),
  /** With a participle these tell the past as well. */
  auxiliary: listed(`heb heeft hebben is zijn`),
  /** These make a sentence a rule, not an event. */
  modals: listed(`kan kunnen mag mogen moet moeten hoeft hoeven betekent dient dienen zal zullen wil willen`),
  strongParticiples: listed(`
    begonnen ontslagen vertrokken overleden verdwenen besproken ontvangen bevestigd verlaten behandeld
    onderzocht overlegd verwezen doorverwezen verbeterd beeindigd hersteld betrokken
  `),
  notParticiples: listed(
    `gevoelens gewoonten gebied geduld geest geluid geld geweld gemeenten gebeurtenissen`,
  ),
  /** They begin a clause that only says which one is meant. */
  relative: listed(`dat die wat wie`),
  /** Of what a jaarverslag may say that it did not happen. */
  conduct: listed(`
    pesten discriminatie intimidatie stalking agressie bedreiging geweld machtsmisbruik fraude diefstal
    uitsluiting
  `),
  /** In the names of many departments, so that they tell of none. */
  groupWords: listed(`
    team afdeling dienst sector cluster unit bureau directie academie faculteit school lectoraat opleiding
    locatie vestiging eenheid groep en voor met zorg onderwijs onderzoek beheer beleid advies noord oost
    zuid west nachtdienst dagdienst centrum instituut stichting
  `),
  numbering: listed(`eerste tweede derde vierde vijfde zesde zevende achtste negende tiende`),
} as const satisfies Record<string, string | readonly string[]>;
