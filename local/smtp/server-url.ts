// `smtp://user:pass@host:port`, as given on the command line, taken apart.

export interface SmtpServer {
  readonly host: string;
  /** Absent: the usual one, 587, or 465 with TLS from the start. */
  readonly port?: number;
  /** TLS from the start, `smtps://`; otherwise STARTTLS where the server offers it. */
  readonly secure: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
}

/** @returns null for anything else than such an address */
export function parseServerUrl(text: string): SmtpServer | null {
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(text);
  const isPlain = ['', '/'].includes(pathname) && search === '' && hash === '';
  const user = decode(username);
  const pass = decode(password);
  if (!['smtp:', 'smtps:'].includes(protocol) || hostname === '' || !isPlain) return null;
  if (user === null || pass === null || (user === '') !== (pass === '')) return null;
  return {
    // An address of IPv6 stands in brackets.
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    ...(port === '' ? {} : { port: Number(port) }),
    secure: protocol === 'smtps:',
    ...(user === '' ? {} : { auth: { user, pass } }),
  };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
