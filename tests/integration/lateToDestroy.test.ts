import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCase } from '../support/openCase.ts';

async function openClosedCase() {
  const app = await openCase();
  const { fields } = await app.get('cases:get', { id: app.caseId });
  await app.get('cases:update', { id: app.caseId, fields: { ...fields, closedOn: '2026-04-01' } });
  const copy = join(app.outside, 'kopie.pdf');
  app.answers.export = copy;
  return {
    ...app,
    copy,
    destroy: (typedCode: string) => app.call('people:destroy', { caseId: app.caseId, typedCode }),
    [Symbol.dispose]: app[Symbol.dispose],
  };
}

test('a form that the page keeps too late does not come back to a destroyed case', async () => {
  using app = await openClosedCase();
  const form = `person:${app.caseId}:reporter:new`;
  await app.get('formDrafts:save', { form, content: { name: 'Noor' } });

  await app.destroy(app.code);

  expect(await app.call('formDrafts:save', { form, content: { name: 'Noor' } })).toMatchObject({
    error: { code: 'case_destroyed' },
  });
  expect(await app.get('formDrafts:get', { form })).toBeNull();
});

test('a wrong number destroys nothing, also not the copies that were to go at the lock', async () => {
  using app = await openClosedCase();
  const id = await app.document('brief.pdf', 'inhoud');
  await app.get('outgoing:document', { id, cleansUp: true });

  expect(await app.destroy('2026-999')).toMatchObject({ error: { code: 'destroy_not_confirmed' } });
  expect(existsSync(app.copy)).toBe(true);

  await app.destroy(app.code);
  expect(existsSync(app.copy)).toBe(false);
});

test('the file of a case holds nothing that was destroyed while its place was being chosen', async () => {
  using app = await openClosedCase();
  const text = 'Over het rooster.';
  const entry = { caseId: app.caseId, entryId: null, occurredOn: '2026-03-02', text };
  const entryId = await app.get('entries:commit', entry);
  let destroyed: Promise<unknown> = Promise.resolve();
  app.onProposed(() => {
    destroyed = app.destroy(app.code);
  });
  const choice = {
    about: 'case' as const,
    records: [],
    caseId: app.caseId,
    entryIds: [entryId],
    facts: false,
    agreements: false,
    referrals: false,
    namesOthers: false,
    forPersonId: null,
    cleansUp: false,
  };

  expect(await app.get('caseFile:export', choice)).toBe(true);

  expect(await destroyed).toMatchObject({ ok: true });
  const left = execFileSync('pdftotext', [app.copy, '-'], { encoding: 'utf8' });
  expect(left).toContain('Zaak');
  expect(left).not.toContain('rooster');
});
