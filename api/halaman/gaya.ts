/** The one style of the pages without script, and the policy under which a browser shows them: text, and nothing else. */
import { createHash } from 'node:crypto';

export const GAYA = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 38rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.4rem; line-height: 1.25; }
.status { border-inline-start: .4rem solid #1a7f37; padding: .5rem .75rem; margin: 1rem 0; }
.status.hati { border-color: #b35900; }
.status.buruk { border-color: #c4162a; }
dt { font-weight: 600; margin-top: .75rem; }
dd { margin: 0; overflow-wrap: anywhere; }
code { font-size: .85rem; }
`;

export const CSP_HALAMAN = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(GAYA).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
