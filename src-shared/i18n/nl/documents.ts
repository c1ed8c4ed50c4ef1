/** The words of the files that belong to a case. */
export const documents = {
  title: 'Documenten',
  empty:
    'Bewaar hier alleen wat echt nodig is, zoals een brief of een e-mail. Originelen laat je bij de melder. Een document staat versleuteld in de kluis en opent pas als je er een kopie van maakt.',
  none: 'Bij deze zaak staan geen documenten.',
  add: 'Voeg een document toe',
  adding: 'Het document wordt toegevoegd',
  added:
    'Het document is opgeslagen. Het bestand waar je het vandaan haalde, staat nog op je laptop. Verwijder het daar als je het niet meer nodig hebt.',
  size: (size: string, day: string): string => `${size}, toegevoegd op ${day}`,
  name: 'Naam van het document',
  rename: 'Wijzig naam',
  renameOf: (name: string): string => `Wijzig naam van ${name}`,
  removeOf: (name: string): string => `Verwijder ${name}`,
  removed: (name: string): string => `${name} is verwijderd.`,
  restore: 'Maak ongedaan',
  restoreOf: (name: string): string => `Maak ongedaan dat ${name} is verwijderd`,
  removedHint: 'Dit kan tot de kluis op slot gaat.',
  readOnly: 'Het archief is beschadigd. Zet een reservekopie terug om een document te openen.',
} as const;
