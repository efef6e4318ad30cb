import type { Experience } from '../domain/experience';
import type { Source } from '../domain/source';
import { placeOf } from '../suggestions/composing/place';
import type { DraftLanguage } from '../suggestions/language';
import { experienceText } from '../suggestions/library';
import type { SuggestionType } from '../suggestions/rubric/finding';
import type { Disguise } from './disguise';
import en from './prompts/en.json';
import nl from './prompts/nl.json';

/** A question to a model, and the form its answer must have. Nothing in it is a name any more. */
export interface Prompt {
  task: 'draft' | 'choose';
  language: DraftLanguage;
  system: string;
  user: string;
  /** JSON schema of the answer. */
  schema: AnswerSchema;
}

export interface AnswerSchema {
  type: 'object';
  properties: Record<string, { type: 'string'; enum?: readonly string[] }>;
  required: readonly string[];
  additionalProperties: false;
}

/** The kinds of suggestion that a model may work on. Grief, illness and congratulations are left to people. */
export const angles = ['question', 'experience', 'source', 'share', 'introduction'] as const satisfies readonly SuggestionType[];
export type Angle = (typeof angles)[number];

export interface DraftMaterial {
  angle: Angle;
  language: DraftLanguage;
  addressForm: 'je' | 'u';
  post: string;
  experience?: Experience | undefined;
  source?: Source | undefined;
  /** First name of the one to whom a private message goes. */
  recipient?: string | undefined;
  /** The person's own note about the contact: only where they ticked it. */
  note?: string | undefined;
}

const words = { nl, en };

/** Characters; LinkedIn's own limit is 3,000, pasted text may have more. */
const mostOfPost = 6000;

/** Asks for one text. Throws for a confidential experience: that is a fault of ours, and must never become a request. */
export function draftPrompt(material: DraftMaterial, disguise: Disguise): Prompt {
  const { angle, language, addressForm, post, experience, source, note } = material;
  const book = words[language];
  const recipient = material.recipient === undefined ? '' : disguise.hideName(material.recipient);
  const system = [
    book.who,
    book.data,
    book.placeholders,
    book.angles[angle].replace(/\[(?:geadresseerde|recipient)\]/u, recipient),
    ...book.rules.map((rule) => `- ${rule}`),
    `- ${book.address[addressForm]}`,
    book.draft,
  ];
  const data = [
    tagged(book.tags.post, disguise.hide(post.slice(0, mostOfPost))),
    experience && tagged(book.tags.experience, disguise.hide(tellable(experience, language))),
    source && tagged(book.tags.source, disguise.hide(`${source.title}\n${source.url}`)),
    note && tagged(book.tags.note, disguise.hide(note)),
  ];
  return { task: 'draft', language, system: system.join('\n'), user: data.filter(Boolean).join('\n\n'), schema: schemaOf('text') };
}

/** Asks for one of the given texts, by its id. */
export function choicePrompt(
  { post, candidates, language }: { post: string; candidates: ReadonlyMap<string, string>; language: DraftLanguage },
  disguise: Disguise,
): Prompt {
  const book = words[language];
  const listed = [...candidates].map(([id, text]) => `${id}. ${disguise.hide(text)}`);
  return {
    task: 'choose',
    language,
    system: [book.who, book.data, book.placeholders, book.choose, book.choice].join('\n'),
    user: `${tagged(book.tags.post, disguise.hide(post.slice(0, mostOfPost)))}\n\n${tagged(book.tags.texts, listed.join('\n'))}`,
    schema: schemaOf('choice', [...candidates.keys()]),
  };
}

/** What may be told of a card: never the client's name unless that is public, then as a placeholder. */
function tellable(experience: Experience, language: DraftLanguage): string {
  if (experience.shareLevel === 'confidential') throw new Error('A confidential experience came near an engine');
  return `${placeOf(experience, language)}. ${experienceText(experience)}`;
}

/** Data between tags it cannot close: what others wrote must not pass for ours. */
function tagged(tag: string, text: string): string {
  return `<${tag}>\n${text.replaceAll('<', '‹').replaceAll('>', '›').trim()}\n</${tag}>`;
}

function schemaOf(property: string, ids?: readonly string[]): AnswerSchema {
  return {
    type: 'object',
    properties: { [property]: { type: 'string', ...(ids && { enum: ids }) } },
    required: [property],
    additionalProperties: false,
  };
}
