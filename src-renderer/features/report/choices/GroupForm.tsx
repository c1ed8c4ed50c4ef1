import { type FormEvent, useEffect, useRef, useState } from 'react';
import { foldName } from '../../../../src-shared/domain/foldName.ts';
import type { ReportGroup } from '../../../../src-shared/domain/reportChoices.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { CheckList } from '../../../components/fields/CheckList.tsx';
import { FormButtons } from '../../../components/fields/FormButtons.tsx';
import { goToField } from '../../../components/fields/goToField.ts';
import type { Choice } from '../../../components/fields/SelectField.tsx';
import { TextField } from '../../../components/fields/TextField.tsx';
import inset from '../../../components/layout/InsetForm.module.css';

interface Props {
  title: string;
  rows: readonly Choice[];
  /** Names that something in this table has already. */
  taken: readonly string[];
  onMake(group: ReportGroup): void;
  onStop(): void;
}

const LONGEST_NAME = 80;

/** Two or more rows, and what they are called together. */
export function GroupForm({ title, rows, taken, onMake, onStop }: Props) {
  const [members, setMembers] = useState<readonly string[]>([]);
  const [label, setLabel] = useState('');
  const [showsProblems, setShowsProblems] = useState(false);
  const rowsPlace = useRef<HTMLDivElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const words = nl.report.choices;
  const rowsProblem = members.length < 2 ? words.tooFew : undefined;
  const nameProblem =
    label.trim() === ''
      ? words.nameMissing
      : taken.some((one) => foldName(one) === foldName(label))
        ? words.nameTaken
        : undefined;

  useEffect(() => goToField(rowsPlace.current), []);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setShowsProblems(true);
    if (rowsProblem) goToField(rowsPlace.current);
    else if (nameProblem) nameField.current?.focus();
    else onMake({ label: label.trim(), members: [...members] });
  }

  return (
    <form className={inset.form} aria-label={title} onSubmit={submit}>
      <div ref={rowsPlace}>
        <CheckList
          label={words.rows}
          groups={[{ choices: rows }]}
          value={members}
          onChange={setMembers}
          error={showsProblems ? rowsProblem : undefined}
        />
      </div>
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={label}
        onChange={setLabel}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        inputRef={nameField}
        error={showsProblems ? nameProblem : undefined}
      />
      <FormButtons
        action={words.make}
        look="plain"
        isBusy={false}
        isDirty={members.length > 0 || label !== ''}
        onStop={onStop}
      />
    </form>
  );
}
