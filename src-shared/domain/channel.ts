import { codeList } from './codeList.ts';

/** Means by which a reporter first reached the counsellor. */
export const channels = codeList({
  telephone: 'telefoon',
  email: 'e-mail',
  message: 'bericht',
  app: 'app of portaal',
  video: 'beeldbellen',
  letter: 'post',
  in_person: 'persoonlijk',
  unknown: 'niet vastgelegd',
});
