import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderCasePdf } from '../../src-main/outgoing/casePdf.ts';
import type { CaseFileChoice } from '../../src-shared/ipc/caseFileChannels.ts';
import { openCase } from '../support/openCase.ts';
import { PASSPHRASE } from '../support/tempArchive.ts';

const TEXT =
  '**Eerste gesprek.** Jan de Vries schold de melder uit.\n\n- DE VRIES was boos\n- *Anna* was erbij';

/** A case with a reporter (Anna), an accused (Jan de Vries), an entry, a choice, a referral and an agreement. */
async function openFile() {
  const app = await openCase();
  const { caseId } = app;
  const commit = (content: object) =>
    app.get('entries:commit', { caseId, entryId: null, occurredOn: '2026-03-04', text: '', ...content });
  const first = await commit({
    kind: 'contact',
    occurredAt: '14:30',
    means: 'telephone',
    minutes: 40,
    withWhom: 'melder',
    text: TEXT,
  });
  const other = await commit({ kind: 'contact', withWhom: 'Jan de Vries', text: 'Hij ontkent.' });
  const decision = await commit({ kind: 'decision', decision: 'address_self' });
  app.lock('asked');
  const [reporter, accused] = [
    '7d3c2b1a-0000-4000-8000-000000000001',
    '7d3c2b1a-0000-4000-8000-000000000002',
  ];
  await app.sql(`
    INSERT INTO persons VALUES ('${accused}');
    INSERT INTO case_persons VALUES ('${caseId}', '${accused}', 'accused');
    INSERT INTO case_identities (case_id, person_id, role, name, function, contact, note)
      SELECT case_id, person_id, role, 'Anna Smit', '', '', '' FROM case_persons WHERE role = 'reporter';
    INSERT INTO case_identities (case_id, person_id, role, name, function, contact, note)
      VALUES ('${caseId}', '${accused}', 'accused', 'Jan de Vries', 'teamleider', '', '');
    INSERT INTO referrals VALUES ('r', '${caseId}', NULL, 'company_doctor', 'Dokter Bol', '2026-03-05', 'Slaapt slecht door De Vries', 'given', '', NULL);
    INSERT INTO case_checklist VALUES ('${caseId}', 'secrecy_explained', '2026-03-02');
    INSERT INTO persons VALUES ('${reporter}');
  `);
  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  const target = join(app.outside, 'uit.pdf');
  app.answers.export = target;
  const choice: CaseFileChoice = {
    about: 'case',
    records: [],
    caseId,
    entryIds: [first, decision],
    facts: true,
    agreements: true,
    referrals: true,
    namesOthers: false,
    forPersonId: null,
  };
  return {
    ...app,
    reporter,
    other,
    choice,
    target,
    async pdfText(changes: Partial<CaseFileChoice> = {}): Promise<string> {
      expect(await app.get('caseFile:export', { ...choice, ...changes, cleansUp: false })).toBe(true);
      return execFileSync('pdftotext', ['-layout', target, '-'], { encoding: 'utf8' });
    },
    [Symbol.dispose]: app[Symbol.dispose],
  };
}

