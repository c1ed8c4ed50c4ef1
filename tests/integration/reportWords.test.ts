import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageTexts } from '../../src-main/report/check/checkText.ts';
import { readPdf } from '../../src-main/report/check/readPdf.ts';
import { emptyIdentity } from '../../src-shared/domain/identity.ts';
import { reportForms } from '../../src-shared/ipc/reportChannels.ts';
import { made, openReport } from '../support/openReport.ts';
import { sampleCase } from '../support/sampleCase.ts';

const wordsOn = (path: string) =>
  pageTexts(readPdf(readFileSync(path)))
    .join(' ')
    .replaceAll('\0', '')
    .replaceAll(/\s/g, '');

test('a name in the text keeps the report in until it is accepted, and what was accepted is kept with the report', async () => {
  using app = await openReport();
  const [row] = (await app.get('cases:list', {})).rows;
  const identity = { ...emptyIdentity, name: 'Anneke Dijkstra' };
  await app.get('people:add', { caseId: row?.id ?? '', role: 'accused', identity });
  const draft = await app.open();
  const published = made(await app.prepare(draft)).published;
  expect(published.tables[0]?.total).toBe(24);
  expect(await app.get('report:check', { id: draft.id })).toEqual([]);

  await app.save(draft, { outlook: 'Ik praat verder met Anneke Dijkstra.' });
  const hits = await app.get('report:check', { id: draft.id });
  expect(hits).toMatchObject([{ where: 'outlook', kind: 'name', isAccepted: false }]);
  const [{ start, end, key } = { start: 0, end: 0, key: '' }] = hits;
  expect('Ik praat verder met Anneke Dijkstra.'.slice(start, end)).toContain('Anneke');
  expect(await app.exportOf(draft)).toMatchObject({ error: { code: 'report_not_solved' } });
  expect(app.proposed).toEqual([]);

  await app.save({ ...draft, accepted: [key] }, { outlook: 'Ik praat verder met Anneke Dijkstra.' });
  expect(await app.get('report:check', { id: draft.id })).toMatchObject([{ isAccepted: true }]);
  expect(await app.exportOf(draft)).toEqual({ ok: true, value: true });
  expect(wordsOn(join(app.outside, 'verslag.pdf'))).toContain('AnnekeDijkstra');
  expect(JSON.parse(String(await app.askLocked('SELECT accepted FROM reports')))).toEqual([key]);
});

test('the cover and the introduction name the organisation, its author and its reader as Beheer has them, also later', async () => {
  using app = await openReport();
  const [organisation] = await app.get('organisations:list', undefined);
  if (!organisation) throw new Error('there is no organisation');
  const named = {
    nameInSentence: 'het Waterschap De Linde',
    reportAuthor: 'J. de Boer, extern vertrouwenspersoon',
    reportAddressee: 'de dijkgraaf',
  };
  await app.get('organisations:save', { ...organisation, ...named });
  await app.make();
  const first = readFileSync(join(app.outside, 'verslag.pdf'));
  const text = wordsOn(join(app.outside, 'verslag.pdf'));
  expect(text).toContain('vertrouwenspersoonvanhetWaterschapDeLinde');
  expect(text.split('Opgestelddoor:J.deBoer')).toHaveLength(3);
  expect(text.split('Bestemdvoor:dedijkgraaf')).toHaveLength(3);

  await app.get('organisations:save', { ...organisation, ...named, reportAddressee: 'het bestuur' });
  const [report] = await app.get('report:list', undefined);
  app.answers.export = join(app.outside, 'later.pdf');
  await app.get('report:exportAgain', { id: report?.id ?? '', form: 'report', cleansUp: false });
  expect(readFileSync(join(app.outside, 'later.pdf')).equals(first)).toBe(true);
});

test('a number in the text is that of the table, and one that is not printed keeps the report in, accepted or not', async () => {
  using app = await openReport();
  for (let i = 0; i < 2; i++)
    await app.get('cases:create', sampleCase(app.organisationId, { themes: ['stalking'] }));
  const draft = await app.open();
  await app.prepare(draft);
  for (const [token, kind] of [
    ['[[themes:stalking]]', 'number_unknown'],
    ['[[themes:merged]]', 'number_hidden'],
    ['[[thema]]', 'number_unknown'],
    ['[[themes:bullying', 'number_unreadable'],
  ] as const) {
    await app.save({ ...draft, accepted: [''] }, { nature: `Het gaat om ${token} meldingen.` });
    const hits = await app.get('report:check', { id: draft.id });
    expect(hits, token).toContainEqual(expect.objectContaining({ where: 'nature', kind, isAccepted: false }));
    expect(await app.exportOf(draft), token).toMatchObject({ error: { code: 'report_number_hidden' } });
  }
  expect(app.proposed).toEqual([]);

  await app.save(draft, { nature: 'Van de [[total]] meldingen gaan er [[themes:bullying]] over pesten.' });
  expect(await app.exportOf(draft)).toEqual({ ok: true, value: true });
  expect(wordsOn(join(app.outside, 'verslag.pdf'))).toContain('Vande26meldingengaaner12overpesten.');
});

