import { zodResolver } from '@hookform/resolvers/zod';
import { type DefaultValues, type UseFormReturn, useForm } from 'react-hook-form';
import { z } from 'zod';
import { type Referral, referralFields } from '../../../src-shared/domain/referral.ts';
import { today } from '../../format/dates.ts';

const schema = referralFields.safeExtend({ addsToDirectory: z.boolean() });

export type ReferralValues = z.infer<typeof schema>;

/** What a new referral starts with; what is not here, the counsellor must choose. */
function newReferral(): DefaultValues<ReferralValues> {
  return {
    directoryId: null,
    name: '',
    referredOn: today(),
    reason: '',
    result: '',
    resultOn: null,
    addsToDirectory: false,
  };
}

/** The form of a referral; without one, that of a new referral made today. */
export function useReferralForm(referral: Referral | undefined): UseFormReturn<ReferralValues> {
  return useForm<ReferralValues>({
    resolver: zodResolver(schema),
    defaultValues: referral ? schema.parse({ ...referral, addsToDirectory: false }) : newReferral(),
  });
}
