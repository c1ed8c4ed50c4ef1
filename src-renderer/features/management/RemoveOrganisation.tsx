import type { Organisation } from '../../../src-shared/domain/organisation.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { RemoveButton } from '../../components/layout/RemoveButton.tsx';
import { useAction } from '../../ipc/useAction.ts';
import styles from './RemoveOrganisation.module.css';

export function RemoveOrganisation({
  organisation,
  onRemoved,
}: {
  organisation: Organisation;
  onRemoved(): void;
}) {
  const removal = useAction('organisations:remove');
  const words = nl.settings.organisations;

  async function remove(): Promise<void> {
    const reply = await removal.run({ id: organisation.id });
    if (reply.ok) onRemoved();
  }

  return (
    <div className={styles.place}>
      <RemoveButton
        label={words.remove}
        title={words.removeTitle(organisation.name)}
        action={words.remove}
        removal={removal}
        onRemove={remove}
      >
        <p>{words.removeText}</p>
      </RemoveButton>
    </div>
  );
}
