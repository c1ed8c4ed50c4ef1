/** What the app asked of Electron and a browser cannot show; tests read it. */
export const recorded = {
  isSandboxEnabled: false,
  switches: [] as Array<{ name: string; value: string | undefined }>,
  privilegedSchemes: [] as unknown[],
  errorBoxes: [] as Array<{ title: string; text: string }>,
  downloads: [] as Array<{ url: string; isRefused: boolean }>,
  clearedClipboards: [] as string[],
  appUserModelIds: [] as string[],
  notifications: [] as Array<Record<string, unknown>>,
};
