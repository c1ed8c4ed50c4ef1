import type { CodeList } from '../../../src-shared/domain/codeList.ts';
import { capitalise } from '../../format/text.ts';
import type { Choice } from './SelectField.tsx';

/** The codes of a list as choices; with `codes` only those, in the order of the list. */
export function choicesOf<C extends string>(
  list: CodeList<C>,
  codes: readonly string[] = list.codes,
): Choice[] {
  return list.codes
    .filter((code) => codes.includes(code))
    .map((code) => ({ value: code, label: capitalise(list.labels[code]) }));
}
