import { type FieldName, fieldNames, specOf } from '../../domain/caseFieldList.ts';
import { type CaseFields, isApplicable, valuesIn } from '../../domain/caseRecord.ts';
import { flags } from '../../domain/flag.ts';
import { labelOfCode, type OwnCode } from '../../domain/ownCode.ts';
import { caseFieldWords } from './caseFields/caseFieldWords.ts';
import type { FieldWords } from './caseFields/fieldWords.ts';

/** One thing that is known about a case, as name and value. */
export interface CaseFact {
  field: FieldName;
  label: string;
  /** A whole text with a capital, that of a field that stands empty too. */
  value: string;
  isEmpty: boolean;
  /** What the label alone says: a yes that needs no value. */
  isMark: boolean;
}

interface Names {
  /** A day as the reader sees it. */
  dayOf(iso: string): string;
  /** Of an organisation or department; undefined while it is not known. */
  nameOf(id: string): string | undefined;
  ownCodes: readonly Pick<OwnCode, 'id' | 'label'>[];
  /** How other readers than the counsellor are told. */
  words?: Partial<Readonly<Record<FieldName, Pick<FieldWords, 'label' | 'values'>>>>;
}

/** What is filled in about a case, in the order of the registry. The alias is no fact but a word of the counsellor's own. */
export function caseFacts(fields: CaseFields, names: Names): CaseFact[] {
  return fieldNames.flatMap((field) => {
    if (field === 'alias' || !isApplicable(fields, field)) return [];
    const words = { ...caseFieldWords[field], ...names.words?.[field] };
    const filled = filledIn(fields, field, names, words.values);
    const value = filled || words.emptyFact;
    if (!value) return [];
    const isMark = typeof fields[field] === 'boolean' && words.values === undefined;
    return [{ field, label: words.label, value: capitalise(value), isEmpty: !filled, isMark }];
  });
}

function filledIn(
  fields: CaseFields,
  field: FieldName,
  { dayOf, nameOf, ownCodes }: Names,
  values: FieldWords['values'] | undefined,
): string | undefined {
  const spec = specOf(field);
  const value = fields[field];
  if (typeof value === 'boolean') {
    const code = value ? 'yes' : 'no';
    return values?.[code] ?? (value ? flags.labels.yes : undefined);
  }
  const codes = valuesIn(fields, field);
  const [first] = codes;
  if (first === undefined) return undefined;
  if (spec.kind === 'day') return dayOf(first);
  if (spec.kind === 'reference') return nameOf(first);
  if (!('list' in spec)) return first;
  return inOrderOf(spec.list.codes, codes)
    .map((code) => values?.[code] ?? labelOfCode(spec.list, code, ownCodes))
    .join(', ');
}

/** The codes of the list in its order, those of the counsellor's own after them. */
function inOrderOf(list: readonly string[], codes: readonly string[]): string[] {
  return [...list.filter((code) => codes.includes(code)), ...codes.filter((code) => !list.includes(code))];
}

/** Labels of codes are lower case, since they also stand inside sentences. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
