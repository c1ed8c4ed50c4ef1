import { listed } from './listed.ts';

/** Dutch words, folded, by which a text can point to a person, an organisation or a moment. */
export const leakWords = {
  units: listed(`een twee drie vier vijf zes zeven acht negen`),
  tens: listed(`twintig dertig veertig vijftig zestig zeventig tachtig negentig`),
  /** Numbers on their own; "een" is left out, since it is an article, and found with its accents. */
  numbers: listed(`
    nul twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien
    zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd
    duizend miljoen twintiger dertiger veertiger vijftiger zestiger tweeen drieen vieren vijven zessen
    zevenen
  `),
  ordinals: listed(`
    tweede vierde vijfde zesde zevende achtste negende tiende elfde twaalfde twintigste dertigste
    veertigste vijftigste honderdste
  `),
  third: 'derde',
  beforeThird: listed(`de het deze die dit`),
  months: listed(`januari februari maart april mei juni juli augustus september oktober november december`),
  /** Also at the beginning of a word: "maandagochtend", "kerstborrel". */
  days: listed(`
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kerst pasen paas pinkster hemelvaart
    koningsdag bevrijdingsdag sinterklaas nieuwjaar oudjaar oudejaar ramadan suikerfeest offerfeest
    carnaval zomervakantie herfstvakantie meivakantie voorjaarsvakantie
  `),
  seasons: listed(`lente voorjaar zomer najaar herfst winter`),
  recently: listed(`gisteren eergisteren vandaag vanochtend vanmiddag vanavond vannacht morgen`),
  former: listed(`vorige vorig afgelopen komende komend volgende volgend`),
  periods: listed(`week maand jaar kwartaal weekend dag zomer winter herfst lente voorjaar najaar`),
  articles: listed(`de het een onze ons hun mijn zijn haar die deze dat dit als elke`),
  /** The end of a word that names a function; the whole word may be longer: "interim-manager", "beleidsadviseur". */
  functions: listed(`
    controller directeur directrice manager leider leidster afdelingshoofd diensthoofd chef voorman
    bestuurder voorzitter commissaris wethouder burgemeester griffier secretaris secretaresse
    penningmeester receptionist receptioniste telefoniste concierge bode portier docent docente leraar
    lerares leerkracht juf mentor rector decaan hoogleraar professor lector promovendus promovenda
    onderzoeker stagiair stagiaire trainee verpleegkundige verpleger verpleegster verzorgende arts
    chirurg internist tandarts apotheker psycholoog psychiater therapeut begeleider coach trainer
    adviseur consulent jurist advocaat notaris rechter officier agent rechercheur brandweerman
    boekhouder accountant administrateur analist planner inkoper verkoper verkoopster ontwikkelaar
    programmeur ingenieur architect technicus monteur elektricien timmerman lasser operator chauffeur
    machinist piloot conducteur kok ober schoonmaker schoonmaakster beveiliger beheerder coordinator
    projectleider ambtenaar inspecteur controleur handhaver redacteur journalist ontwerper woordvoerder
    bibliothecaris dirigent regisseur acteur actrice predikant dominee pastoor imam trainster
    baliemedewerker kassamedewerker magazijnmedewerker beleidsmedewerker hr-medewerker teamhoofd
    sectorhoofd roostermaker
  `),
  /** Functions that are part of the counsellor's own story and point to nobody. */
  plainFunctions: listed(`begeleider arts bedrijfsarts huisarts jurist mediator coach psycholoog`),
  only: listed(`enige jongste oudste nieuwste langstzittende`),
  beforeOnly: listed(`de het als onze hun zijn haar mijn`),
  gender: listed(`
    hij hem hemzelf hijzelf haar haarzelf zijzelf mevrouw mevr mw meneer mijnheer dhr heer dame man
    vrouw jongen meisje moeder vader zoon dochter zus broer echtgenote echtgenoot zwanger zwangere
    zwangerschap mannelijk mannelijke vrouwelijk vrouwelijke oma opa weduwe weduwnaar bevalling
    menstruatie
  `),
  /** A word that is a woman, or several people: "zij vertelt", "zij vertellen". */
  sheOrThey: listed(`zij ze`),
  notPluralVerbs: listed(`een geen alleen meteen even samen tegen zonder binnen buiten eten toen`),
  /** A possession of a man, or the verb: "zijn bureau", "wij zijn". */
  hisOrAre: 'zijn',
  herOrIts: 'haar',
  prepositions: listed(`
    met van aan door over tegen voor bij naar in op om uit onder na tijdens wegens volgens langs tussen
    buiten binnen boven zonder achter naast tot vanuit namens sinds ondanks vanwege rond
  `),
  /** Before the verb, apart from plurals. */
  beforeAre: listed(`
    er wij we jullie zij ze die dat dit deze te kan moet zou zal mag wil lijkt blijkt geweest allemaal
    beide hier daar wat wie welke niet ook nu dan toch hoe waar u en zullen zouden kunnen moeten mogen
    willen veel gaan
  `),
  /** After the verb. */
  afterAre: listed(`
    er niet geweest dat om te nu al ook de het een geen wel nog vaak soms bij met van voor door over op
    in aan we wij ze zij jullie heel erg zo meer weer samen allemaal onder naar uit tussen wat en maar
    of alle deze dit
  `),
} as const satisfies Record<string, string | readonly string[]>;
