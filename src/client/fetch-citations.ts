/** At once; more would only wait in the browser. */
const lanes = 6;

/**
 * Fetches the citations of papers and joins them.
 * @param addresses in the order wanted
 * @throws where one cannot be fetched: a bibliography with gaps is worse than none
 */
export async function fetchCitations(addresses: readonly string[]): Promise<string> {
  const texts: string[] = [];
  const waiting = [...addresses.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, address] = next;
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      texts[index] = (await response.text()).trim();
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return `${texts.join('\n\n')}\n`;
}
