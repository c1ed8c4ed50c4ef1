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
    folderTitle: 'Kies de map voor je reservekopieën',
    folderButton: 'Kies deze map',
    backupTitle: 'Kies de reservekopie die je wilt terugzetten',
    backupButton: 'Kies deze reservekopie',
    backupKind: 'Reservekopie van Vertrouwenskluis',
    documentTitle: 'Kies het document dat je bij deze zaak wilt bewaren',
    documentButton: 'Kies dit document',
    pdfTitle: 'Bewaar het jaarverslag',
    exportTitle: 'Waar komt de kopie buiten de kluis',
    saveButton: 'Bewaar',
    pdfKind: 'PDF',
  },
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
