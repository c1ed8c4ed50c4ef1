import type { Ref } from 'react';
import { TextArea } from 'react-aria-components';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { type BriefHit, MOST_BRIEF_CHARACTERS } from '../../../src-shared/ipc/briefChannels.ts';
import field from '../../components/fields/Field.module.css';
import { TextFrame } from '../../components/fields/TextFrame.tsx';
import { HitMarks } from '../../components/hits/HitMarks.tsx';
import { SaveStatus } from '../../components/layout/SaveStatus.tsx';
import area from '../../components/text/FormattedTextArea.module.css';
import { classes } from '../../format/text.ts';
import { type Shown, useSnapshot } from '../../ipc/useAutosave.ts';
import styles from './BriefText.module.css';
import type { BriefValue } from './briefAutosave.ts';

interface Props {
  areaRef: Ref<HTMLTextAreaElement>;
  hits: readonly BriefHit[];
  store: Shown<BriefValue>;
  onType(text: string): void;
}

/** The field, with what was found marked behind its letters; the list below says the same in words. */
export function BriefText({ areaRef, store, hits, onType }: Props) {
  const { text } = useSnapshot(store).value;
  const words = nl.brief;
  return (
    <div>
      <TextFrame
        label={words.text}
        value={text}
        onChange={onType}
        onBlur={store.flush}
        maxLength={MOST_BRIEF_CHARACTERS}
      >
        <div className={classes(area.box, styles.tall)}>
          <div aria-hidden className={classes(field.control, field.area, area.behind)}>
            <HitMarks
              text={text}
              marks={hits.map(({ start, end, isAccepted }) => ({
                start,
                end,
                look: isAccepted ? 'accepted' : 'open',
              }))}
            />
          </div>
          <TextArea ref={areaRef} className={classes(field.control, field.area, area.front)} />
        </div>
      </TextFrame>
      <SaveStatus store={store} />
    </div>
  );
}
