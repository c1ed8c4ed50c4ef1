import type { Database } from 'better-sqlite3-multiple-ciphers';
import { z } from 'zod';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { jsonColumn } from './column.ts';

const formContent = z.record(z.string(), z.unknown());
const contentOf = jsonColumn(formContent);

type FormContent = z.infer<typeof formContent>;

/** What was typed in a form and not yet saved. */
export function createFormDraftRepository(db: Database) {
  const read = db.prepare<[string], string>('SELECT content FROM form_drafts WHERE form = ?').pluck();
  const write = db.prepare<[string, string]>(`
    INSERT INTO form_drafts (form, content) VALUES (?, ?) ON CONFLICT (form) DO UPDATE SET content = excluded.content
  `);
  const drop = db.prepare<[string]>('DELETE FROM form_drafts WHERE form = ?');
  const isOfDestroyed = db.prepare<[string]>(
    'SELECT 1 FROM cases WHERE identity_destroyed_on IS NOT NULL AND instr(?, id) > 0',
  );
  const isThere = {
    inquiry: db.prepare<[string]>('SELECT 1 FROM inquiries WHERE id = ?'),
    signal: db.prepare<[string]>('SELECT 1 FROM signals WHERE id = ?'),
  };

  /** Names of these forms are a kind and an id, or a kind and "new". */
  function isAboutSomethingGone(form: string): boolean {
    const [kind, id = ''] = form.split(':');
    if (kind !== 'inquiry' && kind !== 'signal') return false;
    return id !== 'new' && isThere[kind].get(id) === undefined;
  }

  return {
    get(form: string): FormContent | null {
      const content = read.get(form);
      return content === undefined ? null : contentOf(content);
    },
    /**
     * The page saves after a rest, and so may come after its case was destroyed, or what it is about removed.
     * @throws Refusal `case_destroyed` when the form, by its name or in it, holds the id of such a case; `not_found`.
     */
    save: db.transaction((form: string, content: FormContent): void => {
      if (isOfDestroyed.get(form + JSON.stringify(content))) throw new Refusal('case_destroyed');
      if (isAboutSomethingGone(form)) throw new Refusal('not_found');
      write.run(form, JSON.stringify(content));
    }),
    drop: (form: string): void => void drop.run(form),
  };
}
