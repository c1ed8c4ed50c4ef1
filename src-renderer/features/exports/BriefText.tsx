import { Check, LoaderCircle, TriangleAlert } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { type BriefHit, MOST_BRIEF_CHARACTERS } from '../../../src-shared/ipc/briefChannels.ts';
import field from '../../components/Field.module.css';
import { classes } from '../../format/text.ts';
import styles from './BriefText.module.css';

interface Props {
  areaRef: Ref<HTMLTextAreaElement>;
  text: string;
  hits: readonly BriefHit[];
  state: 'clean' | 'waiting' | 'saved' | 'failed';
  onType(text: string): void;
  onRest(): void;
}

/** The field, with what was found marked behind its letters; the list below says the same in words. */
export function BriefText({ areaRef, text, hits, state, onType, onRest }: Props) {
  const words = nl.brief;
  return (
    <div>
      <TextField
        value={text}
        onChange={onType}
        onBlur={onRest}
        maxLength={MOST_BRIEF_CHARACTERS}
        className={field.field ?? ''}
      >
        <Label className={field.label}>{words.text}</Label>
        <div className={styles.box}>
          <div aria-hidden className={classes(field.control, field.area, styles.behind)}>
            {marked(text, hits)}
          </div>
          <TextArea ref={areaRef} className={classes(field.control, field.area, styles.front)} />
        </div>
      </TextField>
      <p role="status" className={styles.state}>
        {state === 'waiting' && (
          <>
            <LoaderCircle size={16} aria-hidden />
            {words.saving}
          </>
        )}
        {state === 'saved' && (
          <>
            <Check size={16} aria-hidden />
            {words.saved}
          </>
        )}
        {state === 'failed' && (
          <>
            <TriangleAlert size={16} aria-hidden />
            {words.unsaved}
          </>
        )}
      </p>
    </div>
  );
}

/** The text cut where a hit begins or ends; an open hit shows above an accepted one, as a quote may hold others. */
function marked(text: string, hits: readonly BriefHit[]): ReactNode[] {
  const cuts = [...new Set([0, text.length, ...hits.flatMap((hit) => [hit.start, hit.end])])].sort(
    (a, b) => a - b,
  );
  const parts = cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0;
    const here = hits.filter((hit) => hit.start <= start && hit.end >= end);
    const look = here.some((hit) => !hit.isAccepted)
      ? styles.open
      : here.length > 0
        ? styles.accepted
        : undefined;
    return (
      <span key={start} className={look}>
        {text.slice(start, end)}
      </span>
    );
  });
  // A last line end has no height of its own, and the field shows one.
  return [...parts, '\u200b'];
}
