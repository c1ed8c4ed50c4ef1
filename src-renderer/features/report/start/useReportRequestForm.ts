import { zodResolver } from '@hookform/resolvers/zod';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { z } from 'zod';
import { day } from '../../../../src-shared/domain/day.ts';
import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { ReportRequest } from '../../../../src-shared/ipc/reportChannels.ts';
import { noPeriod, periodKinds, periodOf } from './periods.ts';

const choices = z.object({
  organisationId: z.uuid(),
  period: z.object({
    kind: z.enum(periodKinds),
    id: z.string().optional(),
    free: z.object({ from: day.nullable(), to: day.nullable() }),
  }),
  scope: z.enum(['whole', 'some']),
  departments: z.array(z.uuid()),
});

export type ReportChosen = z.infer<typeof choices>;
export type ReportRequestControl = UseFormReturn<ReportChosen, unknown, ReportRequest>;

/** Turns what is chosen into what main is asked for. */
function requestFrom(organisations: readonly Organisation[], today: string) {
  return choices.transform((chosen, context): ReportRequest => {
    const { organisationId, departments } = chosen;
    const complain = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
    const isPart = isOfSome(chosen, organisations);
    if (isPart && departments.length === 0) complain(['departments'], nl.report.departmentsMissing);
    for (const end of ['from', 'to'] as const) {
      if (chosen.period.kind === 'free' && chosen.period.free[end] === null)
        complain(['period', 'free', end], nl.common.validation.date);
    }
    const period = periodOf(chosen.period, today);
    if (!period) return z.NEVER;
    if (period.from > period.to) complain(['period', 'free', 'to'], nl.errors.period_reversed);
    return { organisationId, from: period.from, to: period.to, departments: isPart ? departments : null };
  });
}

/** Whether a part of the organisation is asked for, which needs departments. */
export function isOfSome(
  { organisationId, scope }: Pick<ReportChosen, 'organisationId' | 'scope'>,
  organisations: readonly Organisation[],
): boolean {
  const organisation = organisations.find((one) => one.id === organisationId);
  return scope === 'some' && organisation !== undefined && organisation.departments.length > 0;
}

/** Proposes the last calendar year that is over, of the first organisation, whole. */
export function useReportRequestForm(
  organisations: readonly Organisation[],
  today: string,
): ReportRequestControl {
  return useForm({
    resolver: zodResolver(requestFrom(organisations, today)),
    defaultValues: {
      organisationId: organisations[0]?.id ?? '',
      period: noPeriod,
      scope: 'whole',
      departments: [],
    },
  });
}
