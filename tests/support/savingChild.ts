// A process of its own that saves entries and tells each one only after its commit has returned.
// Arguments: the archive, its key in hex, the case, and how many entries (0: until it is killed).

import { writeSync } from 'node:fs';
import { createEntryRepository } from '../../src-main/store/entryRepository.ts';
import { openDatabase } from '../../src-main/vault/openDatabase.ts';
import { noteOn } from '../../src-shared/domain/entryContent.ts';

const [path = '', key = '', caseId = '', count = '0'] = process.argv.slice(2);
const entries = createEntryRepository(openDatabase({ path, key: Buffer.from(key, 'hex'), mode: 'write' }));
for (let i = 0; count === '0' || i < Number(count); i++) {
  const text = `Gesprek ${i}. ${'Wat er gezegd is. '.repeat(1 + (i % 100))}`;
  const draft = { caseId, entryId: null, ...noteOn('2026-03-02', text) };
  entries.saveDraft(draft);
  const id = entries.commit(draft, '2026-03-02T10:00:00.000Z');
  writeSync(1, `${id}\n`);
}
