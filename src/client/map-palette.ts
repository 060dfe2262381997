/** Colours and marks of a map as its page has them: in both themes, with more contrast, with forced colours. */
export interface MapPalette {
  ground: string;
  ink: string;
  soft: string;
  accent: string;
  /** Families of the interface and of the text. */
  sans: string;
  serif: string;
  /** Size of small type in pixels, as the reader has set it. */
  textPx: number;
  /** Mark and colour of each topic, and last of papers without one; marks are about 12 units wide. */
  marks: { shape: string; colour: string }[];
}

const circle = 'M6,0A6,6,0,1,1,-6,0A6,6,0,1,1,6,0';

/** Reads what style sheets say of the picture and of the surface over it. */
export function readPalette(picture: SVGElement, surface: HTMLElement): MapPalette {
  const style = getComputedStyle(surface);
  const label = picture.querySelector('text') ?? surface;
  const topics = [...picture.querySelectorAll('defs path')].map((mark) => ({
    shape: mark.getAttribute('d')!,
    colour: getComputedStyle(mark).fill,
  }));
  return {
    ground: style.backgroundColor,
    ink: style.color,
    soft: style.borderTopColor,
    accent: style.caretColor,
    sans: style.fontFamily,
    serif: getComputedStyle(label).fontFamily,
    textPx: Number.parseFloat(style.fontSize),
    marks: [...topics, { shape: circle, colour: style.borderTopColor }],
  };
}

/** Calls when the colours of the page may have changed. */
export function onPaletteChange(call: () => void) {
  new MutationObserver(call).observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme'],
  });
  for (const feature of [
    '(prefers-color-scheme: dark)',
    '(prefers-contrast: more)',
    '(forced-colors: active)',
  ])
    matchMedia(feature).addEventListener('change', call);
  void document.fonts.ready.then(call);
}
