/** What the list of cases is narrowed to. */
export interface CaseFilter {
  text: string;
  status: 'open' | 'closed' | 'all';
}

export const startFilter: CaseFilter = { text: '', status: 'open' };

export function isSearching(text: string): boolean {
  return text.trim() !== '';
}
