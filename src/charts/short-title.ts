const maxLetters = 28;

/**
 * A title short enough for a label: what stands before its colon, cut at a word.
 * @example shortenTitle('CORL: Research-oriented Deep Offline Reinforcement Learning Library') // 'CORL'
 */
export function shortenTitle(title: string): string {
  const letters = [...title.split(/(?<=\S):\s/, 1)[0]!.trim()];
  if (letters.length <= maxLetters) return letters.join('');
  const start = letters.slice(0, maxLetters).join('');
  return `${start.replace(/\s+\S*$/u, '')}…`;
}
