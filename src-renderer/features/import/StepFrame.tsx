import type { ReactNode } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { Actions, Stack, StackForm } from '../../components/layout/Part.tsx';
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
      <Actions>
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
      </Actions>
    </>
  );
  if (hasNoFields) return <Stack>{content}</Stack>;
  return (
    <StackForm
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onAction();
      }}
    >
      {content}
    </StackForm>
  );
}
