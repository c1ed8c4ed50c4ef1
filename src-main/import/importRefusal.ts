/** A file that cannot be taken in at all. Its sentences are for the user and say what is wrong and what to do. */
export class ImportRefusal extends Error {
  readonly sentences: readonly [string, ...string[]];

  constructor(...sentences: [string, ...string[]]) {
    // The sentences may quote the file, so they stay out of the message, which may reach a log.
    super('import_refused');
    this.name = 'ImportRefusal';
    this.sentences = sentences;
  }
}
