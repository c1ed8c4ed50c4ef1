import type { ControllerFieldState, ControllerRenderProps, FieldPath, FieldValues } from 'react-hook-form';

/** What a control of ours takes from a form's controller. */
export function bindField<V extends FieldValues, N extends FieldPath<V>>(
  field: ControllerRenderProps<V, N>,
  state: ControllerFieldState,
) {
  return {
    value: field.value,
    onChange: field.onChange,
    onBlur: field.onBlur,
    error: messageOf(state.error),
  };
}

/** The first message inside an error: that of a list stands at its root or at one of its items. */
function messageOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { message, root } = error as { message?: unknown; root?: { message?: unknown } };
  if (typeof message === 'string') return message;
  return typeof root?.message === 'string' ? root.message : undefined;
}
