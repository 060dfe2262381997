import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../../scripts/digest/settings.ts';

const env = {
  SMTP_URL: 'smtps://user:secret@mail.example',
  SITE_URL: 'https://papers.example',
  MAIL_FROM: 'Sheaf <sheaf@papers.example>',
};

describe('settings', () => {
  test('come from the environment; who unsubscribes writes to the sender', () => {
    expect(readSettings(env, undefined, false)).toEqual({
      smtpUrl: env.SMTP_URL,
      from: env.MAIL_FROM,
      unsubscribe: ['mailto:sheaf@papers.example?subject=unsubscribe'],
    });
  });

  test('of the command line come before those of the environment', () => {
    const both = { ...env, MAIL_UNSUBSCRIBE: 'mailto:a@b.example, https://b.example/{address}' };
    expect(readSettings(both, undefined, false).unsubscribe).toEqual([
      'mailto:a@b.example',
      'https://b.example/{address}',
    ]);
    expect(readSettings(both, 'mailto:c@d.example', false).unsubscribe).toEqual([
      'mailto:c@d.example',
    ]);
  });

  test('may be missing where nothing is sent', () => {
    expect(readSettings({}, undefined, true)).toMatchObject({ smtpUrl: undefined });
  });

  test.each([
    ['SMTP_URL', undefined],
    ['SMTP_URL', 'http://secret@mail.example'],
    ['SITE_URL', undefined],
    ['SITE_URL', 'secret.example'],
    ['MAIL_FROM', undefined],
    ['MAIL_FROM', 'secret'],
    ['MAIL_FROM', 'a@b.example\r\nBcc: secret@b.example'],
    ['MAIL_UNSUBSCRIBE', ''],
    ['MAIL_UNSUBSCRIBE', 'javascript:secret'],
    ['MAIL_UNSUBSCRIBE', 'https://a.example/>\r\nBcc:secret'],
    ['MAIL_UNSUBSCRIBE', 'http://secret.example'],
  ])('that are wrong are named, without their value: %s %j', (name, value) => {
    const read = () => readSettings({ ...env, [name]: value }, undefined, false);
    expect(read).toThrow(new RegExp(`^${name}: expected .*, found (none|something else)\\.`));
    expect(read).not.toThrow('secret');
  });
});
