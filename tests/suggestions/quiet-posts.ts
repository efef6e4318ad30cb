import type { PostInput } from '../../lib/suggestions/post';

/** Posts at which nothing may be suggested but a human word, as people really write them; every text is invented. */
export const quietPosts: [text: string, author?: string, headline?: string][] = [
  // A death, announced and hinted at.
  [
    'Met verdriet delen wij dat onze oud-wethouder Bep Kuiper op 91-jarige leeftijd is heengegaan. De gemeente verliest een warm mens.',
    'Gemeente Zandvliet',
    'Officieel account',
  ],
  [
    'Gisteren hebben we Marit uitgezwaaid, in een volle kerk, met haar eigen afspeellijst. Ons team is een stem kwijt en het is nog lang niet stil genoeg om dat te horen.',
  ],
  ['Hij ging hardlopen en kwam niet terug. Mijn collega, mijn kamergenoot, mijn vriend. Ik weet niet wat ik hier verder moet schrijven.'],
  ['Vier jaar geleden vandaag. Ik zet nog steeds twee kopjes neer op zondag. Mam, je had dit nieuwe kantoor belachelijk gevonden.'],
  ['Ons communicatieteam is in rouw. Vrijdagnacht overleed onze stagiair Luka na een ongeluk met zijn scooter. Hij was negentien.'],
  [
    'De directie van de omgevingsdienst deelt met leedwezen mee dat mevrouw T. Verhoef ons op 3 november is ontvallen. De dienst vindt plaats in besloten kring.',
    'Omgevingsdienst Noordrand',
    'Officieel account',
  ],
  ['Sommige telefoontjes vergeet je nooit. Deze kwam om tien over zes. Sindsdien is mijn broer een verhaal dat we aan elkaar vertellen.'],
  [
    'It is with a heavy heart that we share that our former chief executive passed away peacefully at home.',
    'Harlow District Council',
    'Official account',
  ],
  ['We said goodbye to Dad on Tuesday. He read every press release I ever wrote and understood none of them.'],
  // Illness, with and without its name.
  ['Na twee jaar vechten tegen mezelf heb ik me vandaag ziek gemeld. Niet voor een dag. Mijn hoofd is vol, mijn lijf is leeg.'],
  ['Update over mijn gezondheid: de scan was niet goed. Vanaf volgende week behandelingen in het AvL. Mijn klanten zijn op de hoogte.'],
  ['Soms moet je omvallen om te merken dat je stond te wankelen. Ik ben omgevallen. De komende maanden ben ik er even niet.'],
  ['Onze dochter ligt sinds maandag in het ziekenhuis. Afspraken schuiven, mails blijven liggen. Dank voor het begrip.'],
  ['I have been quiet here for a reason. In August my body simply stopped. I am learning to rest, badly.'],
  // Something is happening.
  [
    'Op dit moment is er een grote brand in een flat aan de Beukenlaan. Hulpdiensten zijn ter plaatse. Volg onze kanalen voor het laatste nieuws.',
    'Gemeente Rijsdam',
    'Officieel account',
  ],
  [
    'Ons gemeentehuis is vanochtend ontruimd na een dreigmelding. Iedereen is veilig. De balies blijven vandaag gesloten.',
    'Gemeente Heuvelrode',
    'Officieel account',
  ],
  [
    'Het crisisteam is zojuist opgeschaald naar GRIP 3. Ik ben de komende uren niet bereikbaar, bel de piketwoordvoerder.',
    'Teun Bakhuis',
    'Woordvoerder veiligheidsregio',
  ],
  [
    'Storing: sinds 08.20 uur zijn wij telefonisch niet bereikbaar en ligt de website eruit. Er wordt hard gewerkt aan een oplossing. Update volgt om 11.00 uur.',
    'Gemeente Oudewaal',
    'Officieel account',
  ],
  [
    'Drinkwater in Noordwijkerhout niet drinken zonder te koken. Het advies geldt tot nader bericht.',
    'Drinkwaterbedrijf Duinstroom',
    'Officieel account',
  ],
  [
    'We are aware of a cyber incident affecting our systems. Some services are unavailable. We will post an update at 3pm.',
    'Fenland Council',
    'Official account',
  ],
  [
    'Gisteravond is een van onze handhavers mishandeld tijdens zijn dienst. Hij ligt in het ziekenhuis. Aan hem en zijn gezin denken we nu.',
    'Karin Plas',
    'Teamleider handhaving',
  ],
  // Votes, signatures, crowds.
  [
    'Ik sta op nummer 7 en ik heb jullie nodig. Een stem op mij is een stem voor het buitenzwembad.',
    'Loes Baartman',
    'Kandidaat gemeenteraad',
  ],
  [
    'Zaterdag staan we om 10.00 uur op de markt met rozen en ons programma. Kom je ook? Samen maken we Deventer rood.',
    'Menno de Graaf',
    'Fractievoorzitter PvdA',
  ],
  ['Genoeg is genoeg. Zeg nee tegen het azc in ons dorp en teken vandaag nog.', 'Dorpsbelang Westerlaken', 'Bewonersgroep'],
  ['Trots op onze lijst met 28 mensen uit alle kernen! Op 17 maart is het aan u.', 'Hart voor Water', 'Waterschapspartij'],
  ['Polls open at seven. If you believe in our libraries, you know what to do: vote Green on Thursday.', 'Asha Patel', 'Ward candidate'],
  ['Morgen leggen wij het werk neer. Sta met ons op het Malieveld, 13.00 uur, en neem je collega mee.', 'Vakbond Publiek', 'Vakbond'],
  // Selling.
  [
    'In 5 stappen naar een wethouder die wél goed overkomt op video. Mijn online training is nu te volgen voor 149 euro in plaats van 299 euro.',
    'Rick Manders',
    'Mediatrainer en spreker',
  ],
  [
    'Nog drie stoelen vrij bij onze opleiding Crisiscommunicatie in de praktijk! Mis het niet en schrijf je vandaag in via de link.',
    'Instituut voor Bestuur',
    'Opleidingen',
  ],
  [
    'Wist je dat 80 procent van de bewonersbrieven ongelezen blijft? Wij weten hoe het wel moet. Vraag onze gratis brievenscan aan.',
    'Bureau Heldertaal',
    'Tekstbureau',
  ],
  [
    'Most councils waste 40% of their comms budget. We built a tool that fixes it. Book a demo this week and get three months free.',
    'CivicReach',
    'SaaS for local government',
  ],
  [
    'Reageer met JA en ik stuur je mijn draaiboek participatie van 60 pagina’s. Vergeet niet te volgen, anders kan ik je geen bericht sturen.',
    'Fleur Jansma',
    'Participatie-expert',
  ],
  // Cases about persons, and what should have stayed inside.
  [
    'De gemeentesecretaris van Bergdam is per direct op non-actief gesteld. In de wandelgangen hoor je al maanden waarom.',
    'Joost Pronk',
    'Raadswatcher',
  ],
  [
    'Mijn werkgever heeft me vorige week ontslagen omdat ik een melding deed over mijn directeur. Ik mag van de advocaat niets zeggen, dus lees tussen de regels.',
  ],
  ['Het rapport over de wethouder is gelekt en ik heb het gelezen. Blijft onder ons: het is erger dan je denkt.'],
  ['Our head of service has been suspended pending an investigation. I will not say her name but you can guess.'],
  ['Drie collega’s zijn de afgelopen maand weggepest door dezelfde manager. Vandaag was het mijn beurt.'],
];

