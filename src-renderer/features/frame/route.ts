import type { ManagementPart } from '../settings/Management.tsx';

/** Where in the app the counsellor is. It lives in memory only: no address, no title, no history tells of a case. */
export type Route =
  | { screen: 'list'; returnTo: string | null }
  | { screen: 'new' }
  | { screen: 'case'; id: string; isNew: boolean }
  | { screen: 'report' }
  | { screen: 'management'; part: ManagementPart };

export type Area = 'cases' | 'report' | 'management';

export const areas: readonly Area[] = ['cases', 'report', 'management'];

export function areaOf(route: Route): Area {
  return route.screen === 'report' || route.screen === 'management' ? route.screen : 'cases';
}

export function startOf(area: Area): Route {
  switch (area) {
    case 'cases':
      return { screen: 'list', returnTo: null };
    case 'report':
      return { screen: 'report' };
    case 'management':
      return { screen: 'management', part: 'organisations' };
  }
}
