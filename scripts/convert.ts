/**
 * Converts reports: `content/sources` → `content/articles`.
 *
 * Usage: convert.ts [--check] [--all] | --json FILE… (`-` is standard input)
 * Exit status: 0 done, 1 a source could not be converted or `--check` found differences, 2 wrong usage.
 * `XINGLIN_CONTENT` names another content folder than the project's.
 */
import { convertCommand } from './convert/convert-command.ts';
import { endWithParent } from './end-with-parent.ts';
import { runCommand } from './plain-error.ts';

endWithParent();
await runCommand(() => convertCommand(process.argv.slice(2)));
