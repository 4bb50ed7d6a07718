import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { Refusal } from '../import/refusal.ts';

/** The options that every command has. */
const common = { root: { type: 'string', default: '.' }, help: { type: 'boolean' } } as const;

/**
 * Run a command: read its arguments, print its help where that was asked for, else do its work. A Refusal, a
 * fault of a build and an argument that the command does not know are printed without a stack, and the command exits
 * with 1.
 *
 * @param options the options that it has beside `--root` and `--help`
 * @param work what it does, given the values of its options and its other arguments
 */
export async function run<Options extends ParseArgsOptionsConfig>(
  help: string,
  options: Options,
  work: (values: Values<Options>, positionals: string[]) => void | Promise<void>,
): Promise<void> {
  try {
    const { values, positionals } = readArguments({ ...common, ...options });
    if ('help' in values) process.stdout.write(help);
    else await work(values as Values<Options>, positionals);
  } catch (error) {
    if (!isForReader(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Whether an error says all that there is to say: a fault of a build has no stack. */
function isForReader(error: unknown): error is Error {
  return error instanceof Refusal || (error instanceof Error && error.stack === '');
}

function readArguments<Options extends ParseArgsOptionsConfig>(options: Options) {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(`${error.message.replace(/\.?$/, '.')} The options are listed by --help.`);
  }
}

type Values<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options & typeof common }>
>['values'];
