import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCase } from '../support/openCase.ts';
import { sampleCase } from '../support/sampleCase.ts';
import { PASSPHRASE } from '../support/tempArchive.ts';

type Op =
  | { op: 'add'; part: 'document' | 'reminder'; text: string }
  | { op: 'change' | 'remove' | 'restore'; part: 'document' | 'reminder'; target: number; text: string }
  | { op: 'lock' };

const part = fc.constantFrom('document' as const, 'reminder' as const);
const text = fc
  .string({ unit: fc.constantFrom(...'abcé 12'), minLength: 1, maxLength: 10 })
  .map((typed) => `x${typed.trim()}`);
const ops: fc.Arbitrary<Op> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ op: fc.constant('add' as const), part, text }) },
  {
    weight: 6,
    arbitrary: fc.record({
      op: fc.constantFrom('change' as const, 'remove' as const, 'restore' as const),
      part,
      target: fc.nat(5),
      text,
    }),
  },
  { weight: 1, arbitrary: fc.constant({ op: 'lock' as const }) },
);

interface Modelled {
  id: string;
  part: 'document' | 'reminder';
  text: string;
  isRemoved: boolean;
}

test('after any additions, changes, removals, undos and locks the documents and reminders of a case are what a simple model says', async () => {
  using app = await openCase();
  const { organisationId } = (await app.get('cases:get', { id: app.caseId })).fields;
  let files = 0;

  await fc.assert(
    fc.asyncProperty(fc.array(ops, { maxLength: 14 }), async (steps) => {
      const caseId = await app.get('cases:create', sampleCase(organisationId));
      const reminder = { kind: 'reminder' as const, dueOn: '2026-05-04', repeats: 'never' as const };
      let model: Modelled[] = [];

      for (const step of steps) {
        if (step.op === 'lock') {
          app.lock('suspend');
          await app.get('vault:unlock', { passphrase: PASSPHRASE });
          model = model.filter((one) => !one.isRemoved);
        } else if (step.op === 'add') {
          files += 1;
          const name = `bestand-${files}.txt`;
          const id =
            step.part === 'document'
              ? await app.document(name, step.text, caseId)
              : await app.get('reminders:add', { ...reminder, caseId, text: step.text });
          model.push({
            id,
            part: step.part,
            text: step.part === 'document' ? name : step.text,
            isRemoved: false,
          });
        } else {
          const some = model.filter((one) => one.part === step.part);
          const one = some[step.target % Math.max(1, some.length)];
          if (!one) continue;
          if (step.op === 'change') {
            if (one.isRemoved) continue;
            if (one.part === 'document') {
              await app.get('documents:rename', { id: one.id, name: step.text });
              one.text = `${step.text}.txt`;
            } else {
              await app.get('reminders:change', { ...reminder, id: one.id, text: step.text });
              one.text = step.text;
            }
          } else {
            const reply = await app.call(`${one.part}s:${step.op}`, { id: one.id });
            expect(reply.ok).toBe(one.isRemoved === (step.op === 'restore'));
            if (reply.ok) one.isRemoved = step.op === 'remove';
          }
        }
      }

      const documents = await app.get('documents:ofCase', { caseId });
      expect(
        documents.map(({ id, name, isRemoved }) => ({ id, part: 'document', text: name, isRemoved })),
      ).toEqual(model.filter((one) => one.part === 'document'));
      const reminders = await app.get('reminders:ofCase', { caseId });
      const there = model.filter((one) => one.part === 'reminder' && !one.isRemoved);
      expect(new Map(reminders.map((one) => [one.id, one.text]))).toEqual(
        new Map(there.map((one) => [one.id, one.text])),
      );
    }),
    { numRuns: 60 },
  );
  expect(app.problems).toEqual([]);
});
