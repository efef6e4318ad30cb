import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A folder of labelled posts, as the measures read it. Only what is used is named; everything else is let through. */
const graded = z.array(z.object({ id: z.string(), grade: z.number() }));
const authorSchema = z.object({
  name: z.string(),
  headline: z.string().nullish(),
  distance: z.string().nullish(),
  contactId: z.string().nullish(),
});

const postSchema = z.object({
  id: z.string(),
  kind: z.string(),
  lang: z.string(),
  author: authorSchema,
  place: z.string().nullish(),
  reshareOf: z.object({ author: authorSchema, ownText: z.string().nullish(), text: z.string() }).nullish(),
  text: z.string(),
  topics: z.array(z.string()),
  expert: z.object({ primary: z.string(), acceptable: z.array(z.string()), forbidden: z.array(z.string()) }),
  relevant: z.object({ experiences: graded, contacts: graded, introductions: z.array(z.array(z.string())).nullish() }),
  sensitivity: z.array(z.string()),
  specifics: z.array(z.string()).nullish(),
  hardNegatives: z.object({ contacts: z.array(z.object({ id: z.string() })) }).nullish(),
});
export type LabelledPost = z.infer<typeof postSchema>;

const experienceSchema = z.object({
  id: z.string(),
  title: z.string(),
  period: z.string().nullish(),
  role: z.string().nullish(),
  org: z.string().nullish(),
  orgType: z.string().nullish(),
  shareLevel: z.string(),
  topics: z.array(z.string()),
  text: z.string(),
});
export type LabelledExperience = z.infer<typeof experienceSchema>;

const contactSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string().nullish(),
  org: z.string().nullish(),
  orgType: z.string().nullish(),
  region: z.string().nullish(),
  relation: z.string().nullish(),
  lastContact: z.string().nullish(),
  address: z.string().nullish(),
  interests: z.array(z.string()),
  notes: z.string(),
});
export type LabelledContact = z.infer<typeof contactSchema>;

const topicSchema = z.object({ id: z.string(), label: z.string(), definition: z.string().exactOptional() });

export interface LabelledSet {
  folder: string;
  now: string;
  address: 'je' | 'u';
  posts: LabelledPost[];
  experiences: LabelledExperience[];
  contacts: LabelledContact[];
  topics: z.infer<typeof topicSchema>[];
}

const metaSchema = z.object({ now: z.string().optional(), user: z.object({ address: z.string().optional() }).optional() }).optional();

/** Throws, naming the file, where a folder is no set of the schema. */
export function readSet(folder: string): LabelledSet {
  const posts = read(folder, 'posts.json', z.object({ meta: metaSchema, posts: z.array(postSchema) }));
  return {
    folder,
    now: posts.meta?.now ?? '2026-11-16',
    address: posts.meta?.user?.address === 'u' ? 'u' : 'je',
    posts: posts.posts,
    experiences: read(folder, 'experiences.json', z.object({ experiences: z.array(experienceSchema) })).experiences,
    contacts: read(folder, 'contacts.json', z.object({ contacts: z.array(contactSchema) })).contacts,
    topics: existsSync(join(folder, 'topics.json')) ? read(folder, 'topics.json', z.object({ topics: z.array(topicSchema) })).topics : [],
  };
}

function read<T>(folder: string, file: string, schema: z.ZodType<T>): T {
  const path = join(folder, file);
  const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
