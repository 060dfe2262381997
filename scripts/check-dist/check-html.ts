import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Problem } from './problem.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Astro writes the doctype in its own way, which the standard allows.
      'doctype-style': 'off',
      // A paper's title is as long as it is.
      'long-title': 'off',
      // Safari takes a list whose bullets are styled away for no list, unless it says so.
      'no-redundant-role': 'off',
      // Filters act when they change, and are shown only where a script listens.
      'wcag/h32': 'off',
    },
  }),
);

/** A page is valid HTML by the recommended rules of html-validate, but for those turned off above. */
export async function checkHtml(file: string, html: string): Promise<Problem[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => ({
      file,
      line,
      column,
      rule: ruleId,
      text: message,
    })),
  );
}

/**
 * Which pages are validated: of each folder at the top all pages, or an even spread of so many.
 * Pages of one folder come from one template, and one page takes about 20 ms.
 */
export function chooseSample(files: readonly string[], mostPerFolder = 60): string[] {
  const byFolder = Map.groupBy(files, (file) => file.slice(0, file.indexOf('/') + 1));
  return [...byFolder.values()].flatMap((group) => {
    const step = Math.max(1, group.length / mostPerFolder);
    return group.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  });
}
