/** The window's own words: menu bar and system dialogs. */
export const app = {
  menu: {
    product: 'Vertrouwenskluis',
    archive: 'Archief',
    lock: 'Vergrendel',
    quit: 'Sluit af',
    hide: 'Verberg Vertrouwenskluis',
    hideOthers: 'Verberg andere vensters',
    edit: 'Bewerken',
    undo: 'Maak ongedaan',
    redo: 'Doe opnieuw',
    cut: 'Knip',
    copy: 'Kopieer',
    paste: 'Plak',
    selectAll: 'Selecteer alles',
    view: 'Beeld',
    larger: 'Groter',
    smaller: 'Kleiner',
    reset: 'Gewone grootte',
    fullScreen: 'Volledig scherm',
  },
  dialogs: {
    folderTitles: {
      backup: 'Kies de map voor je reservekopieën',
      everything: 'Kies waar de map met al je gegevens komt',
    },
    folderButton: 'Kies deze map',
    backupTitle: 'Kies de reservekopie die je wilt terugzetten',
    backupButton: 'Kies deze reservekopie',
    backupKind: 'Reservekopie van Vertrouwenskluis',
    listTitle: 'Kies de lijst die je wilt binnenhalen',
    listButton: 'Kies deze lijst',
    listKind: 'Lijst uit Excel (.xlsx of .csv)',
    documentTitle: 'Kies het document dat je bij deze zaak wilt bewaren',
    documentButton: 'Kies dit document',
    exportTitle: 'Waar komt de kopie buiten de kluis',
    saveButton: 'Bewaar',
    pdfKind: 'PDF',
  },
  /** On a screen that anyone may see, so never more than a number. */
  remindersDue: (count: number): string => (count === 1 ? '1 herinnering' : `${count} herinneringen`),
  /** Shown when the app cannot go on. */
  stopped: {
    title: 'Vertrouwenskluis is gestopt',
    text: 'Er ging iets mis in de app. De kluis is op slot en alles wat als opgeslagen was getoond, staat erin. Start de app opnieuw.',
  },
  /** A page of its own takes the place of the system's dialog in the trial version. */
  trial: {
    title: 'Kies een bestand of map',
    path: 'Volledige naam van het bestand of de map',
    choose: 'Kies',
    cancel: 'Annuleer',
  },
};
