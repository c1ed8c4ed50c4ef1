import type { ManagementPart } from '../management/managementParts.ts';

/** Where in the app the counsellor is. It lives in memory only: no address, no title, no history tells of a case. */
export type Route =
  | { screen: 'today' }
  | { screen: 'list'; returnTo: string | null }
  | { screen: 'new' }
  | { screen: 'case'; id: string; isNew: boolean; entryId?: string; find?: string }
  | { screen: 'referrals' }
  | { screen: 'report' }
  | { screen: 'management'; part: ManagementPart };

export type Area = 'today' | 'cases' | 'referrals' | 'report' | 'management';

export const areas: readonly Area[] = ['today', 'cases', 'referrals', 'report', 'management'];

export function areaOf({ screen }: Route): Area {
  return screen === 'list' || screen === 'new' || screen === 'case' ? 'cases' : screen;
}

export function startOf(area: Area): Route {
  switch (area) {
    case 'cases':
      return { screen: 'list', returnTo: null };
    case 'today':
    case 'referrals':
    case 'report':
      return { screen: area };
    case 'management':
      return { screen: 'management', part: 'organisations' };
  }
}
