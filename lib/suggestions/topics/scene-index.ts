import { isEverydayWord } from '../text/everyday-words';
import { isFunctionWord } from '../text/function-words';
import { stemOf } from '../text/stem';
import { wordsOf } from '../text/words';
import craft from './data/scenes/craft-and-interim.json';
import office from './data/scenes/office-life.json';
import publicLife from './data/scenes/public-life.json';
import roles from './data/scenes/roles.json';
import places from './data/scenes/places-and-crisis.json';
import society from './data/scenes/society-and-government.json';

/** What people see, do and say where a subject is at home (`subject/scene`). Words stand apart by spaces; `_` joins those of a phrase, `*` stands for more letters, `~` marks a word that is at home in many places. */
export interface Scene {
  id: string;
  nl: string;
  en: string;
}

/** A word of a scene, and how much it says. */
export interface SceneTarget {
  scene: string;
  topic: string;
  weight: number;
}

interface Phrase {
  stems: readonly string[];
  target: SceneTarget;
}

/** Words of scenes by their stem, by their beginning, and phrases by the stem of their first word. */
export interface SceneIndex {
  byStem: ReadonlyMap<string, readonly SceneTarget[]>;
  byBeginning: ReadonlyMap<string, readonly SceneTarget[]>;
  phrases: ReadonlyMap<string, readonly Phrase[]>;
}

const weights = { phrase: 1.75, everyday: 0.35, shared: 0.5, part: 5, modifier: 0.7 };

export const builtInScenes: readonly Scene[] = [...places, ...society, ...craft, ...publicLife, ...office];
/** What people whose daily work a subject is call themselves. */
export const builtInRoles: readonly Scene[] = roles;

export function indexScenes(scenes: readonly Scene[], language: 'nl' | 'en'): SceneIndex {
  const byStem = new Map<string, SceneTarget[]>();
  const byBeginning = new Map<string, SceneTarget[]>();
  const phrases = new Map<string, Phrase[]>();
  for (const { id, ...words } of scenes) {
    for (const marked of new Set(words[language].split(' ').filter(Boolean))) {
      const term = marked.replace(/^~/u, '');
      const stems = wordsOf(term.replaceAll('_', ' ')).map(({ folded }) => stemOf(folded));
      const [first] = stems;
      if (first === undefined) continue;
      const isWeak = marked.startsWith('~') || (stems.length === 1 && isEverydayWord(term));
      const target = {
        scene: id,
        topic: id.split('/')[0] ?? id,
        weight: (isWeak ? weights.everyday : 1) * (stems.length > 1 ? weights.phrase : 1),
      };
      if (stems.length > 1) push(phrases, first, { stems, target });
      else if (term.endsWith('*')) push(byBeginning, term.slice(0, -1), target);
      else push(byStem, first, target);
    }
  }
  return { byStem: shared(byStem), byBeginning: shared(byBeginning), phrases };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A word that is at home in several scenes says less about each. */
function shared(map: Map<string, SceneTarget[]>): Map<string, SceneTarget[]> {
  return new Map(
    [...map].map(([key, targets]) => {
      const homes = new Set(targets.map(({ topic }) => topic)).size;
      return [key, targets.map((target) => ({ ...target, weight: target.weight / homes ** weights.shared }))];
    }),
  );
}

/** Every word of a scene that stands at `at`, also as a part of a compound. */
export function scenesAt(index: SceneIndex, words: readonly { folded: string; stem: string }[], at: number): readonly SceneTarget[] {
  const word = words[at];
  if (!word) return [];
  const { folded, stem } = word;
  const found: SceneTarget[] = isFunctionWord(folded) ? [] : [...(index.byStem.get(stem) ?? [])];
  for (let length = 3; length <= folded.length; length += 1) found.push(...(index.byBeginning.get(folded.slice(0, length)) ?? []));
  for (const { stems, target } of index.phrases.get(stem) ?? []) {
    if (stems.every((part, offset) => words[at + offset]?.stem === part)) found.push(target);
  }
  return found.length > 0 ? found : inCompound(index, stem);
}

const suffix = /^(?:lijk|heid|ing|isch|baar|loos|achtig)/u;

/** The last part of a compound says what it is, the first what kind. */
function inCompound({ byStem }: SceneIndex, stem: string): SceneTarget[] {
  const { part, modifier } = weights;
  for (let cut = 3; cut <= stem.length - part; cut += 1) {
    const head = byStem.get(stem.slice(cut));
    if (head) return [...head];
  }
  for (let cut = stem.length - 3; cut >= part; cut -= 1) {
    const first = suffix.test(stem.slice(cut)) ? undefined : byStem.get(stemOf(stem.slice(0, cut)));
    if (first) return first.map((target) => ({ ...target, weight: target.weight * modifier }));
  }
  return [];
}
