/** Runs the main function of a command. What it throws becomes one message, not a stack, and an exit code of 1. */
export async function command(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** Says on standard error why a command does not go on, and lets it end with an exit code of 2. */
export function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
