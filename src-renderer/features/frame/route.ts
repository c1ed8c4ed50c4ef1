import type { ManagementPart } from '../management/managementParts.ts';
import type { WeekPart } from '../week/weekParts.ts';

/** Where in the app the counsellor is. It lives in memory only: no address, no title, no history tells of a case. */
export type Route =
  | { screen: 'today' }
  | { screen: 'list'; returnTo: string | null }
  | { screen: 'week'; part: WeekPart }
  /** With the id of the request that is to become the case. */
  | { screen: 'new'; inquiryId?: string }
  /** `begunAt` makes it a page of its own, for an entry that was just begun elsewhere. */
  | { screen: 'case'; id: string; isNew: boolean; entryId?: string; find?: string; begunAt?: number }
  | { screen: 'referrals' }
  | { screen: 'report' }
  | { screen: 'management'; part: ManagementPart };

export type Area = 'today' | 'week' | 'cases' | 'referrals' | 'report' | 'management';

export const areas: readonly Area[] = ['today', 'week', 'cases', 'referrals', 'report', 'management'];

export function areaOf({ screen }: Route): Area {
  return screen === 'list' || screen === 'new' || screen === 'case' ? 'cases' : screen;
}

export function startOf(area: Area): Route {
  switch (area) {
    case 'cases':
      return { screen: 'list', returnTo: null };
    case 'week':
      return { screen: 'week', part: 'week' };
    case 'today':
    case 'referrals':
    case 'report':
      return { screen: area };
    case 'management':
      return { screen: 'management', part: 'organisations' };
  }
}
