import { nl } from '../../../src-shared/i18n/nl.ts';
import { Notice } from '../../components/layout/Notice.tsx';
import { formatDay } from '../../format/dates.ts';

/** Says above a case that only its statistical core is left. */
export function DestroyedNotice({ destroyedOn }: { destroyedOn: string }) {
  const words = nl.people.destroy;
  return (
    <Notice tone="information" title={words.destroyedOn(formatDay(destroyedOn))}>
      {words.destroyed}
    </Notice>
  );
}
