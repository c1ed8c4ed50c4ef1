import type { UseFormReturn } from 'react-hook-form';
import type { CaseRecordKind } from '../../../src-shared/domain/caseRecordList.ts';
import type { RecordContent, RecordFieldSpec } from '../../../src-shared/domain/caseRecordSpec.ts';
import { caseRecordWords } from '../../../src-shared/i18n/nl/caseRecords/caseRecordWords.ts';
import type { CallError } from '../../../src-shared/ipc/reply.ts';
import { BoundField, placeOf } from '../../components/fields/BoundField.tsx';
import { choicesOf } from '../../components/fields/choicesOf.ts';
import { DayField } from '../../components/fields/DayField.tsx';
import { LongTextField } from '../../components/fields/LongTextField.tsx';
import { RadioList } from '../../components/fields/RadioList.tsx';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { RowActions } from '../../components/layout/Rows.tsx';

interface Props {
  form: UseFormReturn<RecordContent>;
  kind: CaseRecordKind;
  name: string;
  spec: RecordFieldSpec;
  failure: CallError | undefined;
}

/** A list up to this long stands on the screen as a whole. */
const FEW = 4;

/** One field of a record, with the control that its spec asks for. */
export function RecordField({ form, kind, name, spec, failure }: Props) {
  const words = caseRecordWords[kind].fields[name];
  const shown = { label: words?.label ?? name, hint: words?.hint, isOptional: spec.isOptional };

  function put(text: string): void {
    const typed = form.getValues(name) ?? '';
    form.setValue(name, typed.trim() === '' ? text : `${typed}\n${text}`, { shouldDirty: true });
    form.setFocus(name);
  }

  return (
    <>
      <BoundField form={form} name={name} failure={failure} refusedAs={`content.${name}`}>
        {({ value, ...bound }, ref) => {
          const text = { ...bound, ...shown, value: value ?? '' };
          if (spec.kind === 'text') return <TextField {...text} inputRef={ref} autoComplete="off" />;
          if (spec.kind === 'longText') return <LongTextField {...text} areaRef={ref} />;
          if (spec.kind === 'day') {
            const allowsFuture = spec.mayLieAhead ?? false;
            return (
              <DayField {...bound} {...shown} value={value ?? null} ref={ref} allowsFuture={allowsFuture} />
            );
          }
          const choices = choicesOf(spec.list);
          return choices.length > FEW ? (
            <SelectField {...text} selectRef={ref} choices={choices} />
          ) : (
            <div ref={placeOf(ref)}>
              <RadioList {...bound} {...shown} value={value ?? null} choices={choices} />
            </div>
          );
        }}
      </BoundField>
      {words?.proposals && (
        <RowActions>
          {words.proposals.map(([action, text]) => (
            <Button key={action} look="quiet" onPress={() => put(text)}>
              {action}
            </Button>
          ))}
        </RowActions>
      )}
    </>
  );
}
