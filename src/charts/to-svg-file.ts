import { resolveStyle, toFontNames, toPlainColour } from './resolved-style.ts';

const svgNs = 'http://www.w3.org/2000/svg';
const marginPx = 20;

/**
 * What a reader sees of a chart as one SVG that needs nothing else: every colour, font and place is
 * written out as the browser has resolved it. Drawings in the parts are copied; text and grounds of
 * HTML elements become SVG text and rectangles.
 * @param parts of the figure to draw: caption, drawing
 */
export function toSvgFile(
  parts: readonly Element[],
  title: string,
  finding: string,
): SVGSVGElement {
  const restore = parts.map(unscroll);
  const pieces = parts.flatMap((part) => [...drawElement(part)]);
  for (const scrollBack of restore) scrollBack();
  const left = Math.min(...pieces.map(({ box }) => box.left)) - marginPx;
  const top = Math.min(...pieces.map(({ box }) => box.top)) - marginPx;
  const width = Math.max(...pieces.map(({ box }) => box.right)) + marginPx - left;
  const height = Math.max(...pieces.map(({ box }) => box.bottom)) + marginPx - top;
  const viewBox = [left, top, width, height].map(round).join(' ');
  const svg = make('svg', { viewBox, width: round(width), height: round(height), role: 'img' });
  const ground = toPlainColour(getComputedStyle(document.body).backgroundColor);
  svg.append(
    make('title', {}, title),
    make('desc', {}, finding),
    make('rect', { x: round(left), y: round(top), width: '100%', height: '100%', ...ground }),
    ...pieces.map(({ element }) => element),
  );
  return svg as SVGSVGElement;
}

interface Piece {
  element: Element;
  /** Where it lies in the window. */
  box: DOMRect;
}

/** Brings what has been scrolled sideways back to its start, and says how to undo that. */
function unscroll(part: Element): () => void {
  const scrolled = [...part.querySelectorAll('*')]
    .filter(({ scrollLeft }) => scrollLeft !== 0)
    .map((element) => ({ element, scrollLeft: element.scrollLeft }));
  for (const { element } of scrolled) element.scrollLeft = 0;
  return () => {
    for (const { element, scrollLeft } of scrolled) element.scrollLeft = scrollLeft;
  };
}

function* drawElement(element: Element): Generator<Piece> {
  if (!element.checkVisibility() || element.matches('.visually-hidden')) return;
  const box = element.getBoundingClientRect();
  if (element instanceof SVGSVGElement) {
    yield { element: copyDrawing(element, box), box };
    return;
  }
  const style = getComputedStyle(element);
  const { fill, ...opacity } = toPlainColour(style.backgroundColor);
  if (fill !== 'none') {
    const rx = Number.parseFloat(style.borderRadius) || 0;
    yield { element: make('rect', { ...placeOf(box), rx, fill, ...opacity }), box };
  }
  for (const child of element.childNodes) {
    if (child instanceof Text) yield* drawText(child, style);
    else if (child instanceof Element) yield* drawElement(child);
  }
}

/** Text of an HTML element, a piece a line. */
function* drawText(text: Text, style: CSSStyleDeclaration): Generator<Piece> {
  const lines = new Map<number, { words: string[]; box: DOMRect }>();
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const box = range.getBoundingClientRect();
    const line = lines.get(Math.round(box.top));
    if (line) line.words.push(word);
    else lines.set(Math.round(box.top), { words: [word], box });
    if (line) line.box = unite(line.box, box);
  }
  const font = {
    'font-family': toFontNames(style.fontFamily),
    'font-size': Number.parseFloat(style.fontSize),
    'font-weight': style.fontWeight,
    ...toPlainColour(style.color),
  };
  for (const { words, box } of lines.values()) {
    const y = round(box.top + measureAscent(style));
    yield { element: make('text', { x: round(box.left), y, ...font }, words.join(' ')), box };
  }
}

/** From the top of a line's letters to the line that they stand on, in px. */
function measureAscent({ font }: CSSStyleDeclaration): number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = font;
  return context.measureText('x').fontBoundingBoxAscent;
}

/** A drawing with its styles as attributes; what leads elsewhere or cannot be seen stays behind. */
function copyDrawing(drawing: SVGSVGElement, box: DOMRect): Element {
  const copy = make('svg', { ...placeOf(box), overflow: 'visible' });
  const viewBox = drawing.getAttribute('viewBox');
  if (viewBox) copy.setAttribute('viewBox', viewBox);
  const ratio = drawing.getAttribute('preserveAspectRatio');
  if (ratio) copy.setAttribute('preserveAspectRatio', ratio);
  copy.append(...copyParts(drawing));
  return copy;
}

const geometry =
  /^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|width|height|d|points|transform|viewBox|preserveAspectRatio|vector-effect)$/;

function copyParts(parent: Element): Element[] {
  return [...parent.children].flatMap((part) => {
    const style = getComputedStyle(part);
    if (style.display === 'none' || style.visibility === 'hidden') return [];
    const attributes = resolveStyle(part, style);
    if (!attributes) return [];
    const tag = part.tagName === 'a' ? 'g' : part.tagName;
    const copy = make(tag, attributes);
    for (const { name, value } of part.attributes)
      if (geometry.test(name)) copy.setAttribute(name, value);
    if (part.childElementCount > 0) copy.append(...copyParts(part));
    else copy.textContent = part.textContent.trim();
    return [copy];
  });
}

function make(tag: string, attributes: Record<string, string | number>, text = ''): Element {
  const element = document.createElementNS(svgNs, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (text) element.textContent = text;
  return element;
}

function unite(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(
    left,
    top,
    Math.max(a.right, b.right) - left,
    Math.max(a.bottom, b.bottom) - top,
  );
}

const placeOf = ({ x, y, width, height }: DOMRect) => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});

const round = (value: number) => Math.round(value * 100) / 100;
