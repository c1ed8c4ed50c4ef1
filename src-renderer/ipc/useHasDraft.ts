import { useCall } from './useCall.ts';

/**
 * True when a form was left half filled in; false until main has answered.
 * @param isAsked false where nothing can be filled in.
 */
export function useHasDraft(form: string, isAsked: boolean): boolean {
  const draft = useCall('formDrafts:get', { form }, { isEnabled: isAsked, cacheTime: 0 });
  return isAsked && draft.value !== undefined && draft.value !== null;
}