test('the PDF holds the case and no name of the accused, in any spelling', async () => {
  using app = await openFile();

  const text = await app.pdfText();

  expect(text).not.toMatch(/jan|vries|merel/i);
  expect(text).toContain('[naam weggelaten] schold de melder uit');
  for (const part of [
    'Waterschap De Linde',
    'Intimidatie',
    '14.30 uur',
    '40 minuten',
    'Anna',
    'Dokter Bol',
    'Slaapt slecht',
    'Geheimhouding',
    'zelf aanspreken',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toContain('Hij ontkent');
  expect(app.proposed).toEqual([`zaak-${app.code}.pdf`]);
});

test('a talk with somebody else does not say with whom, unless names of others were chosen', async () => {
  using app = await openFile();
  const entryIds = [app.other];

  expect(await app.pdfText({ entryIds })).toMatch(/met iemand anders\s+Hij ontkent/);
  const text = await app.pdfText({ entryIds, namesOthers: true });
  expect(text).toMatch(/met Jan de Vries/);
  expect(text).toContain('ook namen van anderen');
});

test('a choice of the reporter is in it beside its explanation, and so is the consent to a referral', async () => {
  using app = await openFile();
  const explained = await app.get('entries:commit', {
    caseId: app.caseId,
    entryId: null,
    occurredOn: '2026-03-05',
    kind: 'decision',
    decision: 'mediation',
    text: 'Liever met iemand van buiten.',
  });

  const text = await app.pdfText({ entryIds: [explained, ...app.choice.entryIds] });

  expect(text).toMatch(/De melder kiest: bemiddeling\.\s+Liever met iemand van buiten\./);
  expect(text.match(/De melder kiest: zelf aanspreken\./g)).toHaveLength(1);
  expect(text).toMatch(/Dokter Bol\s+Toestemming: gegeven/);
});

test('themes and what was agreed stand in the order of their lists, own themes after the others', async () => {
  using app = await openFile();
  const { caseId } = app;
  const own = { organisationId: app.organisationId, set: 'conduct' as const, retiredOn: null };
  const id = await app.get('themes:save', { ...own, id: null, label: 'Aandacht voor rust' });
  const { fields } = await app.get('cases:get', { id: caseId });
  const themes = ['gossip_exclusion' as const, id, 'bullying' as const];
  await app.get('cases:update', { id: caseId, fields: { ...fields, themes } });
  for (const point of ['retention_told', 'role_explained'] as const) {
    await app.get('checklist:record', { caseId, point, doneOn: '2026-03-02' });
  }

  const { file } = await app.get('caseFile:preview', app.choice);

  const facts = file.facts.map(([, value]) => value);
  expect(facts).toContain('Pesten, roddelen en uitsluiten, Aandacht voor rust');
  expect(file.agreements.map(([, point]) => point.slice(0, 3))).toEqual(['Geh', 'Rol', 'Ver']);
});

test('signs from Word or a mail are printed as what they mean, and hide no name', async () => {
  using app = await openFile();
  const text = 'arbeids\u00adconflict, \u2265 5 keer, a \u2192 b, Jan de V\u00adries, V\u200eri\ufeffes';
  const entry = await app.get('entries:commit', {
    caseId: app.caseId,
    entryId: null,
    occurredOn: '2026-03-05',
    text,
  });

  expect(await app.pdfText({ entryIds: [entry] })).toContain(
    'arbeidsconflict, >= 5 keer, a -> b, [naam weggelaten], [naam weggelaten]',
  );
});

test('what was agreed on nazorg is in it, without the name of anybody else', async () => {
  using app = await openFile();
  const { fields } = await app.get('cases:get', { id: app.caseId });
  await app.get('cases:update', {
    id: app.caseId,
    fields: { ...fields, aftercareWish: 'wanted', aftercareAgreed: 'Bellen als Jan de Vries weg is' },
  });

  const text = await app.pdfText();

  expect(text).toMatch(/Bellen als \[naam weggelaten\] weg is/);
  expect(text).not.toContain('Vries');
});

test('only what was chosen goes in', async () => {
  using app = await openFile();
  const none = { entryIds: [], facts: false, agreements: false, referrals: false };

  const text = await app.pdfText(none);

  expect(text).not.toMatch(/Anna|Dokter|Waterschap|Geheimhouding|Eerste gesprek/);
});

test('the metadata of the PDF tell the day and neither who, where nor when on that day', async () => {
  using app = await openFile();
  await app.pdfText();

  const info = execFileSync('pdfinfo', [app.target], { encoding: 'utf8' });
  expect(info).not.toMatch(/Author|Subject|Keywords/);
  expect(info).toMatch(/CreationDate:.*00:00:00/);
  const bytes = readFileSync(app.target).toString('latin1');
  expect(bytes).not.toContain('pdfmake');
  expect(bytes).not.toContain(app.outside);
});

test('of two named reporters nobody is named until it is said for whom it is', async () => {
  using app = await openFile();
  app.lock('asked');
  await app.sql(`
    INSERT INTO case_persons VALUES ('${app.caseId}', '${app.reporter}', 'reporter');
    INSERT INTO case_identities (case_id, person_id, role, name, function, contact, note)
      VALUES ('${app.caseId}', '${app.reporter}', 'reporter', 'Bo Kuiper', '', '', '');
  `);
  await app.get('vault:unlock', { passphrase: PASSPHRASE });

  const { reporters } = await app.get('caseFile:preview', app.choice);
  expect(reporters.map((one) => one.name)).toEqual(['Anna Smit', 'Bo Kuiper']);
  expect(await app.pdfText()).not.toContain('Anna');
  expect(await app.pdfText({ forPersonId: reporters[0]?.personId ?? null })).toContain('Anna');
  expect(await app.pdfText({ forPersonId: app.reporter })).not.toContain('Anna');
});

test('the preview shows what the PDF says', async () => {
  using app = await openFile();

  const { file } = await app.get('caseFile:preview', app.choice);

  expect(file.namesLeftOut).toBe(3);
  const text = (await app.pdfText()).replaceAll(/\s+/g, '');
  for (const { heading, about, blocks } of [...file.entries, ...file.referrals]) {
    const runs = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : block.items.flat()));
    for (const part of [heading, about, ...runs.map((run) => run.text)]) {
      expect(text).toContain(part.replaceAll(/\s+/g, ''));
    }
  }
});

