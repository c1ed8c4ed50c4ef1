import type { BadRow } from '../../src-main/import/rowReader.ts';

/** Why the demo did not run: sentences for the user, and what the process answers. */
export class CliRefusal extends Error {
  readonly exitCode: 1 | 2;
  readonly sentences: readonly string[];
  /** The rows of an input file that were refused. */
  readonly rows: readonly BadRow[];

  constructor(exitCode: 1 | 2, sentences: readonly string[], rows: readonly BadRow[] = []) {
    super('cli_refused');
    this.name = 'CliRefusal';
    this.exitCode = exitCode;
    this.sentences = sentences;
    this.rows = rows;
  }
}
