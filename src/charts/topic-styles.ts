import { topicColours } from './topic-colours.ts';

/**
 * A style sheet that gives every element with `data-topic="<slug>"` the colour of that topic as
 * `--topic`; system colours where the reader has chosen those.
 * @param slugs of all topics, in their order
 */
export function writeTopicStyles(slugs: readonly string[]): string {
  const colours = topicColours(slugs.length);
  const rules = slugs.map((slug, index) => {
    const { light, dark } = colours[index]!;
    return `[data-topic=${JSON.stringify(slug)}] { --topic: light-dark(${light}, ${dark}) }`;
  });
  return [
    '@layer tokens {',
    ...rules,
    '@media (forced-colors: active) { [data-topic] { --topic: CanvasText } }',
    '}',
    '',
  ].join('\n');
}
