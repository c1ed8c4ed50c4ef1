const roleNames = { reporter: 'melder', accused: 'beschuldigde' } as const;

const inSentence = new Intl.ListFormat('nl');

const counted = (count: number, one: string, several: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${several}`;

/** The words of the persons in a case, the intake checklist and destroying what is known of them. */
export const people = {
  title: 'Personen',
  summary: (reporters: number, accused: number): string =>
    [
      counted(reporters, 'melder', 'melders'),
      ...(accused > 0 ? [counted(accused, 'beschuldigde', 'beschuldigden')] : []),
    ].join(', '),
  roles: { reporter: 'Melder', accused: 'Beschuldigde' },
  lead: 'Een naam hoeft niet: een zaak kan onder een alias blijven. Wat je hier invult, komt nooit in het jaarverslag.',
  hidden: 'Naam verborgen',
  unnamed: 'Geen naam vastgelegd',
  show: 'Toon namen',
  hide: 'Verberg namen',
  add: { reporter: 'Voeg melder toe', accused: 'Voeg beschuldigde toe' },
  fill: 'Vul naam in',
  fillOf: (person: string): string => `Vul naam in van ${person}`,
  changeOf: (person: string): string => `Wijzig ${person}`,
  removeOf: (person: string): string => `Verwijder ${person}`,
  person: (role: string, position: number): string => `${role} ${position}`,
  removeTitle: (person: string): string => `${person} verwijderen?`,
  removeText: 'De naam en wat erbij staat gaan weg. Deze persoon telt dan niet meer mee bij deze zaak.',
  mayStayEmpty: 'Alles mag leeg blijven.',
  name: 'Naam',
  function: 'Functie',
  contact: 'Telefoon of e-mail',
  safe: {
    title: 'Veilig bereiken',
    lead: 'Vraag hoe en waar je de melder veilig bereikt. Dit staat straks voor het nummer of adres.',
    contactAt: 'Nummer of adres',
    contactAtHint: 'Liever privé. Wat naar het werk gaat, kan iemand anders zien.',
    callWhen: 'Wanneer mag je bellen',
    voicemail: 'Mag je een bericht inspreken',
    codeName: 'Hoe stel je je voor',
    codeNameHint: 'Bijvoorbeeld een schuilnaam, voor als iemand anders opneemt.',
    notAsked: 'Niet gevraagd',
    at: { private: 'privé', work: 'van het werk' },
    calls: (when: string): string => `bellen: ${when}`,
    voicemailIs: {
      allowed: 'bericht inspreken mag',
      not_allowed: 'geen bericht inspreken',
      unknown: 'voicemail: niet gevraagd',
    },
    introduce: (name: string): string => `Stel je voor als: ${name}`,
  },
  known: 'Ik ken deze persoon zelf',
  knownHint: 'Bijvoorbeeld als collega, buur of familie. De app laat dit bij de zaak zien, zonder naam.',
  knownNote: 'Waarvan ken je die',
  knownMark: 'ken je zelf',
  independence: {
    title: 'Kijk of je hier onafhankelijk genoeg bent',
    known: {
      reporter: 'Je kent een melder in deze zaak zelf.',
      accused: 'Je kent een beschuldigde in deze zaak zelf.',
    },
    overlaps: {
      same: (role: 'reporter' | 'accused', otherRole: 'reporter' | 'accused', cases: string): string =>
        `Een ${roleNames[role]} in deze zaak is ${role === otherRole ? 'ook ' : ''}${roleNames[otherRole]} in ${cases}.`,
      named: (role: 'reporter' | 'accused', otherRole: 'reporter' | 'accused', cases: string): string =>
        `Een ${roleNames[role]} in deze zaak heeft dezelfde naam als een ${roleNames[otherRole]} in ${cases}. Dat kan iemand anders zijn.`,
    },
    meanings: {
      bothSides:
        'Twee kanten begeleiden gaat niet samen. Een andere vertrouwenspersoon kan een van beide zaken overnemen, als de melder dat goed vindt.',
      known:
        'Bespreek met de melder dat je iemand kent. De melder kan ook een andere vertrouwenspersoon kiezen.',
      again: 'Ga na of je iedereen onbevangen kunt begeleiden.',
      secret: 'Vertel in de ene zaak niets uit de andere, ook niet dat er een andere is.',
    },
    handOver: 'Draag over aan een andere vertrouwenspersoon',
    reason: 'Ik ben in deze zaak niet onafhankelijk genoeg.',
  },
  note: 'Opmerking',
  kept: 'Wat je eerder invulde, staat er nog. Het is nog niet bewaard.',

  same: 'Ook in een andere zaak',
  sameOf: (person: string): string => `Ook in een andere zaak: ${person}`,
  sameHint:
    'Kies je dezelfde persoon, dan ziet de app dat het om weinig mensen gaat, en verbergt het verslag dat aantal. Vertel de ene melder niet dat er een andere is.',
  sameChoice: 'Dezelfde persoon als',
  sameNone: 'In andere zaken van deze organisatie staat nog niemand met een naam.',
  sameSave: 'Dit is dezelfde persoon',
  sameAs: (cases: readonly string[]): string => `Dezelfde persoon als in ${cases.join(', ')}`,
  candidate: (name: string, cases: readonly string[]): string => `${name} (${cases.join(', ')})`,
  part: 'Toch iemand anders',
  partOf: (person: string): string => `Toch iemand anders: ${person}`,

  checklist: {
    title: 'Besproken bij de intake',
    beforeStory: 'Voor het verhaal',
    beforeStoryLead:
      'Vertel dit eerst, voordat de melder vertelt wat er is gebeurd: wat je hoort blijft geheim, tenzij de wet je verplicht om het te melden. Vertel ook wat je doet bij direct gevaar, of als zwijgen ernstige schade geeft.',
    missing: (count: number): string =>
      count === 1
        ? 'Nog één punt te bespreken met de melder'
        : `Nog ${count} punten te bespreken met de melder`,
    complete: 'Alles van de intake is besproken',
    discussed: (count: number): string => counted(count, 'punt besproken', 'punten besproken'),
    on: (day: string): string => `op ${day}`,
    today: 'Vandaag besproken',
    todayOf: (point: string): string => `Vandaag besproken: ${point}`,
    otherDay: 'Andere dag',
    otherDayOf: (point: string): string => `Andere dag: ${point}`,
    changeOf: (point: string): string => `Wijzig: ${point}`,
    day: 'Besproken op',
    clear: 'Toch niet besproken',
  },

  destroy: {
    start: 'Vernietig de persoonlijke gegevens',
    lead: 'Is de zaak niet meer nodig? Dan kun je vernietigen wat naar personen wijst. De telling blijft.',
    aftercarePlanned: (days: readonly string[]): string =>
      `Er staat nog nazorg gepland op ${inSentence.format(days)}. Vernietig je nu, dan weet je daarna niet meer wie je zou spreken.`,
    title: (code: string): string => `Namen en teksten van ${code} vernietigen?`,
    goes: 'Weg gaan: de namen, de alias, al je teksten en je documenten. Ook weg gaan: hoe je verwees, je herinneringen en afspraken, je afwegingen en termijnen. Net als toestemmingen, het feitenrelaas en alles wat je verder bij de zaak noteerde, zoals over de intake en de nazorg.',
    stays:
      'Blijven: het nummer en de vaste gegevens die het verslag telt. Een eigen nummer wordt een nummer van de app.',
    backups:
      'Dit kan niet ongedaan worden gemaakt. Oudere reservekopieën bevatten deze gegevens nog, en een archief dat bij terugzetten is vervangen ook. Die verwijder je zelf.',
    type: (code: string): string => `Typ ${code} om te bevestigen`,
    running: 'De gegevens worden vernietigd en het archief wordt opnieuw weggeschreven',
    done: 'De persoonlijke gegevens van deze zaak zijn vernietigd.',
    destroyedOn: (day: string): string => `Persoonlijke gegevens vernietigd op ${day}`,
    destroyed: 'Wat de zaak telt in het verslag is gebleven. Er kunnen geen aantekeningen meer bij.',
    persons: 'Van deze personen is alleen nog het aantal bekend.',
    timeline: 'De aantekeningen van deze zaak zijn vernietigd.',
  },
} as const;
