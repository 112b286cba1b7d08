import type { VFile } from 'vfile';
import type { Article } from '../../model/tree.ts';

/** One step of the stage: an article in, an article out. */
export type Transform = (article: Article, file: VFile) => Article;
