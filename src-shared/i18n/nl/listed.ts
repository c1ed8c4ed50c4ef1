/** Words that stand one after another, so that a long list stays readable. */
export function listed(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
