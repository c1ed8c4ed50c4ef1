import { expect, test } from 'vitest';
import { dayOf, plusDays } from '../../src-shared/domain/day.ts';
import { plainOrganisation } from '../../src-shared/domain/organisation.ts';
import type { Input } from '../../src-shared/ipc/contract.ts';
import { openAppWithCases } from '../support/openApp.ts';

const today = dayOf(new Date());

function aSignal(
  organisationId: string,
  changes: Partial<Input<'signals:save'>> = {},
): Input<'signals:save'> {
  return {
    id: null,
    organisationId,
    departmentId: null,
    heardOn: today,
    source: 'works_council',
    themes: ['bullying'],
    heard: 'In twee teams wordt over de ploegleider geklaagd.',
    done: '',
    ...changes,
  };
}

test('signals are listed last heard first without their words, which come only when asked for', async () => {
  using app = await openAppWithCases(0);
  const { organisationId } = app;
  await app.get(
    'signals:save',
    aSignal(organisationId, { heardOn: plusDays(today, -9), done: 'Besproken.' }),
  );
  await app.get('signals:save', aSignal(organisationId));

  const list = await app.get('signals:list', undefined);

  expect(list).toMatchObject([{ heardOn: today, isDone: false, themes: ['bullying'] }, { isDone: true }]);
  expect(JSON.stringify(list)).not.toMatch(/ploegleider|Besproken/);
  const texts = await app.get('signals:texts', undefined);
  expect(texts.map(({ done }) => done)).toEqual(['', 'Besproken.']);
});

test('a signal is changed, removed and brought back as it was', async () => {
  using app = await openAppWithCases(0);
  const { organisationId } = app;
  await app.get('signals:save', aSignal(organisationId));
  const [{ id } = { id: '' }] = await app.get('signals:list', undefined);

  await app.get('signals:save', aSignal(organisationId, { id, done: 'Met de directeur besproken.' }));
  const whole = await app.get('signals:get', { id });
  expect(whole).toMatchObject({ done: 'Met de directeur besproken.' });
  await app.get('signals:remove', { id });
  expect(await app.get('signals:list', undefined)).toEqual([]);
  await app.get('signals:restore', { id });

  expect(await app.get('signals:get', { id })).toEqual(whole);
});

test('what does not belong to the organisation, lies ahead or says nothing is refused', async () => {
  using app = await openAppWithCases(0);
  const { organisationId } = app;
  const [other] = await app.get('organisations:list', undefined);
  const elsewhere = await app.get('organisations:save', {
    ...plainOrganisation,
    ...(other ?? { threshold: 5, reporterTypes: [] }),
    id: null,
    name: 'Gemeente Elders',
    headcount: 50,
    departments: [{ id: null, name: 'Balie', headcount: null }],
  });
  const departmentId = (await app.get('organisations:list', undefined))
    .flatMap(({ departments }) => departments)
    .find(({ name }) => name === 'Balie')?.id;
  const theme = { id: null, organisationId: elsewhere, set: 'conduct' as const, retiredOn: null };
  const themeId = await app.get('themes:save', { ...theme, label: 'Werkdruk' });

  const refused: [Partial<Input<'signals:save'>>, object][] = [
    [{ departmentId: departmentId ?? '' }, { code: 'not_found', field: 'departmentId' }],
    [{ themes: [themeId] }, { code: 'theme_elsewhere', field: 'themes' }],
    [{ heardOn: plusDays(today, 1) }, { code: 'date_in_future', field: 'heardOn' }],
    [{ heard: '  ' }, { code: 'input_invalid', field: 'heard' }],
  ];
  for (const [changes, error] of refused) {
    expect(await app.call('signals:save', aSignal(organisationId, changes))).toMatchObject({ error });
  }
  expect(await app.get('signals:list', undefined)).toEqual([]);
});

test('a theme of the counsellor’s own stays while a signal has it', async () => {
  using app = await openAppWithCases(0);
  const { organisationId } = app;
  const theme = { id: null, organisationId, set: 'conduct' as const, retiredOn: null };
  const themeId = await app.get('themes:save', { ...theme, label: 'Werkdruk' });
  await app.get('signals:save', aSignal(organisationId, { themes: [themeId] }));
  const [{ id } = { id: '' }] = await app.get('signals:list', undefined);

  expect(await app.call('themes:remove', { id: themeId })).toMatchObject({ error: { code: 'theme_in_use' } });
  await app.get('signals:remove', { id });
  expect(await app.call('themes:remove', { id: themeId })).toMatchObject({ ok: true });
  expect(await app.call('signals:restore', { id })).toMatchObject({ error: { code: 'theme_elsewhere' } });
});
