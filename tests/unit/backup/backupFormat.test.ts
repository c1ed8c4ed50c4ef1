import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupNames, isBackupName, isUnfinishedName } from '../../../src-main/backup/backupFormat.ts';
import { backupReadme } from '../../../src-shared/i18n/nl/backupReadme.ts';

test('every name that a backup gets is recognised as ours, and its unfinished form as unfinished', () => {
  const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 100 }), (now, attempt) => {
      const name = backupNames(now)(attempt);
      expect(isBackupName(name), name).toBe(true);
      expect(isUnfinishedName(`${name}.part`)).toBe(true);
      expect(isUnfinishedName(name) || isBackupName(`${name}.part`)).toBe(false);
    }),
  );
});

test.each([
  'kluis.vkbackup',
  'kopie van kluis-20260314-1200.vkbackup',
  'kluis-20260314-1200.vkbackup.zip',
  'kluis-2026-1.vkbackup',
  '../kluis-20260314-1200.vkbackup',
])('%s is not ours to count or remove', (name) =>
  expect(isBackupName(name) || isUnfinishedName(name)).toBe(false),
);

test('the name tells the minute in the counsellor’s own time', () => {
  const now = new Date(2026, 2, 4, 9, 5);
  expect(backupNames(now)(1)).toBe('kluis-20260304-0905.vkbackup');
  expect(backupNames(now)(2)).toBe('kluis-20260304-0905-2.vkbackup');
});

test('LEESMIJ.txt names every step that opens the archive without the app', () => {
  const text = backupReadme({ madeAt: '2026-03-14T11:00:00.000Z', schemaVersion: 1 });
  const steps = [
    'Argon2id',
    '0x13',
    'XChaCha20-Poly1305',
    'NFC',
    'UTF-8',
    'PRAGMA key',
    'cipher_compatibility = 4',
    'open-backup.mjs',
    'wrappedKey',
    'header',
  ];
  for (const step of steps) expect(text).toContain(step);
  for (const line of text.split('\n')) expect(line.length).toBeLessThan(120);
});
