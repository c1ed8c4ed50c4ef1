import type { Database } from 'better-sqlite3-multiple-ciphers';
import { type ImportMapping, importMapping } from '../../src-shared/ipc/importChannels.ts';

/** How lists were mapped before, each under what `headingsKey` makes of its headings. */
export function createMappingRepository(db: Database) {
  const read = db.prepare<[string], string>('SELECT mapping FROM import_mappings WHERE headings = ?').pluck();
  const write = db.prepare<[string, string]>(`
    INSERT INTO import_mappings (headings, mapping) VALUES (?, ?)
    ON CONFLICT (headings) DO UPDATE SET mapping = excluded.mapping
  `);

  return {
    /** Undefined as well for one that an earlier version kept in a form that no longer holds. */
    get(headings: string): ImportMapping | undefined {
      const kept = importMapping.safeParse(JSON.parse(read.get(headings) ?? 'null'));
      return kept.success ? kept.data : undefined;
    },
    remember: (headings: string, mapping: ImportMapping): void =>
      void write.run(headings, JSON.stringify(mapping)),
  };
}
