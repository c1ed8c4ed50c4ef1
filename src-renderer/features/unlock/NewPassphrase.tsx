import { nl } from '../../../src-shared/i18n/nl.ts';
import type { VaultStatus } from '../../../src-shared/ipc/vaultChannels.ts';
import { Title } from '../../components/layout/Title.tsx';
import { useAction } from '../../ipc/useAction.ts';
import { ChoosePassphrase } from './ChoosePassphrase.tsx';
import form from './Form.module.css';
import { LockedLayout } from './LockedLayout.tsx';

/** After the recovery code: the old passphrase is forgotten, so nothing else opens before there is a new one. */
export function NewPassphrase({ status }: { status: VaultStatus }) {
  const saving = useAction('vault:setNewPassphrase');
  const words = nl.vault.renewed;
  return (
    <LockedLayout isPreview={status.preview}>
      <div className={form.opening}>
        <Title takesFocus={false}>{words.title}</Title>
        <p className={form.lead}>{words.lead}</p>
      </div>
      <ChoosePassphrase
        label={nl.settings.passphrase.next}
        action={words.save}
        busy={words.saving}
        isRunning={saving.isRunning}
        failure={saving.failure}
        onChosen={async ({ next }) => (await saving.run({ passphrase: next })).ok}
      />
    </LockedLayout>
  );
}
