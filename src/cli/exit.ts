// Exit statuses of the badak command, and the error that carries one.

/** What the shell sees. `run` passes the guest's status on besides these (128 + n for a signal). */
export const Exit = {
  ok: 0,
  /** A diagnostic was printed: source errors, a missing file... */
  failure: 1,
  usage: 2,
  /** --max-cycles or --timeout ended the run. */
  limit: 124,
  /** The machine cannot go on: deadlock, panic, it could not be made. */
  machine: 125,
} as const;

/** Ends the command with a message for the user: what is wrong and what to do. Never a stack trace. */
export class CliError extends Error {
  readonly status: number;
  /** Further lines: help and notes. */
  readonly help: readonly string[];

  constructor(message: string, help: readonly string[] = [], status: number = Exit.failure) {
    super(message);
    this.status = status;
    this.help = help;
  }
}

/** A mistake in the command line. */
export function usageError(message: string, help: readonly string[] = []): CliError {
  return new CliError(message, help, Exit.usage);
}
