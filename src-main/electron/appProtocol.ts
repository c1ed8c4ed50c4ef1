import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve } from 'node:path';
import type { Protocol } from 'electron';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';

export const APP_SCHEME = 'kluis';
const APP_HOST = 'app';
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/index.html`;

/**
 * Stands in the built page's `<meta property="csp-nonce" nonce="…">`, where react-aria looks for it. As an attribute
 * `nonce` it is hidden from selectors, so that a style cannot read it out.
 */
const NONCE_PLACEHOLDER = '__CSP_NONCE__';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** What a web page may use; this one needs none of it. */
const PERMISSIONS_POLICY = [
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** Must run before the app is ready: a `standard` and `secure` scheme gives the page an origin of its own. */
export function registerAppScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Whether a URL is on the app's own scheme and host; compared as parsed, never as text. */
export function isAppUrl(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed?.protocol === `${APP_SCHEME}:` && parsed.host === APP_HOST;
}

/** Answers the page's requests from the built renderer in `folder`: GET, existing files of a known kind, nothing else. */
export function createAppProtocol(folder: string): (request: Request) => Promise<Response> {
  return async function answer(request) {
    if (request.method !== 'GET' || !isAppUrl(request.url)) return refuse(405);
    const path = pathInside(folder, request.url);
    const contentType = path === undefined ? undefined : contentTypes[extname(path)];
    if (path === undefined || contentType === undefined) return refuse(404);
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes === undefined) return refuse(404);
    const nonce = randomBytes(16).toString('base64');
    const body =
      extname(path) === '.html'
        ? bytes.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce)
        : new Uint8Array(bytes);
    return new Response(body, { headers: headersOf(contentType, nonce) });
  };
}

/** The file that a URL names, or undefined when it would lie outside the folder. */
function pathInside(folder: string, url: string): string | undefined {
  const pathname = decode(new URL(url).pathname);
  if (pathname === undefined || /[\0\\]/.test(pathname)) return undefined;
  const path = resolve(folder, `.${pathname}`);
  const fromFolder = relative(folder, path);
  const isInside = fromFolder !== '' && !fromFolder.startsWith('..') && !isAbsolute(fromFolder);
  return isInside ? path : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function headersOf(contentType: string, nonce: string): Record<string, string> {
  return {
    'Content-Type': contentType,
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': PERMISSIONS_POLICY,
    'Cache-Control': 'no-store',
  };
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: { 'Content-Security-Policy': "default-src 'none'" } });
}
