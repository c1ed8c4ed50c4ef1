import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from './Button.tsx';
import styles from './ConfirmDialog.module.css';

interface Props {
  isOpen: boolean;
  title: string;
  children: ReactNode;
  /** The verb of what cannot be undone, never a bare yes. */
  action: string;
  cancel?: string;
  look?: 'main' | 'danger';
  isRunning?: boolean;
  onConfirm(): void;
  onCancel(): void;
  /** After the dialog is gone and has given the focus back: for where the button that opened it is gone too. */
  onClosed?: () => void;
}

/** Only for what cannot be undone; Escape and the first button leave everything as it is. */
export function ConfirmDialog(props: Props) {
  return (
    <ModalOverlay
      isOpen={props.isOpen}
      onOpenChange={(isOpen) => !isOpen && props.onCancel()}
      isDismissable={!props.isRunning}
      className={styles.veil ?? ''}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog role="alertdialog" className={styles.dialog ?? ''}>
          <Heading slot="title" level={2}>
            {props.title}
          </Heading>
          <div className={styles.text}>{props.children}</div>
          {props.onClosed && <AfterClosing run={props.onClosed} />}
          <div className={styles.actions}>
            <Button onPress={props.onCancel} isDisabled={props.isRunning ?? false} autoFocus>
              {props.cancel ?? nl.common.cancel}
            </Button>
            <Button look={props.look ?? 'danger'} onPress={props.onConfirm} isBusy={props.isRunning ?? false}>
              {props.action}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A dialog gives the focus back in the frame after it has gone, so this waits for the one behind that. */
function AfterClosing({ run }: { run(): void }) {
  const onGone = useEffectEvent(run);
  useEffect(
    () => () => {
      requestAnimationFrame(() => requestAnimationFrame(() => onGone()));
    },
    [],
  );
  return null;
}
