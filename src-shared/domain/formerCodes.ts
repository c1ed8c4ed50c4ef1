import type { FieldName } from './caseFieldList.ts';
import { emptyValue, type SomeFields, valuesIn } from './caseRecord.ts';

/** A code of the archive's first form, as lists of that time name it, and what a case with it has now. */
interface FormerCode {
  label: string;
  becomes: SomeFields;
}

/** Codes that were split: what they said of a case stands in other fields now. */
const formerCodes: Partial<Record<FieldName, Readonly<Record<string, FormerCode>>>> = {
  reporterType: {
    witness: {
      label: 'getuige of omstander',
      becomes: { reporterType: 'other', reporterRole: 'witness' },
    },
    anonymous: { label: 'anoniem', becomes: { reporterType: 'other', anonymous: true } },
    accused: { label: 'beschuldigde', becomes: { reporterType: 'other', request: 'accused_support' } },
    manager_seeking_advice: {
      label: 'leidinggevende die advies vraagt',
      becomes: { reporterType: 'manager', request: 'advice' },
    },
  },
  channel: {
    via_manager: { label: 'via leidinggevende', becomes: { channel: 'unknown', via: 'manager' } },
    via_hr: { label: 'via HR', becomes: { channel: 'unknown', via: 'hr' } },
    via_company_doctor: { label: 'via bedrijfsarts', becomes: { channel: 'unknown', via: 'company_doctor' } },
    via_counsellor: {
      label: 'via collega-vertrouwenspersoon',
      becomes: { channel: 'unknown', via: 'counsellor' },
    },
    after_awareness_session: {
      label: 'na voorlichting',
      becomes: { channel: 'unknown', via: 'awareness_session' },
    },
  },
  outcomes: {
    reporter_left: {
      label: 'melder vertrokken, overgeplaatst of ziek',
      becomes: { results: ['left_or_moved'] },
    },
  },
};

/** Labels of the former codes of a field, by code. */
export function formerLabels(name: FieldName): Readonly<Record<string, string>> {
  const all = Object.entries(formerCodes[name] ?? {});
  return Object.fromEntries(all.map(([code, { label }]) => [code, label]));
}

/**
 * The fields with every former code replaced by what a case has now. What another field says already stays as it is.
 */
export function withoutFormerCodes(fields: SomeFields): SomeFields {
  let renewed: Record<string, unknown> = { ...fields };
  for (const name of Object.keys(formerCodes) as FieldName[]) {
    for (const [code, { becomes }] of Object.entries(formerCodes[name] ?? {})) {
      if (valuesIn(fields, name).includes(code))
        renewed = { ...renewed, ...taking(renewed, name, code, becomes) };
    }
  }
  return renewed;
}

function taking(fields: SomeFields, name: FieldName, code: string, becomes: SomeFields): SomeFields {
  const value = fields[name];
  const own = Array.isArray(value) ? value.filter((one) => one !== code) : (becomes[name] ?? null);
  const others = Object.entries(becomes).filter(
    ([other]) => other !== name && isAsNew(fields, other as FieldName),
  );
  return { [name]: own, ...Object.fromEntries(others) };
}

/** Nothing was said in the field yet. */
function isAsNew(fields: SomeFields, name: FieldName): boolean {
  const value = fields[name];
  return value === undefined || JSON.stringify(value) === JSON.stringify(emptyValue(name));
}
