import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileName } from '../../../src-main/files/safeFileName.ts';

test.each([
  ['Brief aan de directie.docx', 'Brief aan de directie.docx'],
  ['a/b\\c:d*e?f"g<h>i|j.pdf', 'a_b_c_d_e_f_g_h_i_j.pdf'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['CON.txt', '_CON.txt'],
  ['nul', '_nul'],
  ['  .verborgen. ', 'verborgen'],
  ['', '_'],
  ['factuur\u202efdp.exe', 'factuur_fdp.exe'],
  ['nul .txt', '_nul.txt'],
  ['COM¹.txt', '_COM¹.txt'],
  [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(120)}.pdf`],
])('%j becomes %j', (wanted, name) => {
  expect(safeFileName(wanted)).toBe(name);
});

test('whatever it is given, it answers one plain name of a bearable length, and answers it again for itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (wanted) => {
      const name = safeFileName(wanted);
      expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}]|^\.|^\s|[\s.]$/u);
      expect([...name].length).toBeGreaterThan(0);
      expect([...name].length).toBeLessThanOrEqual(130);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
      expect(safeFileName(name)).toBe(name);
    }),
  );
});
