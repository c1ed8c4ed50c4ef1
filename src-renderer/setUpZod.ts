import { z } from 'zod';
import { nl } from '../src-shared/i18n/nl.ts';

const words = nl.common.validation;

z.config({ customError: (issue) => sentenceFor(issue as Parameters<typeof sentenceFor>[0]) });

function sentenceFor(issue: {
  code: string;
  origin?: string;
  minimum?: unknown;
  maximum?: unknown;
  format?: string;
  expected?: string;
  input?: unknown;
  params?: Record<string, unknown>;
  inst?: { _zod: { def: { format?: string } } };
}): string {
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'array') return words.chooseOne;
      return issue.origin === 'string' ? words.required : words.atLeast(Number(issue.minimum));
    case 'too_big':
      return issue.origin === 'string'
        ? words.tooLong(Number(issue.maximum))
        : words.atMost(Number(issue.maximum));
    case 'invalid_type':
      if (issue.inst?._zod.def.format === 'date') return words.date;
      if (issue.expected === 'number' || issue.expected === 'int') return words.wholeNumber;
      return words.required;
    case 'invalid_format':
      if (issue.format === 'date') return words.date;
      return issue.input === '' ? words.choice : words.invalid;
    case 'invalid_value':
      return words.choice;
    case 'custom':
      return issue.params?.['reason'] === 'before' ? nl.caseRecords.tooEarly : words.invalid;
    default:
      return words.invalid;
  }
}
