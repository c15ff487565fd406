/** The page as the command line serves it, and the policy that its header says. */
export interface ServedPage {
  readonly html: string;
  readonly policy: string;
}

const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u;
const ALONE = `connect-src 'none'`;

/**
 * The page with the one thing changed that serving it needs: it may connect to where it came from, and knows that it may. Nothing
 * for a text that is not our page.
 */
export function servedPage(html: string): ServedPage | undefined {
  const [meta, closed = ''] = META.exec(html) ?? [];
  const directives = closed.split('; ');
  if (meta === undefined || directives.filter((directive) => directive === ALONE).length !== 1) return undefined;
  const policy = directives.map((directive) => (directive === ALONE ? `connect-src 'self'` : directive)).join('; ');
  const opened = `<meta http-equiv="Content-Security-Policy" content="${policy}">\n<meta name="thidua-preview">`;
  // a browser heeds this last one in headers only
  return { html: html.replace(meta, () => opened), policy: `${policy}; frame-ancestors 'none'` };
}
