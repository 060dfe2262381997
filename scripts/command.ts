import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * Runs one command line: prints `usage` for `--help`; a failure is its message on standard error
 * and exit code 1, without a stack.
 * @param options as `parseArgs` takes them; `help` is added
 */
export async function runCommand<Options extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: Options,
  run: (values: ReturnType<typeof parseArgs<{ options: Options }>>['values']) => Promise<void>,
): Promise<void> {
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean' } } });
    if ('help' in values && values.help) console.log(usage);
    else await run(values as ReturnType<typeof parseArgs<{ options: Options }>>['values']);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
