import { FuseV1Options, FuseVersion } from '@electron/fuses';

/**
 * What the packaged binary may still do, fixed in the binary itself before it is signed. A fuse that a newer Electron
 * adds stops the build until it is decided here.
 * @param {boolean} isMac
 * @returns {import('@electron/fuses').FuseConfig}
 */
export function fusesFor(isMac) {
  return {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature: isMac,
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    [FuseV1Options.WasmTrapHandlers]: true,
  };
}

/** @param {import('app-builder-lib').AfterPackContext} context */
export async function afterPack(context) {
  const isMac = context.electronPlatformName === 'darwin';
  await context.packager.addElectronFuses(context, fusesFor(isMac));
}
