import type { Database } from 'better-sqlite3-multiple-ciphers';

type FormContent = Record<string, unknown>;

/** What was typed in a form and not yet saved. */
export function createFormDraftRepository(db: Database) {
  const read = db.prepare<[string], string>('SELECT content FROM form_drafts WHERE form = ?').pluck();
  const write = db.prepare<[string, string]>(`
    INSERT INTO form_drafts (form, content) VALUES (?, ?) ON CONFLICT (form) DO UPDATE SET content = excluded.content
  `);
  const drop = db.prepare<[string]>('DELETE FROM form_drafts WHERE form = ?');

  return {
    get(form: string): FormContent | null {
      const content = read.get(form);
      return content === undefined ? null : (JSON.parse(content) as FormContent);
    },
    save: (form: string, content: FormContent): void => void write.run(form, JSON.stringify(content)),
    drop: (form: string): void => void drop.run(form),
  };
}
