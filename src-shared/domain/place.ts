import { codeList } from './codeList.ts';

/** Where it happened; an organisation adds places of its own, which differ too much to come with the app. */
export const places = codeList({ online: 'online' });
