import { toSlug } from '../papers/slug.ts';
import { toCsv } from './to-csv.ts';
import { toSvgFile } from './to-svg-file.ts';

/** Saves the table of a chart. */
export function downloadCsv(chart: HTMLElement): void {
  const texts = [...chart.querySelectorAll<HTMLTableRowElement>('.chart-table tr')].map(
    ({ cells }) => [...cells].map((cell) => cell.textContent.trim()),
  );
  save(toCsv(texts), 'text/csv;charset=utf-8', `${nameOf(chart)}.csv`);
}

/** Saves the drawing of a chart as it looks now, to stand alone. */
export function downloadSvg(chart: HTMLElement): void {
  const { title = '', finding = '' } = chart.dataset;
  const parts = [
    chart.parentElement!.querySelector('figcaption')!,
    chart.querySelector('.drawing')!,
  ];
  const svg = toSvgFile(parts, title, finding);
  save(new XMLSerializer().serializeToString(svg), 'image/svg+xml', `${nameOf(chart)}.svg`);
}

const nameOf = ({ dataset }: HTMLElement) => toSlug(dataset['title'] ?? '') || 'chart';

function save(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
