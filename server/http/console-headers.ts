/** What browsers are told of the console's answers. */
import type { Step } from './request-state.ts';

const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * Nothing but our own files, and no inline script or style. Images, voice and video may come from anywhere, because customers send
 * addresses of theirs; the page loads one when somebody clicks on it, and nothing by itself.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: http: https:",
  "media-src 'self' http: https:",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const PAGE_HEADERS = {
  ...COMMON,
  'Content-Security-Policy': PAGE_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

/** An answer opened by itself is no page. */
const ANSWER_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Of everything under /console, whoever refuses it; the page, and what else is no plain answer, say more of themselves. */
export function protectConsole(): Step {
  return ({ res, state: { path } }, next) => {
    if (!path.startsWith('/console')) return next();
    for (const [name, value] of Object.entries(COMMON)) res.setHeader(name, value);
    res.setHeader('Cache-Control', 'no-store');
    res.setHeader('Content-Security-Policy', ANSWER_POLICY);
    return next();
  };
}
