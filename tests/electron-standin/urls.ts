const HOST = /^([a-z0-9-]+)\.([a-z0-9-]+)\.invalid$/;

/** `kluis://app/x` as Chromium is asked for it: `https://app.kluis.invalid/x`. Other URLs stay as they are. */
export function toChromium(url: string, schemes: ReadonlySet<string>): string {
  const parsed = new URL(url);
  const scheme = parsed.protocol.slice(0, -1);
  return schemes.has(scheme)
    ? `https://${parsed.host}.${scheme}.invalid${parsed.pathname}${parsed.search}${parsed.hash}`
    : url;
}

/** The way back, for everything that main gets to see. */
export function toElectron(url: string, schemes: ReadonlySet<string>): string {
  const parsed = URL.parse(url);
  const [, host, scheme] = (parsed?.protocol === 'https:' && HOST.exec(parsed.host)) || [];
  if (!parsed || !host || !scheme || !schemes.has(scheme)) return url;
  return `${scheme}://${host}${parsed.pathname}${parsed.search}${parsed.hash}`;
}
