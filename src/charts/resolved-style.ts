/** Attributes of a drawing's parts, from what the browser has made of style sheets and variables. */

/** Properties that SVG has attributes for, with the values that need none. */
const properties = {
  'stroke-width': '1px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-dasharray': 'none',
  'paint-order': 'normal',
  opacity: '1',
} as const;

const textProperties = {
  'font-size': '',
  'font-weight': '400',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
} as const;

/**
 * A part's own attributes; colours as any program reads them.
 * @returns undefined for a shape that cannot be seen
 */
export function resolveStyle(
  part: Element,
  style: CSSStyleDeclaration,
): Record<string, string> | undefined {
  const isText = part.tagName === 'text' || part.tagName === 'tspan';
  const isGroup = ['a', 'g', 'svg', 'defs', 'clipPath'].includes(part.tagName);
  const attributes: Record<string, string> = {};
  const wanted = isText ? { ...properties, ...textProperties } : properties;
  for (const [name, initial] of Object.entries(wanted)) {
    const value = style.getPropertyValue(name);
    if (value !== initial) attributes[name] = value;
  }
  if (isGroup) return attributes.opacity ? { opacity: attributes.opacity } : {};
  const { fill, 'fill-opacity': fillOpacity } = toPlainColour(style.fill, style.fillOpacity);
  const stroke = toPlainColour(style.stroke, style.strokeOpacity);
  if (fill === 'none' && stroke.fill === 'none') return undefined;
  if (isText) attributes['font-family'] = toFontNames(style.fontFamily);
  attributes.fill = fill;
  if (fillOpacity) attributes['fill-opacity'] = fillOpacity;
  if (stroke.fill === 'none') {
    for (const name of Object.keys(attributes))
      if (name.startsWith('stroke')) delete attributes[name];
    return attributes;
  }
  attributes.stroke = stroke.fill;
  if (stroke['fill-opacity']) attributes['stroke-opacity'] = stroke['fill-opacity'];
  return attributes;
}

/** A colour as `#rrggbb` with an opacity where it has one; `none` where it cannot be seen. */
export function toPlainColour(
  colour: string,
  opacity = '1',
): { fill: string; 'fill-opacity'?: string } {
  if (colour === 'none') return { fill: 'none' };
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  const seen = Math.round((alpha / 255) * Number(opacity) * 100) / 100;
  if (seen === 0) return { fill: 'none' };
  const hex = [red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('');
  return { fill: `#${hex}`, ...(seen < 1 && { 'fill-opacity': String(seen) }) };
}

/**
 * Names of fonts that other computers may have, from those that a page calls its own.
 * @example toFontNames('"Inter-a1b2c3d4e5f6a7b8", "Inter-a1b2c3d4e5f6a7b8 fallback: Arial", sans-serif') // 'Inter, sans-serif'
 */
export function toFontNames(families: string): string {
  const names = families
    .split(',')
    .map((name) => name.trim().replaceAll('"', ''))
    .filter((name) => !/ fallback: | Ext\b/.test(name))
    .map((name) => name.replace(/-[0-9a-f]{16}$/, ''));
  return [...new Set(names)].map((name) => (name.includes(' ') ? `'${name}'` : name)).join(', ');
}
