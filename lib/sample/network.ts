import type { DetailKind } from '../domain/detail';
import type { Wishes } from '../domain/contact';
import type { Channel } from '../domain/interaction';

/** What the example network knows of a sample person: circle (0 closest), contact moments by days ago, and notes. */
export interface SampleRelation {
  slug: string;
  circle?: 0 | 1 | 2 | 3;
  moments?: readonly { daysAgo: number; channel: Channel; text?: string }[];
  notes?: readonly string[];
  /** Things to remember, by days ago; `askInDays`: to ask after, counted from today. */
  details?: readonly { daysAgo: number; kind: DetailKind; text: string; askInDays?: number }[];
  /** What they asked for. */
  wishes?: Wishes;
  /** What was promised, for a day counted from today. */
  promises?: readonly { inDays: number; text: string }[];
}

/** Invented, like the people: an interim communication professional between two assignments, at her third year in the region. */
export const sampleRelations: readonly SampleRelation[] = [
  {
    slug: 'marijke-van-dalen',
    circle: 1,
    moments: [
      {
        daysAgo: 247,
        channel: 'coffee',
        text: 'Koffie in het provinciehuis. Ze zoekt een manier om draagvlak voor de windplannen eerlijk te bespreken.',
      },
      { daysAgo: 402, channel: 'event', text: 'Samen in een werksessie van de beroepsvereniging.' },
    ],
    notes: [
      'Werkt aan de energietransitie: bewonersavonden lopen leeg, brieven worden niet gelezen. Vragen hoe de nieuwe opzet in het voorjaar beviel.',
      'Houdt van gewone woorden. Liever bellen dan mailen.',
    ],
  },
  {
    slug: 'youssef-el-amrani-7b21',
    circle: 0,
    moments: [
      { daysAgo: 12, channel: 'call', text: 'Gebeld over de woonvisie en de drukte rond de wijkaanpak.' },
      { daysAgo: 55, channel: 'coffee' },
    ],
    notes: ['Loopt vast op tegengestelde boodschappen van twee wethouders. Had iets aan het verhaal over één kernboodschap.'],
  },
  {
    slug: 'hanneke-bosma',
    circle: 1,
    moments: [{ daysAgo: 96, channel: 'meeting', text: 'Meegekeken bij een bewonersavond over de dijk.' }],
    notes: ['Zoekt voorbeelden van participatie waarin jongeren echt meededen.'],
    details: [
      {
        daysAgo: 96,
        kind: 'project',
        text: 'Laat zestienjarigen zelf de bewonersavond over de dijk leiden, in het najaar.',
        askInDays: -6,
      },
    ],
  },
  {
    slug: 'noël-çelik',
    circle: 2,
    moments: [{ daysAgo: 60, channel: 'message', text: 'Stuurde zijn herschreven brief over schulden. Mooi werk.' }],
    details: [{ daysAgo: 60, kind: 'interest', text: 'Begrijpelijke taal in brieven over schulden.' }],
  },
  {
    slug: 'ingrid-kuipers-haan',
    circle: 3,
    moments: [{ daysAgo: 380, channel: 'event', text: 'Kort gesproken na haar lezing.' }],
    notes: ['Oud-opdrachtgever. Vraagt eerst naar de maatschappelijke opgave, dan pas naar middelen.'],
  },
  { slug: 'fatima-ouali', circle: 1, moments: [{ daysAgo: 30, channel: 'mail', text: 'Artikel over de omgevingsvisie gestuurd.' }] },
  { slug: 'jeroen-van-der-zande', circle: 3, moments: [{ daysAgo: 210, channel: 'meeting' }] },
  {
    slug: 'amina-jansen-bakr',
    circle: 0,
    moments: [{ daysAgo: 41, channel: 'call', text: 'Haar team groeit; ze zoekt een tijdelijke redacteur.' }],
    notes: ['Zoekt: redacteur die snel inwerkt. Zelf liever geen vacatures.'],
    details: [{ daysAgo: 41, kind: 'seeks', text: 'Redacteur die snel inwerkt, voor een half jaar.' }],
    promises: [{ inDays: -1, text: 'twee namen van redacteuren doorgeven' }],
    wishes: { noVacancies: true },
  },
  {
    slug: 'saskia-ter-horst-91',
    circle: 2,
    moments: [{ daysAgo: 120, channel: 'comment', text: 'Gereageerd op haar stuk over hoogwater.' }],
  },
  {
    slug: 'eveline-smeets',
    circle: 2,
    moments: [{ daysAgo: 195, channel: 'coffee', text: 'Vertelde over de verhuizing van het klantcontactcentrum.' }],
  },
  {
    slug: 'wilma-dekker-communicatie',
    circle: 0,
    moments: [
      { daysAgo: 20, channel: 'call' },
      { daysAgo: 75, channel: 'coffee', text: 'Opdracht in Zwolle aan haar doorgegeven.' },
    ],
    notes: ['Collega-interim. Deelt opdrachten die zij niet kan doen.'],
    details: [
      { daysAgo: 20, kind: 'offers', text: 'Ervaren redacteuren die meteen kunnen beginnen.' },
      { daysAgo: 20, kind: 'seeks', text: 'Een opdracht dicht bij Zwolle vanaf januari, liefst begrijpelijke taal.' },
    ],
  },
  { slug: 'koen-verhagen', circle: 2, moments: [{ daysAgo: 150, channel: 'event' }] },
  { slug: 'naomi-kroon', circle: 1, moments: [{ daysAgo: 45, channel: 'message' }] },
  { slug: 'gerard-hofstra', circle: 3, moments: [{ daysAgo: 300, channel: 'meeting' }] },
  { slug: 'joost-van-elsen', circle: 3 },
  { slug: 'meral-yildiz', circle: 1, moments: [{ daysAgo: 84, channel: 'call', text: 'Sprak over wijkambassadeurs als afzender.' }] },
  { slug: 'tineke-van-rossum', circle: 2 },
  { slug: 'iris-van-loon', circle: 2, moments: [{ daysAgo: 14, channel: 'comment' }] },
  {
    slug: 'dounia-benali-77',
    circle: 1,
    moments: [{ daysAgo: 88, channel: 'mail', text: 'Stuurde de evaluatie van haar campagne.' }],
    notes: ['Campagne loopt tot februari. Daarna vragen hoe het afliep.'],
  },
  { slug: 'maarten-de-boer-vng', circle: 2, moments: [{ daysAgo: 160, channel: 'event' }] },
  { slug: 'jasper-nijhuis' },
  { slug: 'henk-jan-dijkstra', circle: 3, moments: [{ daysAgo: 90, channel: 'mail' }] },
  { slug: 'bas-van-leeuwen-omgeving', circle: 1, moments: [{ daysAgo: 70, channel: 'meeting' }] },
  { slug: 'vera-molenaar', circle: 2, moments: [{ daysAgo: 33, channel: 'message' }] },
  { slug: 'ruben-terpstra-44a1b9', notes: ['Ontmoet op een oefening. Werkt rustig als het spannend wordt.'] },
  { slug: 'thijs-brouwer-publicaffairs', circle: 3, moments: [{ daysAgo: 25, channel: 'event' }] },
  { slug: 'lotte-hendriks-0b5c' },
  { slug: 'bart-willemse', moments: [{ daysAgo: 280, channel: 'call' }] },
  { slug: 'mohamed-haddou-3f' },
  { slug: 'anneloes-prins' },
  { slug: 'charlotte-vermeer-brand' },
  { slug: 'stefan-mulder-zeeland' },
  { slug: 'hugo-rademaker', moments: [{ daysAgo: 500, channel: 'coffee' }] },
  { slug: 'petra-van-gestel' },
  { slug: 'elif-demir', circle: 2, moments: [{ daysAgo: 10, channel: 'message', text: 'Vraag over de Woo beantwoord.' }] },
];

/** LinkedIn groups of the example; the numbers are invented. */
export const sampleGroups: readonly { linkedinId: string; name: string; isPublicSector?: boolean }[] = [
  { linkedinId: '1893047', name: 'Communicatie Nederlandse Overheid', isPublicSector: true },
  { linkedinId: '2760418', name: 'Public Affairs Nederland', isPublicSector: true },
  { linkedinId: '8412906', name: 'Gewone Woorden' },
];
