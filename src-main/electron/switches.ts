import type { App } from 'electron';

/** Chromium's own background traffic. No page of ours needs a host name, so none resolves. */
export const closingSwitches: ReadonlyArray<readonly [name: string, value?: string]> = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['disable-quic'],
  ['no-pings'],
  ['disable-http-cache'],
  ['disable-breakpad'],
  [
    'disable-features',
    'MediaRouter,OptimizationHints,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater',
  ],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

/** Must run before the app is ready. The crash reporter is never started, so no dump is written or sent. */
export function closeChromium(app: App): void {
  app.enableSandbox();
  for (const [name, value] of closingSwitches) app.commandLine.appendSwitch(name, value);
}
