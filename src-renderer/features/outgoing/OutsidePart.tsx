import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { FailureLine, SuccessLine } from '../../components/layout/Notice.tsx';
import { Lead, Part } from '../../components/layout/Part.tsx';
import { RowActions, Rows } from '../../components/layout/Rows.tsx';
import { ShowButton } from '../../components/layout/ShowButton.tsx';
import { useShownForAMinute } from '../../hooks/useShownForAMinute.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { OutsideRow } from './OutsideRow.tsx';

/** What left the vault, and whether those copies are still there. */
export function OutsidePart() {
  const list = useCall('outgoing:list', undefined, { cacheTime: 0 });
  const names = useShownForAMinute();
  const [said, setSaid] = useState<string>();
  const words = nl.outgoing.outside;
  const rows = list.value ?? [];

  return (
    <Part title={words.title}>
      <Lead>{list.value && rows.length === 0 ? words.empty : words.lead}</Lead>
      <FailureLine text={list.failure && sentenceOf(list.failure)} />
      <SuccessLine text={said} />
      {rows.length > 0 && (
        <>
          <RowActions>
            <ShowButton shown={names} show={words.showNames} hide={words.hideNames} />
          </RowActions>
          <Rows>
            {rows.map((row) => (
              <OutsideRow key={row.id} row={row} showsName={names.isShown} onSaid={setSaid} />
            ))}
          </Rows>
        </>
      )}
    </Part>
  );
}
