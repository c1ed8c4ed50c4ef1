import { useEffect, useRef, useState } from 'react';
import type {
  ChosenList,
  ImportMapping,
  ImportPreview,
  ImportQuestions,
} from '../../../src-shared/ipc/importChannels.ts';
import { callKluis } from '../../ipc/callKluis.ts';
import { MapColumns } from './MapColumns.tsx';
import { MapValues } from './MapValues.tsx';
import { PreviewCases } from './PreviewCases.tsx';

type Step =
  | { name: 'columns' }
  | { name: 'values'; questions: ImportQuestions }
  | { name: 'preview'; questions: ImportQuestions; preview: ImportPreview };

/** Moving in, in three steps: where the columns go, what the words mean, and what would come in. */
export function ImportSteps({ list, onDone }: { list: ChosenList; onDone(count: number | null): void }) {
  const [step, setStep] = useState<Step>({ name: 'columns' });
  const [columns, setColumns] = useState(list.columns);
  const [answers, setAnswers] = useState<ImportMapping>();

  useForgottenOnLeave();

  switch (step.name) {
    case 'columns':
      return (
        <MapColumns
          list={list}
          columns={columns}
          onNext={(chosen, questions) => {
            setColumns(chosen);
            setStep({ name: 'values', questions });
          }}
          onStop={() => onDone(null)}
        />
      );
    case 'values':
      return (
        <MapValues
          questions={step.questions}
          columns={columns}
          given={answers}
          onNext={(mapping, preview) => {
            setAnswers(mapping);
            setStep({ name: 'preview', questions: step.questions, preview });
          }}
          onBack={() => setStep({ name: 'columns' })}
          onStop={() => onDone(null)}
        />
      );
    case 'preview':
      return (
        <PreviewCases
          preview={step.preview}
          onBack={() => setStep({ name: 'values', questions: step.questions })}
          onDone={onDone}
        />
      );
  }
}

/** Main holds the rows of the list in its memory; away from here nobody needs them any more. */
function useForgottenOnLeave(): void {
  const isHere = useRef(false);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
      // React may take a screen down and put it back at once; that is no leaving.
      queueMicrotask(() => {
        if (!isHere.current) void callKluis('import:forget', undefined);
      });
    };
  }, []);
}
