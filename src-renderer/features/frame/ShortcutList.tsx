import { Dialog, Heading, Keyboard, Modal, ModalOverlay } from 'react-aria-components';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import dialog from '../../components/layout/ConfirmDialog.module.css';
import { areas } from './route.ts';
import styles from './ShortcutList.module.css';

/** Every key of the app; opens with a question mark. */
export function ShortcutList({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  const words = nl.common.keys;
  const control = navigator.userAgent.includes('Mac') ? words.command : words.control;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [words.search, [control, 'K']],
    [words.results, [words.downKey]],
    [words.newCase, [control, 'N']],
    [words.saveEntry, [control, words.enter]],
    [words.bold, [control, 'B']],
    [words.italic, [control, 'I']],
    [words.lock, [control, 'L']],
    ...areas.map((area, index) => [words.goTo(nl.common.rail[area]), [control, String(index + 1)]] as const),
    [words.turnWeek, [words.alt, '←', '→']],
    [words.thisWeek, [words.alt, '↑']],
    [words.escape, [words.escapeKey]],
    [words.list, ['?']],
  ];
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={dialog.veil ?? ''}
    >
      <Modal className={dialog.modal ?? ''}>
        <Dialog className={dialog.dialog ?? ''}>
          <Heading slot="title" level={2}>
            {words.title}
          </Heading>
          <dl className={styles.list}>
            {rows.map(([name, keys]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {keys.map((key) => (
                    <Keyboard key={key} className={styles.key}>
                      {key}
                    </Keyboard>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
          <div className={dialog.actions}>
            <Button onPress={onClose} autoFocus>
              {nl.common.close}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
