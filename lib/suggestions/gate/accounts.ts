import { cueTest } from '../text/cues';
import type { PostAuthor } from '../post';
import cues from './cues/accounts.json';

const publicBody = cueTest(cues['public-body']);
const association = cueTest(cues.association);

/** A public body by its own name or description. */
export function isPublicBody(author: PostAuthor | undefined): boolean {
  return author?.kind === 'organisation' && publicBody(`${author.name} ${author.headline ?? ''}`);
}

/** An organisation that is neither public nor an association: it has something to sell. */
export function isCommercial(author: PostAuthor | undefined): boolean {
  return (
    author?.kind === 'organisation' &&
    !publicBody(`${author.name} ${author.headline ?? ''}`) &&
    !association(`${author.name} ${author.headline ?? ''}`)
  );
}
