import type { LockReason, PassphraseRating } from '../../ipc/vaultChannels.ts';

const reasons: Readonly<Record<LockReason, string>> = {
  start: 'Je zaken staan versleuteld op deze laptop. Ze gaan alleen open met je wachtzin of je herstelcode.',
  idle: 'De kluis ging op slot, omdat deze laptop een tijd niet is gebruikt.',
  asked: 'Je hebt de kluis vergrendeld.',
  suspend: 'De kluis ging op slot, omdat de laptop in slaapstand ging.',
  screen_lock: 'De kluis ging op slot, omdat het scherm van de laptop op slot ging.',
  resume: 'De kluis ging op slot, omdat de laptop een tijd heeft geslapen.',
  restore_failed:
    'Het terugzetten is niet gelukt. Je archief is niet veranderd. Open de kluis met je eigen wachtzin.',
  restored: 'De reservekopie is teruggezet. Open de kluis met de wachtzin van die kopie.',
};

const weaknesses: Readonly<Record<PassphraseRating['reason'], string>> = {
  empty: 'Kies een zin die je kunt onthouden en die niemand raadt. Vijf losse woorden zijn sterk.',
  common: 'Dit staat in lijsten met veel gebruikte wachtwoorden. Neem iets anders.',
  name_or_term: 'Hierin zit een naam of een woord uit je werk. Dat wordt als eerste geprobeerd.',
  keyboard: 'Dit is een rij toetsen of een reeks. Die wordt snel geraden.',
  repeat: 'Hierin herhaalt zich iets. Neem meer verschillende woorden.',
  date: 'Een datum of een jaartal is snel geraden. Neem er losse woorden bij.',
  short: 'Dit is nog te kort. Voeg een paar woorden toe.',
  guessable: 'Dit is nog te raden. Voeg een woord toe dat er niet bij past.',
  none: 'Deze wachtzin is sterk genoeg.',
};

/** The words of first start, unlocking, passphrase and recovery code. */
export const vault = {
  reasons,
  weaknesses,
  strength: {
    words: ['heel zwak', 'heel zwak', 'zwak', 'bijna sterk', 'sterk'] as const,
    value: (word: string): string => `Sterkte: ${word}`,
  },

  steps: (current: number, last: number): string => `Stap ${current} van ${last}`,
  showText: 'Toon wat ik typ',
  hideText: 'Verberg wat ik typ',

  first: {
    title: 'Richt je kluis in',
    lead: 'Hier bewaar je je zaken als vertrouwenspersoon. Alles staat versleuteld op deze laptop en gaat nergens anders heen.',
    passphrase: 'Wachtzin',
    repeat: 'Typ de wachtzin nog een keer',
    suggest: 'Geef me vijf woorden',
    suggestAgain: 'Andere woorden',
    suggestion: 'Vijf willekeurige woorden',
    useSuggestion: 'Neem deze woorden',
    onlyYou:
      'Niemand kan je wachtzin opvragen, ook je werkgever of de maker van de app niet. Daarom krijg je straks ook een herstelcode.',
    create: 'Maak de kluis',
    creating: 'De kluis wordt gemaakt. Dat duurt een paar tellen.',
    haveBackup: 'Heb je al een reservekopie?',
    restore: 'Zet een reservekopie terug',
  },

  recovery: {
    title: 'Schrijf je herstelcode op',
    lead: 'Met deze code open je de kluis als je de wachtzin kwijt bent. Je ziet hem alleen nu.',
    codeLabel: 'Herstelcode',
    onPaper: 'Schrijf hem met de hand op papier en berg dat veilig op, niet bij de laptop.',
    noPhoto: 'Maak geen foto en druk hem niet af. Een foto komt vaak vanzelf in de cloud.',
    loss: 'Ben je wachtzin en code allebei kwijt, dan kan niemand de kluis nog openen.',
    written: 'Ik heb de code opgeschreven',
    confirmTitle: 'Staat hij goed op papier?',
    confirmLead: 'Pak je papier en typ deze twee groepen over.',
    group: (position: number): string => `Groep ${position}`,
    confirm: 'Controleer',
    showAgain: 'Toon de code nog een keer',
    renewTitle: 'Maak je herstelcode af',
    renewLead:
      'De vorige keer is niet nagekeken of je herstelcode goed op papier staat. Maak nu een nieuwe. De oude werkt daarna niet meer.',
    renew: 'Maak een nieuwe herstelcode',
    renewing: 'De herstelcode wordt gemaakt.',
  },

  unlock: {
    title: 'Open je kluis',
    passphrase: 'Wachtzin',
    action: 'Open',
    opening: 'De kluis gaat open. Dat duurt even.',
    wait: (seconds: number): string =>
      seconds === 1
        ? 'Wacht nog 1 seconde. Daarna kun je het opnieuw proberen.'
        : `Wacht nog ${seconds} seconden. Daarna kun je het opnieuw proberen.`,
    cleared: 'Het veld is leeggemaakt, omdat je even niet typte.',
    forgotten: 'Wachtzin vergeten?',
    useRecovery: 'Open met de herstelcode',
    usePassphrase: 'Open met de wachtzin',
    code: 'Herstelcode',
    codeHint: 'Zeven groepen van vier tekens. Streepjes en hoofdletters mag je weglaten.',
    restore: 'Zet een reservekopie terug',
    damagedTitle: 'Het archief gaat niet open',
  },

  renewed: {
    title: 'Kies een nieuwe wachtzin',
    lead: 'Je hebt de kluis geopend met de herstelcode. Kies nu een wachtzin die je wel onthoudt.',
    save: 'Bewaar de wachtzin',
    saving: 'De wachtzin wordt bewaard. Dat duurt een paar tellen.',
  },
} as const;
