import { zodResolver } from '@hookform/resolvers/zod';
import { type DefaultValues, type UseFormReturn, useForm } from 'react-hook-form';
import { z } from 'zod';
import { type Referral, referralFields } from '../../../src-shared/domain/referral.ts';
import { today } from '../../format/dates.ts';

const schema = referralFields.safeExtend({ addsToDirectory: z.boolean() });

export type ReferralValues = z.infer<typeof schema>;

/** What another part of the case knows of a referral that it asks for. */
export type ReferralStart = Partial<Pick<ReferralValues, 'kind' | 'reason'>>;

/** What a new referral starts with; what is not here, the counsellor must choose. */
function newReferral(start: ReferralStart): DefaultValues<ReferralValues> {
  return {
    directoryId: null,
    name: '',
    referredOn: today(),
    reason: '',
    result: '',
    resultOn: null,
    addsToDirectory: false,
    ...start,
  };
}

/** The form of a referral; without one, that of a new referral made today with what is known of it already. */
export function useReferralForm(
  referral: Referral | undefined,
  start: ReferralStart = {},
): UseFormReturn<ReferralValues> {
  return useForm<ReferralValues>({
    resolver: zodResolver(schema),
    defaultValues: referral ? schema.parse({ ...referral, addsToDirectory: false }) : newReferral(start),
  });
}
