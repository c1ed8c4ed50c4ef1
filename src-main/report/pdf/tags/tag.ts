import type {} from 'pdfmake/interfaces';

/** What a node can be in the structure tree, beside what pdfmake's own kinds of nodes already say. */
export type Tag = 'H1' | 'H2' | 'H3' | 'P' | 'Caption' | 'L' | 'Artifact';

declare module 'pdfmake/interfaces' {
  interface ContentBase {
    /** On a text what it is; `L` on a table without headings makes it a list of terms; `Artifact` leaves it out. */
    tag?: Tag;
    /** On a chart: what it shows, for who cannot see it. */
    alt?: string;
  }
}

/** What the styles of the documents say of a text; a `tag` of its own goes first. */
export const tagOfStyle: ReadonlyMap<string, Tag> = new Map([
  ['title', 'H1'],
  ['coverTitle', 'H1'],
  ['chapter', 'H2'],
  ['section', 'H3'],
]);
