import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proposeBrief } from '../../src-main/outgoing/brief.ts';
import { accusedRelations } from '../../src-shared/domain/accusedRelation.ts';
import { reporterTypes } from '../../src-shared/domain/reporterType.ts';
import { themes } from '../../src-shared/domain/theme.ts';
import { scanText } from '../../src-shared/textscan/scanText.ts';
import { openCase } from '../support/openCase.ts';
import { sampleCase } from '../support/sampleCase.ts';
import { PASSPHRASE } from '../support/tempArchive.ts';

async function openBrief() {
  const app = await openCase();
  const { caseId } = app;
  const target = join(app.outside, 'casus.pdf');
  app.answers.export = target;
  return {
    ...app,
    target,
    /** Keeps the text, and answers what is found in it. */
    async save(text: string, accepted: string[] = []) {
      await app.get('brief:save', { caseId, text, accepted });
      return await app.get('brief:check', { caseId });
    },
    leave: () => app.call('brief:export', { caseId, cleansUp: true }),
    [Symbol.dispose]: app[Symbol.dispose],
  };
}

test('a brief without hits leaves as a PDF without the number of the case, and is kept', async () => {
  using app = await openBrief();
  expect(await app.save('Een melder twijfelt.\n\n- **rust** bewaren')).toEqual([]);

  expect(await app.leave()).toEqual({ ok: true, value: true });

  const text = execFileSync('pdftotext', [app.target, '-'], { encoding: 'utf8' });
  expect(text).toContain('Een melder twijfelt.');
  expect(text).toContain('rust bewaren');
  const everything = text + execFileSync('pdfinfo', [app.target], { encoding: 'utf8' });
  for (const secret of [app.code, 'Linde', 'merel']) expect(everything).not.toContain(secret);
  expect(app.proposed).toEqual(['casus-voor-intervisie.pdf']);
  expect(await app.get('outgoing:list', undefined)).toMatchObject([{ kind: 'brief', caseCode: app.code }]);
  app.lock('asked');
  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  expect(await app.get('brief:get', { caseId: app.caseId })).toMatchObject({ isStored: true, hits: [] });
});

test('the headings of the proposal are printed as headings, and what is no heading any more as text', async () => {
  using app = await openBrief();
  const { text } = await app.get('brief:get', { caseId: app.caseId });
  await app.save(text.replace('Waar loop ik vast', 'Hier loop ik vast'));

  expect(await app.leave()).toEqual({ ok: true, value: true });

  const printed = execFileSync('pdftohtml', ['-xml', '-stdout', app.target], { encoding: 'utf8' });
  const serif = [...printed.matchAll(/<fontspec id="(\d+)"[^>]*family="[^"]*Serif[^"]*"/g)].map(
    ([, id]) => id,
  );
  const headings = [...printed.matchAll(/<text[^>]*font="(\d+)"[^>]*>(?:<b>)?([^<]+)/g)]
    .filter(([, font]) => serif.includes(font))
    .map(([, , line]) => line);
  expect(headings).toEqual([
    'Casus voor intervisie',
    'Wat speelt er',
    'Wat heb ik gedaan',
    'Mijn vraag aan jullie',
  ]);
});

test('main lets no brief out with a hit that was not accepted, whatever the page asks', async () => {
  using app = await openBrief();
  const text = 'Merel werkt bij Waterschap De Linde.';
  const hits = await app.save(text);
  expect(hits.map((hit) => text.slice(hit.start, hit.end))).toEqual(['Merel', 'Waterschap De Linde']);

  expect(await app.leave()).toMatchObject({ error: { code: 'brief_not_solved', field: 'text' } });
  await app.save(text, [hits[0]?.key ?? '']);
  expect(await app.leave()).toMatchObject({ error: { code: 'brief_not_solved' } });
  expect(app.proposed).toEqual([]);
  await app.save(
    text,
    hits.map((hit) => hit.key),
  );

  expect(await app.leave()).toEqual({ ok: true, value: true });
});

