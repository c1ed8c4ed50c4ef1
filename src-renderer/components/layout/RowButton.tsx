import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from './Button.tsx';

interface Props {
  /** What it does, in one word. */
  verb: string;
  /** Of the row, so that a screen reader tells its button from that of another row. */
  name: string;
  /** Marks the button that opens a form in its place, for the focus to come back to. */
  opens?: string;
  onPress(): void;
}

/** A quiet button of a row. */
export function RowButton({ verb, name, opens, onPress }: Props) {
  return (
    <Button
      look="quiet"
      {...(opens !== undefined && { 'data-act': opens })}
      aria-label={nl.common.about(verb, name)}
      onPress={onPress}
    >
      {verb}
    </Button>
  );
}
