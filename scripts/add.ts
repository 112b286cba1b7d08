/**
 * Takes new reports in: `npm run add -- FILE…`.
 *
 * Each file is read as the pipeline would read it; one that is a report which the corpus lacks is copied into
 * `content/sources`, whole or not at all. Of a web page, a document of Word, a PDF or Markdown the text becomes the source, and
 * the file is kept in `content/originals`. Then all sources are converted. Every file gets its verdict, 收入 or 拒收 with the reason.
 * Exit status: 0 all taken in, 1 some were not, 2 wrong usage. Ctrl-C stops before the next file.
 */
import { addCommand } from './add/add-command.ts';
import { runCommand } from './plain-error.ts';
import { contentFolder } from './read-content.ts';

await runCommand(() => addCommand(process.argv.slice(2)), contentFolder);
