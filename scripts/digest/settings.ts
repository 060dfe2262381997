/** How to reach the mail server, and who writes. */
export interface MailSettings {
  /** `smtp://user:pass@host:587` or `smtps://…`; undefined where nothing is to be sent. */
  smtpUrl: string | undefined;
  /** As the header From has it: `Sheaf <sheaf@example.org>`. */
  from: string;
  /** Addresses that end a subscription; `{address}` in them stands for the reader's. */
  unsubscribe: string[];
}

/**
 * Reads the settings from the environment.
 * @param env `SMTP_URL`, `MAIL_FROM`, `SITE_URL`, `MAIL_UNSUBSCRIBE`
 * @param unsubscribe of the command line, before that of the environment
 * @param dryRun whether nothing is to be sent, for which much may be missing
 * @throws {Error} that names what is missing or wrong, and no secret
 */
export function readSettings(
  env: NodeJS.ProcessEnv,
  unsubscribe: string | undefined,
  dryRun: boolean,
): MailSettings {
  const smtpUrl = dryRun ? undefined : env['SMTP_URL'];
  if (!dryRun && !/^smtps?:\/\/[^/]/.test(smtpUrl ?? ''))
    throw missing('SMTP_URL', 'smtp://user:password@mail.example.org:587', smtpUrl);
  if (!dryRun && !/^https?:\/\//.test(env['SITE_URL'] ?? ''))
    throw missing('SITE_URL', 'https://example.org', env['SITE_URL']);
  const from = env['MAIL_FROM'] ?? (dryRun ? 'sheaf@example.org' : '');
  if (!/^[^\p{Cc}@]*@[^\p{Cc}\s@]+$/u.test(from))
    throw missing('MAIL_FROM', '"Sheaf <sheaf@example.org>"', from);

  const given = unsubscribe ?? env['MAIL_UNSUBSCRIBE'];
  const urls = given?.split(/[\s,]+/).filter(Boolean) ?? [
    `mailto:${toAddress(from)}?subject=unsubscribe`,
  ];
  const isUrl = (url: string) => /^(mailto:[^@<>]+@|https:\/\/)[^<>\p{Cc}]+$/u.test(url);
  if (urls.length === 0 || !urls.every(isUrl))
    throw missing('MAIL_UNSUBSCRIBE', 'mailto:stop@example.org, https://…, or both', given);
  return { smtpUrl, from, unsubscribe: urls };
}

/** The bare address of a header such as `Sheaf <sheaf@example.org>`. */
export const toAddress = (header: string) => /<([^<>]+)>\s*$/.exec(header)?.[1] ?? header.trim();

function missing(name: string, expected: string, found: string | undefined): Error {
  const what = found ? 'something else' : 'none';
  return new Error(`${name}: expected a value such as ${expected}, found ${what}. Set it.`);
}
