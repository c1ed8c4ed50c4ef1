export const secrecy = {} as const;
