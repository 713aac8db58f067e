import { Command, CommanderError } from 'commander';
import { checkCommand } from './commands/check.ts';
import { devCommand } from './commands/dev.ts';
import { doctorCommand } from './commands/doctor.ts';
import { signCommand } from './commands/sign.ts';
import { printable } from './printable.ts';
import { UsageError } from './secret-keys.ts';

/** Of the command line itself; 1 says that what was looked at is at fault. */
const WRONG_COMMAND = 2;

const program = new Command('partner-widgets')
  .description(
    'For partners whose widget is written in any language: a CRM to try it in, why a context does not verify, and the checklist.',
  )
  // Written in by the build.
  .version(process.env.PACKAGE_VERSION ?? 'unknown')
  .addCommand(devCommand())
  .addCommand(doctorCommand())
  .addCommand(signCommand())
  .addCommand(checkCommand());
for (const command of [program, ...program.commands]) {
  command.exitOverride().showHelpAfterError('(--help says more)');
  command.configureOutput({ outputError: (text, write) => write(printable(text)) });
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof UsageError) process.stderr.write(`${printable(error.message)}\n`);
  else if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : WRONG_COMMAND;
}
