/**
 * The policy of the one page: its own files, style elements with this page load's nonce, and nothing else.
 * No inline, no eval, no wasm, no remote, no frames; strings never become markup.
 * @param nonce base64, fresh for every page load.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'none'",
    "worker-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // One policy, which the page makes before anything else: it lets only the empty string through.
    'trusted-types default',
  ].join('; ');
}