test('an entry longer than a page is printed to its last word', async () => {
  using app = await openFile();
  const text = Array.from({ length: 4000 }, (_, i) => `woord${i}`).join(' ');
  const long = await app.get('entries:commit', {
    caseId: app.caseId,
    entryId: null,
    occurredOn: '2026-03-05',
    text,
  });

  expect(await app.pdfText({ entryIds: [long] })).toContain('woord3999');
});

test('a heading never stands alone at the foot of a page, wherever the page ends', async () => {
  const blocks = (count: number) =>
    Array.from({ length: count }, () => ({
      kind: 'paragraph' as const,
      runs: [{ text: 'regel', isBold: false, isItalic: false }],
    }));
  for (let count = 14; count < 26; count++) {
    const part = { about: 'aantekening', blocks: blocks(1) };
    const pdf = await renderCasePdf(
      {
        about: 'case',
        records: [],
        code: '2026-001',
        madeOn: '2026-03-04',
        facts: [],
        agreements: [],
        entries: [
          { ...part, heading: 'eerste', blocks: blocks(count) },
          { ...part, heading: 'tweede' },
        ],
        referrals: [{ ...part, heading: 'derde' }],
        namesLeftOut: 0,
      },
      false,
      join(import.meta.dirname, '../../assets/fonts'),
    );
    const printed = execFileSync('pdftotext', ['-layout', '-', '-'], { encoding: 'utf8', input: pdf });
    for (const page of printed.split('\f').filter((text) => text.trim() !== '')) {
      const lines = page.split('\n').filter((line) => line.trim() !== '');
      expect(lines.at(-1)).toContain('pagina');
      expect(lines.at(-2), `${count}`).not.toMatch(/Aantekeningen|Doorverwijzingen|eerste|tweede|derde/);
    }
  }
});

test('a removed entry stays inside, even when it was chosen', async () => {
  using app = await openFile();
  await app.get('entries:remove', { id: app.choice.entryIds[0] ?? '' });

  expect(await app.pdfText()).not.toContain('Eerste gesprek');
});

test('a lock while the place is being chosen leaves no PDF', async () => {
  using app = await openFile();
  app.onProposed(() => app.lock('idle'));

  expect(await app.call('caseFile:export', { ...app.choice, cleansUp: false })).toMatchObject({
    error: { code: 'locked' },
  });
  expect(() => readFileSync(app.target)).toThrow();
});
