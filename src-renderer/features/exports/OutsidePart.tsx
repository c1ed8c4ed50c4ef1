import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/Button.tsx';
import { FailureLine, SuccessLine } from '../../components/Notice.tsx';
import looks from '../../components/Rows.module.css';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useShownForAMinute } from '../journal/useShownForAMinute.ts';
import part from '../settings/Part.module.css';
import { OutsideRow } from './OutsideRow.tsx';

/** What left the vault, and whether those copies are still there. */
export function OutsidePart({ isReadOnly }: { isReadOnly: boolean }) {
  const list = useCall('exports:list', undefined, { forgetsOnLeave: true });
  const names = useShownForAMinute();
  const [said, setSaid] = useState<string>();
  const words = nl.exports.outside;
  const rows = list.value ?? [];

  return (
    <section className={part.part} aria-labelledby="outside-title">
      <h2 id="outside-title">{words.title}</h2>
      <p className={part.lead}>{list.value && rows.length === 0 ? words.empty : words.lead}</p>
      <FailureLine text={list.failure && sentenceOf(list.failure)} />
      <SuccessLine text={said} />
      {rows.length > 0 && (
        <>
          <div className={looks.actions}>
            <Button
              look="quiet"
              icon={names.isShown ? <EyeOff size={18} aria-hidden /> : <Eye size={18} aria-hidden />}
              onPress={names.toggle}
            >
              {names.isShown ? words.hideNames : words.showNames}
            </Button>
          </div>
          <ul className={looks.list}>
            {rows.map((row) => (
              <OutsideRow
                key={row.id}
                row={row}
                showsName={names.isShown}
                isReadOnly={isReadOnly}
                onSaid={setSaid}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