/** Look-alikes: the same words, and a colleague at work. */
export const openPosts: [text: string, author?: string, headline?: string][] = [
  [
    'Twee jaar na de brand in de Havenstraat hebben we met bewoners teruggekeken. Wat ze misten was geen informatie maar iemand die bleef. Hoe organiseren jullie de nafase als het crisisteam al naar huis is?',
    'Mirjam Tol',
    'Adviseur crisiscommunicatie',
  ],
  [
    'Vandaag oefenden we een cyberaanval: systemen plat, telefoon stil, drie journalisten voor de deur. Onze grootste les: niemand wist wie de website mocht aanpassen. Wat staat er bij jullie in het draaiboek?',
    'Hans Dullemond',
    'Communicatieadviseur veiligheidsregio',
  ],
  [
    'Hoe schrijf je een brief aan nabestaanden over een parkeervergunning zonder dat het pijn doet? Wij testten vier versies met lezers. De kortste won.',
    'Evi Raats',
    'Taalcoach gemeente',
  ],
  [
    'Onderzoek naar opkomst: in wijken waar het stembureau in een school zit, stemmen meer jongeren. Interessant voor gemeenten die hun stemlokalen nu kiezen.',
    'Pim Lagerwey',
    'Onderzoeker lokale democratie',
  ],
  [
    'Vacature: adviseur crisisbeheersing. 36 uur, schaal 11, standplaats Zwolle. Solliciteren kan tot 3 december.',
    'Veiligheidsregio IJsselmonde',
    'Werken bij',
  ],
  [
    'Ons intranet is begraven. Na twaalf jaar gaat het uit en niemand huilt. Wat doen jullie met de pagina’s waar nog één persoon naar zoekt?',
    'Noud Kersten',
    'Projectleider intranet',
  ],
  [
    'We stopten met folders over vaccinatie en gingen naar de moskee. Daar kregen we vragen waar geen folder tegen opkan. Hoe betrekken jullie sleutelpersonen zonder dat het een trucje wordt?',
    'Zeynep Arslan',
    'Adviseur publieke gezondheid',
  ],
  [
    'A year after the flood we asked residents what they remember of our messages. Mostly the ones we never sent. How do you plan for silence in a crisis?',
    'Fiona Beck',
    'Emergency planning communications',
  ],
  [
    'Integriteit bespreek je niet met een poster. Wij doen elke maand een dilemma in het teamoverleg, zonder namen en zonder oordeel. Wat werkt bij jullie?',
    'Gerard Boom',
    'Adviseur integriteit gemeente',
  ],
  [
    'Na 41 persvragen in één week hebben we onze woordvoeringslijn herschreven. Eén zin per vraag, de rest vervalt. Hoe houden jullie een lijn kort als de jurist meeleest?',
    'Sanne Kolk',
    'Woordvoerder provincie',
  ],
];

export function postOf([text, name, headline]: [text: string, author?: string, headline?: string]): PostInput {
  const isOrganisation =
    /^(?:Gemeente|Omgevingsdienst|Drinkwaterbedrijf|Harlow|Fenland|Dorpsbelang|Hart voor|Vakbond|Instituut|Bureau|CivicReach|Veiligheidsregio)/u.test(
      name ?? '',
    );
  return {
    text,
    author: {
      name: name ?? 'Robin Verdonk',
      headline: headline ?? 'Communicatieadviseur',
      kind: isOrganisation ? 'organisation' : 'person',
    },
  };
}
