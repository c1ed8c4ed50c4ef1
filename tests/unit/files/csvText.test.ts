import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText, withoutFormulaMark } from '../../../src-main/files/csvText.ts';

const anyCell = fc.string({ unit: fc.constantFrom(...`=+-@'ab;" \n\t1é＝＠`), maxLength: 8 });

test('no cell begins as a formula, and every cell comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const text = csvText(rows);

      const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: ';', newline: '\r\n' });
      const written = data.slice(0, -1);

      expect(written.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
      expect(written.map((row) => row.map(withoutFormulaMark))).toEqual(rows);
    }),
  );
});
