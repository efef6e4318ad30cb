import type { Experience } from '../domain/experience';
import type { Source } from '../domain/source';

type SampleExperience = Omit<Experience, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'isSample'>;
type SampleSource = Omit<Source, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'isSample'>;

/** Invented experiences, one of them confidential, so that the example shows what is never told. */
export const sampleExperiences: readonly SampleExperience[] = [
  {
    title: 'Bewonersbrief getest aan de balie',
    organisation: 'Gemeente Voorbeeldstad',
    organisationType: 'municipality',
    role: 'Communicatieadviseur a.i.',
    period: '2024',
    shareLevel: 'public',
    topics: ['plain-language'],
    situation: 'Een brief over een afgesloten brug leverde honderden telefoontjes op.',
    challenge: 'De datum en de omleiding stonden in de derde alinea, na de aanleiding en de besluitvorming.',
    approach: 'We lieten de brief hardop lezen door mensen in de rij bij de balie. Daarna zetten we de datum en de route in de eerste zin.',
    result: 'De helft minder vragen bij het klantcontactcentrum.',
    lesson: 'Een kwartier testen met echte lezers zegt meer dan een week schaven met collega’s.',
  },
  {
    title: 'Terugkoppeling na bewonersavonden over de dijk',
    organisation: 'Waterschap Voorbeeldland',
    organisationType: 'water-authority',
    role: 'Omgevingscommunicatie',
    period: '2023',
    shareLevel: 'anonymous',
    topics: ['participation'],
    situation: 'Bewoners kwamen naar drie avonden en hoorden daarna niets meer.',
    challenge: 'Niemand kon zien wat er met de inbreng was gebeurd, ook de projectleider niet.',
    approach:
      'We stuurden na elke bewonersavond een kaart met wat we hoorden, wat we ermee deden en wat niet. Bij elk nee schreven we in één zin waarom.',
    result: 'De volgende avond ging over het ontwerp en niet meer over het proces.',
    lesson: 'Een eerlijk nee met een reden kost minder vertrouwen dan stilte.',
  },
  {
    title: 'Eén blad vooraan bij elk Woo-besluit',
    organisation: 'Provincie Voorbeeldoord',
    organisationType: 'province',
    role: 'Adviseur openbaarheid',
    period: '2025',
    shareLevel: 'anonymous',
    topics: ['open-government'],
    situation: 'Aanvragers belden na elk besluit omdat ze het antwoord niet vonden.',
    challenge: 'Juristen en communicatie schreven na elkaar, niet samen.',
    approach: 'We maakten met de juristen één blad vooraan: wat is gevraagd, wat geven we en waarom niet alles.',
    result: 'Journalisten belden met een gerichte vraag in plaats van met verbazing.',
    lesson: 'Wie de samenvatting samen maakt, maakt ook het besluit duidelijker.',
  },
  {
    title: 'Woordvoering rond een datalek',
    organisation: 'Veiligheidsregio Voorbeeldgouw',
    organisationType: 'safety-region',
    role: 'Woordvoerder a.i.',
    period: '2024',
    shareLevel: 'confidential',
    topics: ['crisis-communication'],
    situation: 'Persoonsgegevens lagen op straat en het onderzoek liep nog.',
    approach: 'We belden eerst de mensen om wie het ging en daarna pas de pers.',
    lesson: 'Alleen voor jezelf: dit blijft in Kring en komt nooit in een voorstel.',
  },
];

/** Invented writing, at addresses that lead nowhere. */
export const sampleSources: readonly SampleSource[] = [
  {
    title: 'Vijf lezers aan de balie: zo test je een brief in een kwartier',
    url: 'https://www.linkedin.com/pulse/voorbeeld-vijf-lezers-aan-de-balie/',
    isOwn: true,
    remark: 'Eigen stuk over begrijpelijke taal: brieven testen met lezers.',
    topics: ['plain-language'],
  },
  {
    title: 'Wat gebeurde er met mijn inbreng? Terugkoppelen na participatie',
    url: 'https://www.linkedin.com/pulse/voorbeeld-terugkoppelen-na-participatie/',
    isOwn: false,
    remark: 'Goed overzicht van vormen van terugkoppeling na een bewonersavond.',
    topics: ['participation'],
  },
];
