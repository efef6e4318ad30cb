import type { PostAuthor } from '../post';

/** What the gates look at, worked out once per post. */
export interface GateReading {
  /** All of the post, a shared post included. */
  text: string;
  author?: PostAuthor;
  headline: string;
  isPromoted: boolean;
  isBareReshare: boolean;
  /** Written by, or passed on unchanged from, a public body. */
  isOfficial: boolean;
  /** Passes on what a public body wrote, with or without own words. */
  passesOnOfficial: boolean;
  /** Written by an organisation that is no public body. */
  isCommercialAccount: boolean;
  /** A subject of the trade is clear. */
  hasTopics: boolean;
  /** The score of the clearest subject; 0 without one. */
  topicStrength: number;
  /** The same with what is told by a scene, and that with what the author does every day. */
  sceneStrength: number;
  shopStrength: number;
  /** The author calls themselves something of the trade. */
  isOfTheTrade: boolean;
  /** The readers are asked something, or for their experience. */
  asksReaders: boolean;
  /** How likely each kind is by the words alone (likely-kinds.ts), and that it is about nothing of the field. */
  likely: ReadonlyMap<string, number>;
  offField: number;
  /** How likely the likeliest subject is by the words alone. */
  fieldStrength: number;
}
