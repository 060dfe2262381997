import type { DigestContent } from './digest.ts';

/**
 * The HTML of a digest. Mail programs drop style sheets, so that styles stand at the elements.
 */
export function toDigestHtml(content: DigestContent): string {
  const { subject, introduction, papers, moreCount, site, unsubscribe } = content;
  const items = papers.map(({ title, url, byline, place, abstract }) => {
    const facts = [byline, place].filter(Boolean).join(' · ');
    return [
      '<li style="margin:0 0 20px">',
      `<a href="${escape(url)}" style="font-weight:bold;font-size:18px">${escape(title)}</a>`,
      ...(facts ? [`<br><span dir="auto">${escape(facts)}</span>`] : []),
      `<p dir="auto" style="margin:4px 0 0">${escape(abstract)}</p>`,
      '</li>',
    ].join('');
  });
  const ends = unsubscribe.map((url, index) => {
    const name = index === 0 ? 'Unsubscribe' : 'or here';
    return `<a href="${escape(url)}">${name}</a>`;
  });
  return [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><title>${escape(subject)}</title>`,
    '<meta name="color-scheme" content="light dark"></head>',
    '<body style="max-width:640px;margin:0 auto;padding:16px;font:16px/1.5 Georgia,serif">',
    `<p>${escape(introduction)}</p>`,
    '<ol style="padding-left:24px">',
    ...items,
    '</ol>',
    ...(moreCount > 0 ? [`<p>And ${moreCount} more.</p>`] : []),
    `<p style="font-size:14px"><a href="${escape(site)}">All papers</a> · ${ends.join(' ')}</p>`,
    '</body></html>',
    '',
  ].join('\n');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character]!);
