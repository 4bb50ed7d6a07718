/**
 * What reading the arguments gives; or nothing, where they are not the command's: then the reason is printed, and the
 * command exits with 1.
 */
export function refuseArguments<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message.replace(/\.?$/, '.')} The options are listed by --help.`);
    process.exitCode = 1;
    return null;
  }
}
