/** A part of a text that may point to somebody, as a list of hits shows it. */
export interface ListedHit {
  start: number;
  end: number;
  kind: string;
  isAccepted: boolean;
}

/** One text with what was found in it. */
export interface SearchedText<H extends ListedHit> {
  id: string;
  /** Left out where there is one text, which stands beside the list. */
  title?: string;
  text: string;
  hits: readonly H[];
}
