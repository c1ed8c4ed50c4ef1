import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeName } from '../../../src-main/outgoing/safeName.ts';

test.each([
  ['brief.pdf', 'brief.pdf'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['CON.txt', '_CON.txt'],
  ['verslag: 1?.docx', 'verslag_ 1_.docx'],
  ['... ', '_'],
  ['gesprek\u202efdp.exe', 'gesprek_fdp.exe'],
])('%j becomes %j', (name, expected) => {
  expect(safeName(name, new Set())).toBe(expected);
});

test('any names give as many different names, which every system takes and no folder can be left by', () => {
  const anyName = fc.string({ unit: fc.constantFrom(...'aAbé. /\\:*?"<>|()1\u0000'), maxLength: 200 });
  fc.assert(
    fc.property(fc.array(anyName), (names) => {
      const taken = new Set<string>();
      const safe = names.map((name) => safeName(name, taken));
      expect(new Set(safe.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of safe) {
        expect([...'/\\:*?"<>|\0'].filter((refused) => name.includes(refused))).toEqual([]);
        expect(name.length).toBeLessThan(140);
        expect(name).not.toMatch(/^\.|[. ]$/);
      }
    }),
  );
});
