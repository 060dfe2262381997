import { Session, type Profiler } from 'node:inspector/promises';

/** Seconds under one function, callees included. */
export interface Call {
  name: string;
  seconds: number;
}

const intervalMicroseconds = 2000;

/**
 * Runs a function and tells, by samples of the stack, how long each function took that code of one
 * file calls in another of ours. A new call there shows up by itself.
 * @param caller end of the file's path
 * @returns the longest first; nothing below a hundredth of a second
 */
export async function profileCalls<Result>(
  caller: string,
  run: () => Result,
): Promise<{ result: Result; calls: Call[] }> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: intervalMicroseconds });
  await session.post('Profiler.start');
  const result = run();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return { result, calls: sumCalls(profile, caller) };
}

/** Adds up the samples under each function that `caller` calls; see {@link profileCalls}. */
export function sumCalls(profile: Profiler.Profile, caller: string): Call[] {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const microseconds = new Map<number, number>();
  for (const [at, id] of profile.samples?.entries() ?? []) {
    microseconds.set(id, (microseconds.get(id) ?? 0) + (profile.timeDeltas?.[at] ?? 0));
  }
  const sums = new Map<string, number>();
  const visit = (node: Profiler.ProfileNode, isCalled: boolean, callee: string | undefined) => {
    const { url, functionName } = node.callFrame;
    const isCaller = url.endsWith(caller);
    // Built-in functions such as map stand between a call and its caller.
    const isOurs = url.startsWith('file:') && !url.includes('/node_modules/');
    const name = callee ?? (isCalled && isOurs && !isCaller ? functionName : undefined);
    if (name) sums.set(name, (sums.get(name) ?? 0) + (microseconds.get(node.id) ?? 0));
    for (const child of node.children ?? []) visit(nodes.get(child)!, isCalled || isCaller, name);
  };
  const [root] = profile.nodes;
  if (root) visit(root, false, undefined);
  return [...sums]
    .map(([name, sum]) => ({ name, seconds: sum / 1e6 }))
    .filter(({ seconds }) => seconds >= 0.01)
    .sort((a, b) => b.seconds - a.seconds || (a.name < b.name ? -1 : 1));
}
