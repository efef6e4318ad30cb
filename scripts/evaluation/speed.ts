import { decide } from '../../lib/suggestions/deciding/decide';
import { prepareLibrary, type LibraryInput } from '../../lib/suggestions/library';
import { readPost } from '../../lib/suggestions/read-post';
import { compileTaxonomy } from '../../lib/suggestions/topics/find-topics';
import { builtInTopics } from '../../lib/suggestions/topics/taxonomy';
import { asLibrary, asPost, dayOfSet } from './as-library';
import type { LabelledSet } from './labelled-set';

export interface Speed {
  experiences: number;
  contacts: number;
  preparing: number;
  median: number;
  p95: number;
}

const size = { experiences: 200, contacts: 5000 };

/** Processor time so far, in milliseconds: on a machine with other work the clock on the wall measures that work. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time per post with a large library, made by repeating that of a set. */
export function measureSpeed(set: LabelledSet): Speed {
  const { input } = asLibrary(set);
  const large: LibraryInput = {
    experiences: repeated(input.experiences, size.experiences),
    contacts: repeated(input.contacts, size.contacts),
    sources: [],
  };
  const taxonomy = compileTaxonomy(builtInTopics);
  const start = processorTime();
  const library = prepareLibrary(large, taxonomy, dayOfSet(set));
  const preparing = processorTime() - start;
  const posts = set.posts.map(asPost);
  const once = () =>
    posts.map((post) => {
      const begin = processorTime();
      decide(readPost(post, taxonomy), library, { addressForm: 'je', usedTexts: new Set() });
      return processorTime() - begin;
    });
  once();
  const times = once().toSorted((a, b) => a - b);
  return { ...size, preparing, median: times[Math.floor(times.length / 2)] ?? 0, p95: times[Math.floor(times.length * 0.95)] ?? 0 };
}

function repeated<Item>(items: readonly Item[], count: number): Item[] {
  return Array.from({ length: count }, (_, index) => items[index % items.length]).filter((item) => item !== undefined);
}
