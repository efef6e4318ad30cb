import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
// @ts-expect-error jsdom comes without types
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../lib/linkedin/read-page';
import type { AuthorReading, PageReading, PostReading } from '../lib/linkedin/reading';
import { postUrl } from '../lib/linkedin/urls';

// `npm run read -- FILE --url URL`: what the readers make of a saved page, as JSON. Any file that can be opened is read, whatever it holds.

const usage = 'Usage: npm run read -- FILE --url URL';

/** The name of an id as LinkedIn writes it, without `urn:li:` (dom.md, section 5): `activity:7…`, `groupPost:<group>-<post>`, `token:…`. */
function alias(key: PostReading['keys'][number]): string {
  const urn = /urn:li:([^/]+)/u.exec(postUrl(key) ?? '');
  return urn?.[1] ?? key.replace('post:', '');
}

function describeAuthor({ name, slug, kind }: AuthorReading) {
  return { name, slug, kind };
}

function describePost({ keys, author, group, text, publishedAt, isPromoted, quoted, comments }: PostReading) {
  return {
    aliases: keys.map(alias),
    author: author && describeAuthor(author),
    group,
    text,
    publishedAt,
    promoted: isPromoted,
    quoted: quoted && { author: quoted.author && describeAuthor(quoted.author), text: quoted.text },
    comments: comments.map((comment) => ({ author: { name: comment.author.name, slug: comment.author.slug } })),
  };
}

/** Absent fields are left out by JSON itself. */
function describePage({ kind, engine, profile, group, posts, people, signals }: PageReading) {
  return {
    kind,
    engine,
    profile: profile && {
      name: profile.name,
      headline: profile.headline,
      organisation: profile.organisation,
      location: profile.location,
      degree: profile.degree,
      slug: profile.slug,
      memberId: profile.memberId,
    },
    group,
    posts: posts.map(describePost),
    people: people.map(({ name, slug }) => ({ name, slug })),
    signals,
  };
}

/** An address as people copy it, with or without `https://`. */
function completeUrl(url: string): string {
  return /^[\w-]*\.?linkedin\.com(?:[/?#]|$)/iu.test(url.trim()) ? `https://${url.trim()}` : url.trim();
}

function main(): number {
  const { values, positionals } = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || values.url === undefined) {
    console.error(usage);
    return 2;
  }
  const page = new JSDOM(readFileSync(file, 'utf8'), { virtualConsole: new VirtualConsole() });
  console.log(JSON.stringify(describePage(readPage(page.window.document, completeUrl(values.url))), null, 2));
  return 0;
}

process.exitCode = main();
