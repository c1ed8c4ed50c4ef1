import type { ReactNode } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import part from '../../components/layout/Part.module.css';
import { Title } from '../../components/layout/Title.tsx';

interface Props {
  step: 1 | 2 | 3;
  name: string;
  /** The button that goes on; it stands first, as in every form. */
  action: string;
  isBusy: boolean;
  isActionDisabled?: boolean;
  /** Nothing is asked in this step, which makes it no form. */
  hasNoFields?: boolean;
  onAction(): void;
  onBack?: () => void;
  onStop(): void;
  children: ReactNode;
}

/** One step of moving in: its heading takes the focus, its buttons stand below. */
export function StepFrame(props: Props) {
  const { isBusy, hasNoFields = false, onAction } = props;
  const content = (
    <>
      <Title level={2}>{nl.importSteps.start.step(props.step, props.name)}</Title>
      {props.children}
      <div className={part.actions}>
        <Button
          look="main"
          isBusy={isBusy}
          isDisabled={props.isActionDisabled ?? false}
          {...(hasNoFields ? { onPress: onAction } : { type: 'submit' })}
        >
          {props.action}
        </Button>
        {props.onBack && (
          <Button onPress={props.onBack} isDisabled={isBusy}>
            {nl.importSteps.start.back}
          </Button>
        )}
        <Button look="quiet" onPress={props.onStop} isDisabled={isBusy}>
          {nl.importSteps.start.stop}
        </Button>
      </div>
    </>
  );
  if (hasNoFields) return <div className={part.part}>{content}</div>;
  return (
    <form
      className={part.part}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onAction();
      }}
    >
      {content}
    </form>
  );
}
