const types = {
  markdown: 'text/markdown; charset=utf-8',
  // Browsers show it, and what the standard asks for is the form, not the type.
  plain: 'text/plain; charset=utf-8',
};

/** An answer in Markdown. */
export const toTextResponse = (text: string, as: keyof typeof types) =>
  new Response(text, { headers: { 'content-type': types[as] } });
