import { type AftercareWish, aftercareWishes } from '../../../src-shared/domain/aftercareWish.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { LongTextField } from '../../components/fields/LongTextField.tsx';
import { RadioList } from '../../components/fields/RadioList.tsx';
import { capitalise } from '../../format/text.ts';
import { AftercareMoments } from './AftercareMoments.tsx';
import type { Aftercare } from './useAftercareMoments.ts';

interface Bound<Value, Chosen = Value> {
  value: Value;
  onChange(value: Chosen): void;
  onBlur(): void;
  error: string | undefined;
}

interface Props {
  wish: Bound<AftercareWish | null, AftercareWish>;
  agreed: Bound<string>;
  aftercare: Aftercare;
}

const choices = aftercareWishes.codes.map((code) => ({
  value: code,
  label: capitalise(aftercareWishes.labels[code]),
}));

/** Whether the reporter wants nazorg; only then what was agreed, and the moments that the settings propose. */
export function AftercareFields({ wish, agreed, aftercare }: Props) {
  const words = nl.reminders.closing;
  return (
    <>
      <RadioList {...wish} label={words.wish} hint={words.hint} choices={choices} isStacked isOptional />
      {wish.value === 'wanted' && (
        <>
          <LongTextField {...agreed} label={words.agreed} rows={2} isOptional />
          <AftercareMoments aftercare={aftercare} />
        </>
      )}
    </>
  );
}
