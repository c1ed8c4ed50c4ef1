import type { ReactNode } from 'react';
import {
  Controller,
  type ControllerRenderProps,
  type FieldPath,
  type FieldValues,
  type UseFormReturn,
} from 'react-hook-form';
import type { CallError } from '../../../src-shared/ipc/reply.ts';
import { sentenceAt } from '../../ipc/sentenceOf.ts';
import { bindField } from './bindField.ts';
import { goToField } from './goToField.ts';

interface Props<V extends FieldValues, N extends FieldPath<V>, C, T extends FieldValues | undefined> {
  form: UseFormReturn<V, C, T>;
  name: N;
  /** What main refused; its sentence stands at the field that it is about. */
  failure?: CallError | undefined;
  /** `bound` can be spread over a control. */
  children(bound: ReturnType<typeof bindField<V, N>>, ref: ControllerRenderProps<V, N>['ref']): ReactNode;
}

/** Binds a control of ours to a field of a form. A control without a `ref` of its own is found by its place. */
export function BoundField<
  V extends FieldValues,
  N extends FieldPath<V>,
  C,
  T extends FieldValues | undefined,
>({ form, name, failure, children }: Props<V, N, C, T>) {
  return (
    <Controller
      name={name}
      control={form.control}
      render={({ field, fieldState }) => {
        const bound = bindField(field, fieldState);
        return <>{children({ ...bound, error: bound.error ?? sentenceAt(failure, name) }, field.ref)}</>;
      }}
    />
  );
}

/** Makes a place with several controls reachable for a form that goes to its first error. */
export function placeOf(ref: (target: { focus(): void }) => void) {
  return (place: HTMLElement | null): void => {
    if (place) ref({ focus: () => goToField(place) });
  };
}