test('the recommendations and the choices of a report come back in the next one, and not in one of other departments', async () => {
  using app = await openReport();
  const text = 'Bespreek het rooster met de ondernemingsraad.';
  const draft = await app.open();
  const recommendation = { id: crypto.randomUUID(), text, status: 'none' as const };
  const choices = { ...draft.choices, splitBy: 'none' as const, leftOut: ['channel'] };
  const content = { ...draft.content, recommendations: [recommendation] };
  await app.get('report:save', { ...draft, content, choices });
  const { published } = made(await app.prepare(draft));
  expect(published.tables.map(({ id }) => id)).not.toContain('channel');
  expect(await app.exportOf(draft)).toEqual({ ok: true, value: true });

  const next = await app.get('report:open', { ...app.request, from: '2027-01-01', to: '2027-12-31' });
  expect(next.content.former).toMatchObject([{ text, status: 'open' }]);
  expect(next.content.recommendations).toEqual([]);
  expect(next.choices).toEqual(choices);

  const before = await app.get('report:open', { ...app.request, from: '2025-01-01', to: '2025-12-31' });
  expect(before.content.former).toEqual([]);
  const [organisation] = await app.get('organisations:list', undefined);
  const departments = organisation?.departments.map(({ id }) => id) ?? [];
  const other = await app.get('report:open', {
    ...app.request,
    from: '2027-01-01',
    to: '2027-12-31',
    departments,
  });
  expect(other.content.former).toEqual([]);
});

test('of two earlier reports the one of the latest days counts, whichever was made last', async () => {
  using app = await openReport();
  for (const year of ['2025', '2024'])
    for (let i = 0; i < 12; i++)
      await app.get('cases:create', sampleCase(app.organisationId, { openedOn: `${year}-03-02` }));
  for (const year of ['2025', '2024']) {
    const days = { from: `${year}-01-01`, to: `${year}-12-31` };
    const draft = await app.get('report:open', { ...app.request, ...days });
    const recommendation = {
      id: crypto.randomUUID(),
      text: `Uit het verslag ${year}.`,
      status: 'none' as const,
    };
    const content = { ...draft.content, recommendations: [recommendation] };
    await app.get('report:save', { ...draft, content });
    made(await app.prepare(draft));
    const hits = await app.get('report:check', { id: draft.id });
    await app.get('report:save', { ...draft, content, accepted: hits.map(({ key }) => key) });
    expect(await app.exportOf(draft)).toEqual({ ok: true, value: true });
  }
  expect((await app.open()).content.former).toMatchObject([{ text: 'Uit het verslag 2025.' }]);
});

test('the other forms of a report can be written afterwards, the same to the byte each time, and the log knows of each', async () => {
  using app = await openReport();
  await app.make();
  await app.get('cases:create', sampleCase(app.organisationId));
  const [report] = await app.get('report:list', undefined);
  const forms = reportForms;
  expect(forms).toEqual(['report', 'summary', 'slides', 'control']);

  for (const form of forms) {
    const files = ['een', 'twee'].map((name) => join(app.outside, `${form}-${name}.pdf`));
    for (const path of files) {
      app.answers.export = path;
      expect(
        await app.get('report:exportAgain', { id: report?.id ?? '', form, cleansUp: form === 'control' }),
      ).toBe(true);
    }
    const [one, two] = files.map((path) => readFileSync(path));
    expect(one?.equals(two ?? Buffer.alloc(0)), form).toBe(true);
  }
  const first = readFileSync(join(app.outside, 'verslag.pdf'));
  expect(readFileSync(join(app.outside, 'report-een.pdf')).equals(first)).toBe(true);
  expect(wordsOn(join(app.outside, 'control-een.pdf'))).toContain(
    createHash('sha256').update(first).digest('hex'),
  );

  const rows = await app.get('outgoing:list', undefined);
  expect(rows.map(({ kind }) => kind).toReversed()).toEqual([
    'report',
    ...forms.flatMap((form) => [form, form]),
  ]);
  app.lock('asked');
  await app.get('vault:unlock', { passphrase: 'boom fiets wolk stoel raam' });
  const removed = (await app.get('outgoing:list', undefined)).filter(({ state }) => state === 'removed');
  expect(removed.map(({ kind }) => kind)).toEqual(['control', 'control']);

  app.answers.export = null;
  expect(await app.get('report:exportAgain', { id: report?.id ?? '', form: 'slides', cleansUp: false })).toBe(
    false,
  );
});