test('what was accepted is asked again when its sentence changes, also back', async () => {
  using app = await openBrief();
  const text = 'Er werken twaalf mensen.';
  const [hit] = await app.save(text);
  const accepted = [hit?.key ?? ''];
  expect(await app.save(`${text} Het is druk.`, accepted)).toMatchObject([{ isAccepted: true }]);
  expect(await app.save('Er werken twaalf mensen in een kamer.', accepted)).toMatchObject([
    { isAccepted: false },
  ]);

  expect(await app.get('brief:get', { caseId: app.caseId })).toMatchObject({ hits: [{ isAccepted: false }] });
  const again = await app.get('brief:save', { caseId: app.caseId, text, accepted: [] });
  expect(again).toBeUndefined();
  expect(await app.get('brief:check', { caseId: app.caseId })).toMatchObject([{ isAccepted: false }]);
});

test('words from an entry of the case are a quote, also when the entry was written later', async () => {
  using app = await openBrief();
  const text = 'De melder liep boos weg uit het overleg met de groep.';
  expect(await app.save(text)).toEqual([]);

  await app.get('entries:commit', {
    caseId: app.caseId,
    entryId: null,
    occurredOn: '2026-03-04',
    text: 'Zij liep boos weg uit het overleg.',
  });

  expect(await app.leave()).toMatchObject({ error: { code: 'brief_not_solved' } });
  expect(await app.get('brief:get', { caseId: app.caseId })).toMatchObject({ hits: [{ kind: 'quote' }] });
});

test('words that the reporter told as an event are a quote too', async () => {
  using app = await openBrief();
  expect(await app.save('De melder liep boos weg uit het overleg met de groep.')).toEqual([]);

  const empty = { happenedOn: null, when: '', place: '', witnesses: '', evidence: '' };
  const content = { ...empty, happened: 'Zij liep boos weg uit het overleg.' };
  await app.get('caseRecords:save', { id: null, caseId: app.caseId, kind: 'event', content });

  expect(await app.leave()).toMatchObject({ error: { code: 'brief_not_solved' } });
});

test('what was agreed on nazorg is quoted in no brief unseen', async () => {
  using app = await openBrief();
  const said = 'Wij bellen samen na de grote vakantie';
  await app.save(`${said}.`);
  await app.get('cases:agreeAftercare', {
    id: app.caseId,
    aftercareWish: 'wanted',
    aftercareFrom: null,
    aftercareAgreed: `${said}, en dan op het huisadres.`,
    aftercareOn: [],
  });

  expect(await app.leave()).toMatchObject({ error: { code: 'brief_not_solved' } });
});

test('an empty brief does not leave, and a discarded one is gone', async () => {
  using app = await openBrief();
  expect(await app.leave()).toMatchObject({ error: { code: 'brief_empty' } });
  await app.save('  \n');
  expect(await app.leave()).toMatchObject({ error: { code: 'brief_empty' } });
  await app.save('Een verhaal.');
  await app.get('brief:discard', { caseId: app.caseId });

  expect(await app.get('brief:get', { caseId: app.caseId })).toMatchObject({ isStored: false });
  expect(existsSync(app.target)).toBe(false);
});

test('a case whose names were destroyed takes no brief', async () => {
  using app = await openBrief();
  app.lock('asked');
  await app.sql("UPDATE cases SET identity_destroyed_on = '2026-05-01'");
  await app.get('vault:unlock', { passphrase: PASSPHRASE });

  expect(await app.call('brief:save', { caseId: app.caseId, text: 'Iets.', accepted: [] })).toMatchObject({
    error: { code: 'case_destroyed' },
  });
});

test('the proposal tells of nobody, whatever is coded about the case', () => {
  const days = ['2026-03-01', '2026-03-20', '2026-09-01', '2028-01-01'];
  for (const theme of themes.codes) {
    for (const about of [[], ...accusedRelations.codes.map((code) => [code])]) {
      for (const [index, today] of days.entries()) {
        const fields = sampleCase('3f0c0e5e-0000-4000-8000-000000000001', {
          openedOn: '2026-02-20',
          themes: [theme],
          accusedRelations: about,
          reporterType: reporterTypes.codes[index] ?? 'employee',
        });
        const text = proposeBrief(fields, today);
        expect(scanText(text, { names: ['Waterschap De Linde', 'merel'], texts: [] }), text).toEqual([]);
      }
    }
  }
});
