import { type ReactNode, useEffect, useState } from 'react';
import {
  type ControllerRenderProps,
  type FieldPath,
  type FieldValues,
  type UseFormReturn,
  useController,
} from 'react-hook-form';
import type { CallError } from '../../../src-shared/ipc/reply.ts';
import { sentenceAt } from '../../ipc/sentenceOf.ts';
import { goToField } from './goToField.ts';

/** What a control of ours takes from a form. */
type Bound<V extends FieldValues, N extends FieldPath<V>> = Pick<
  ControllerRenderProps<V, N>,
  'value' | 'onChange' | 'onBlur'
> & { error: string | undefined };

interface Props<V extends FieldValues, N extends FieldPath<V>, C, T extends FieldValues | undefined> {
  form: UseFormReturn<V, C, T>;
  name: N;
  /** What main refused; where it is about this field it takes the focus, with the sentence until it changes. */
  failure?: CallError | undefined;
  /** What main calls this field, where that is not its name in the form. */
  refusedAs?: string;
  /** `bound` can be spread over a control. */
  children(bound: Bound<V, N>, ref: ControllerRenderProps<V, N>['ref']): ReactNode;
}

/** Binds a control of ours to a field of a form. A control without a `ref` of its own is found by its place. */
export function BoundField<
  V extends FieldValues,
  N extends FieldPath<V>,
  C,
  T extends FieldValues | undefined,
>({ form, name, failure, refusedAs = name, children }: Props<V, N, C, T>) {
  const { field, fieldState } = useController({ name, control: form.control });
  const [answered, setAnswered] = useState<CallError>();
  const refusal = failure === answered ? undefined : sentenceAt(failure, refusedAs);

  // Main was asked before this render: only now can a field that was off meanwhile take the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a second refusal of the same field goes there once more
  useEffect(() => {
    if (refusal !== undefined) form.setFocus(name);
  }, [form, name, failure, refusal]);

  function change(value: unknown): void {
    setAnswered(failure);
    field.onChange(value);
  }

  const { value, onBlur, ref } = field;
  return children({ value, onBlur, onChange: change, error: messageOf(fieldState.error) ?? refusal }, ref);
}

/** The first message inside an error: that of a list stands at its root or at one of its items. */
function messageOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { message, root } = error as { message?: unknown; root?: { message?: unknown } };
  if (typeof message === 'string') return message;
  return typeof root?.message === 'string' ? root.message : undefined;
}

/** Makes a place with several controls reachable for a form that goes to its first error. */
export function placeOf(ref: (target: { focus(): void }) => void) {
  return (place: HTMLElement | null): void => {
    if (place) ref({ focus: () => goToField(place) });
  };
}
