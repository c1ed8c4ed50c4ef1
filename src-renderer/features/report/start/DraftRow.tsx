import { useEffect, useRef } from 'react';
import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { Output } from '../../../../src-shared/ipc/contract.ts';
import { Button } from '../../../components/layout/Button.tsx';
import { RemoveButton } from '../../../components/layout/RemoveButton.tsx';
import { Row, RowActions, SoftText } from '../../../components/layout/Rows.tsx';
import { formatMoment } from '../../../format/dates.ts';
import { useAction } from '../../../ipc/useAction.ts';
import { useVault } from '../../frame/VaultContext.ts';
import { nameOfPeriod, namesOfDepartments } from './reportName.ts';

interface Props {
  draft: Output<'report:drafts'>[number];
  organisation: Organisation | undefined;
  takesFocus: boolean;
  isOpening: boolean;
  onOpen(): void;
  onDiscarded(): void;
}

/** One report that is being written. */
export function DraftRow(props: Props) {
  const { isReadOnly } = useVault();
  const { draft, organisation, takesFocus, isOpening, onOpen, onDiscarded } = props;
  const discarding = useAction('report:discard');
  const open = useRef<HTMLButtonElement>(null);
  const words = nl.report;
  const { request, savedAt } = draft;
  const name = words.nameOf(organisation?.name ?? words.unknownOrganisation, nameOfPeriod(request));
  const part = namesOfDepartments(organisation, request.departments);

  useEffect(() => {
    if (takesFocus) open.current?.focus();
  }, [takesFocus]);

  async function discard(): Promise<void> {
    if ((await discarding.run({ id: draft.id })).ok) onDiscarded();
  }

  return (
    <Row>
      <h3>{name}</h3>
      {part && <p>{part}</p>}
      <SoftText>{words.savedOn(formatMoment(savedAt))}</SoftText>
      <RowActions>
        <Button ref={open} look="quiet" aria-label={words.goOnOf(name)} isBusy={isOpening} onPress={onOpen}>
          {words.goOn}
        </Button>
        {!isReadOnly && (
          <RemoveButton
            label={words.discard}
            name={words.discardOf(name)}
            title={words.discardTitle}
            action={words.discard}
            removal={discarding}
            onRemove={discard}
          >
            <p>{words.discardText(name)}</p>
          </RemoveButton>
        )}
      </RowActions>
    </Row>
  );
}
