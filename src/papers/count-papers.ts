/** A number of papers in words: `1 paper`, `213 papers`. */
export const countPapers = (count: number) => `${count} ${count === 1 ? 'paper' : 'papers'}`;
