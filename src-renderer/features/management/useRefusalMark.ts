import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { foldName } from '../../../src-shared/domain/foldName.ts';
import type { Organisation } from '../../../src-shared/domain/organisation.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { OrganisationInput } from '../../../src-shared/ipc/organisationsChannels.ts';
import type { CallError } from '../../../src-shared/ipc/reply.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';

/** What main can refuse about a field of the form; any other refusal goes to the line beside the button. */
export const markable: string[] = ['name', 'threshold', 'departments'];

type Place = 'name' | 'threshold' | `departments.${number}.name`;

/**
 * Turns a refusal of main into an error of the form: marked at its field, which takes the focus. Departments that
 * may not go are put back, since what is no longer in the list cannot be marked.
 */
export function useRefusalMark(
  form: UseFormReturn<OrganisationInput>,
  organisation: Organisation | undefined,
): (values: OrganisationInput, failure: CallError) => void {
  const [refused, setRefused] = useState<{ place: Place }>();

  // After the render, in which a department that was put back gets its field.
  useEffect(() => {
    if (refused) form.setFocus(refused.place);
  }, [form, refused]);

  function mark(place: Place, message: string): void {
    form.setError(place, { type: 'refused', message });
    setRefused({ place });
  }

  return (values, failure) => {
    const words = nl.settings.organisations;
    const { departments } = values;
    if (failure.code === 'department_name_taken') {
      mark(
        `departments.${secondOf(departments.map((one) => foldName(one.name)))}.name`,
        words.departmentTwice,
      );
    } else if (failure.code === 'department_has_cases') {
      const kept = new Set(departments.map((one) => one.id));
      const back = (organisation?.departments ?? []).filter((one) => !kept.has(one.id));
      form.setValue('departments', [...departments, ...back], { shouldDirty: true });
      const message = back.length === 1 ? sentenceOf(failure) : words.departmentsBack;
      mark(`departments.${departments.length}.name`, message);
    } else if (failure.field === 'name' || failure.field === 'threshold') {
      mark(failure.field, sentenceOf(failure));
    }
  };
}

/** Where a name stands for the second time. */
function secondOf(names: readonly string[]): number {
  return Math.max(
    names.findIndex((name, index) => names.indexOf(name) < index),
    0,
  );
}
