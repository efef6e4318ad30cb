/**
 * Posts by people of the trade in which grief, illness, hurt, danger, quarrels, votes or trade stand between words of work, told in passing or in a
 * euphemism: one clear sign has to be enough. Every text is invented.
 */
export const toldInPassing: [headline: string, text: string][] = [
  [
    'Communicatieadviseur gemeente',
    'Ons team participatie mist sinds dinsdag zijn vrolijkste stem. Ruud kwam niet thuis van zijn rondje fietsen. We weten nog niet hoe we verder moeten.',
  ],
  ['Woordvoerder', 'De uitslag was niet goed. Ik ga de komende tijd minder hier zijn. De woordvoering ligt bij Ellen.'],
  ['Communicatieadviseur waterschap', 'De dijk bij Kessel is doorgebroken. Ik ben onderweg. Bid voor de mensen daar.'],
  ['Interim manager', 'Ontdek in ons webinar hoe AI je communicatie drie keer sneller maakt. Schrijf je in en ontvang gratis ons e-book!'],
  [
    'Participatieadviseur',
    'Ik werd gisteren voor een volle zaal uitgescholden door een inwoner die ik al jaren ken. Ik heb gehuild in de auto.',
  ],
  [
    'Senior communicatieadviseur',
    'Mijn ex-werkgever heeft me vorige week voor het gerecht gedaagd om een interview. Namen noem ik niet, jullie kennen hem.',
  ],
  // Mourning.
  [
    'Projectleider participatie',
    'Het participatieplan is af, maar Joke zal het niet meer lezen. Zondag gaf haar hart het op. De presentatie in de raad gaat niet door.',
  ],
  ['Redacteur gemeente', 'Haar laatste persbericht staat nog open op mijn scherm. Ik durf het niet te sluiten. Slaap zacht, Mieke.'],
  [
    'Adviseur omgevingswet',
    'Vorige week zaten we nog samen te foeteren op het omgevingsplan. Nu moet ik een speech schrijven voor zijn afscheid in de kerk.',
  ],
  [
    'Bestuursadviseur',
    'Onze gemeentesecretaris heeft de strijd niet gewonnen. De collegevergadering van morgen vervalt en de vlag gaat omlaag.',
  ],
  ['Adviseur Woo', 'Sommige dossiers sluit je nooit. Mijn oude chef, die me leerde lakken en lachen, is vannacht vredig ingeslapen.'],
  [
    'Woordvoerder provincie',
    'Geen persvragen vandaag. We hebben zojuist gehoord dat Anton het niet heeft gered. Zijn bureau laten we zoals het is.',
  ],
  [
    'Communicatieadviseur',
    'Het is vandaag een jaar zonder mijn zusje. Ik zit op kantoor, werk aan een campagne en doe alsof het dinsdag is.',
  ],
  [
    'Crisis communications lead',
    'Our press desk will be quiet today. Tom, who ran it for eleven years, did not wake up on Sunday morning.',
  ],
  [
    'Engagement officer',
    'She ran every consultation I learned from. The cancer took her on Friday. I am rereading her notes on listening.',
  ],
  [
    'Teamleider communicatie',
    'Met lood in de schoenen naar kantoor. Een van onze jongste collega’s koos ervoor om er niet meer te zijn. Let op elkaar.',
  ],
  // Illness.
  [
    'Adviseur interne communicatie',
    'Er is iets gevonden wat er niet hoort. De komende maanden draait mijn agenda om andere afspraken. Intranet is bij Bas in goede handen.',
  ],
  ['Strateeg gemeente', 'Mijn lijf heeft aan de bel getrokken, en deze keer luister ik. Het beleidsplan komt af zonder mij.'],
  ['Persvoorlichter', 'Ik schrijf dit vanuit een bed met hekjes. Woordvoering gaat via het algemene nummer, ik ben voorlopig patiënt.'],
  [
    'Participatieadviseur',
    'Het licht ging uit, midden in een bewonersavond. Ik zit thuis en mag van de arts niets. Inloopavonden doet Fatima.',
  ],
  [
    'Omgevingsmanager',
    'Mijn vrouw krijgt woensdag haar eerste behandeling. Ik draag het project over en wil bij haar zijn, dat begrijpen jullie.',
  ],
  ['Communicatiemanager', 'Drie letters van de neuroloog en je planning voor de campagne is ineens niet meer zo belangrijk.'],
  [
    'Content designer',
    'I have been told to stop working by people in white coats. The website can wait, apparently. I will be back when I am back.',
  ],
  ['Public affairs adviser', 'The results came back and they were not what we hoped. I am handing over my consultations this week.'],
  ['Adviseur jeugd', 'Ik zit al zes weken thuis. Hoofd vol watten. De jeugdvisie moet het even zonder mij doen.'],
  // Hurt and sorrow.
  [
    'Woordvoerder',
    'Vanmorgen stonden mijn naam en adres in een groepsapp van tegenstanders van het azc. Ik slaap vannacht met de kinderen bij mijn ouders.',
  ],
  [
    'Omgevingsmanager',
    'Op de bewonersavond werd ik bespuugd. Ik heb mijn verhaal afgemaakt en daarna op de parkeerplaats een uur zitten trillen.',
  ],
  [
    'Online redacteur',
    'Ik krijg al weken berichten waarin mensen mij dood wensen om een bericht over windmolens. Ik open mijn mail niet meer.',
  ],
  [
    'Adviseur participatie',
    'Ze riepen dat ik terug moest naar mijn eigen land. Ik stond daar met mijn participatiekaarten en had niemand naast me.',
  ],
  ['Griffier', 'Ik kan niet meer. Elke raadsvergadering een aanval op mij persoonlijk. Vanavond heb ik in de gang staan huilen.'],
  [
    'Teamleider KCC',
    'Na vijftien jaar kreeg ik te horen dat er voor mij geen plek meer is. Een gesprek van tien minuten. Ik ben er kapot van.',
  ],
  [
    'Communications officer',
    'I was shouted at by a councillor until I cried. I have worked in consultation for twelve years and I have never felt so small.',
  ],
  ['Media officer', 'Someone posted my home address under our press release. Police are outside tonight. I am scared.'],
  [
    'Beleidsadviseur wonen',
    'Na veertien jaar gaan wij uit elkaar. Ik zoek woonruimte in de regio, en dat voor iemand die over woonbeleid schrijft.',
  ],
  // Something is happening.
  ['Communicatieadviseur', 'Ik hoor helikopters boven het stadhuis. We mogen er niet uit. Met mij gaat het goed, meer kan ik niet zeggen.'],
  ['Projectleider waterveiligheid', 'Het water komt over de kade. Breng jezelf in veiligheid, wacht niet op een brief van het waterschap.'],
  [
    'Adviseur evenementen',
    'Er is iets vreselijks gebeurd op ons bevrijdingsfestival. Zoek je iemand? Bel het nummer op de site van de gemeente.',
  ],
  ['Veiligheidsadviseur', 'Rook boven het havengebied, sirenes tot hier. Mijn collega’s zijn binnen. Denk aan hen.'],
  ['Informatieadviseur', 'We zijn aangevallen. Alles staat uit, ook de mail. De komende uren hoor je van ons via de gemeente Loenen.'],
  [
    'Civil contingencies adviser',
    'The river has broken its banks at Selby. If you can hear this from the council, go to higher ground. Praying for everyone.',
  ],
  ['Woordvoerder veiligheidsregio', 'Er zijn mensen bedolven. Onze mensen zoeken met honden. Ik vraag om rust en geen speculatie.'],
  ['Communications manager', 'There is an active incident at our town hall. Colleagues are locked in. Please do not ring them.'],
  // Persons.
  [
    'Adviseur sociaal domein',
    'Mijn leidinggevende wil mij eruit hebben. Er ligt een dossier dat hij zelf heeft geschreven. Morgen heb ik een gesprek met mijn advocaat.',
  ],
  ['Bestuursadviseur', 'Je raadt nooit welke burgemeester zijn chauffeur voor privéritten gebruikte. De stukken liggen bij mij.'],
  ['HR-adviseur', 'Een van onze teamleiders blijkt maandenlang naar een stagiaire te hebben geappt. Wij wisten het en zwegen.'],
  ['Beleidsmedewerker', 'Gisteren deed ik aangifte tegen een raadslid. Ik werk al twintig jaar voor de raad en dit had ik nooit gedacht.'],
  [
    'Consulent',
    'Mevrouw uit de Dorpsstraat, drie kinderen, schulden bij iedereen: vanochtend stond de deurwaarder er weer en ik kon niets doen.',
  ],
  ['Policy adviser', 'My former council is taking me to court over a blog post. My solicitor says I should not write this.'],
  [
    'Communications lead',
    'HR have opened a case against my line manager. We have all been told to keep quiet. I gave a statement yesterday.',
  ],
  // Votes, signatures, crowds.
  [
    'Communicatieadviseur',
    'Ik doe iets spannends: woensdag vind je mijn naam op het stembiljet, vierde van boven. Geef een betere gemeente een kans!',
  ],
  ['Beleidsadviseur natuur', 'Al 4.300 mensen tekenden tegen de kap van de lindelaan. Jij nog niet? Het duurt een halve minuut.'],
  ['Adviseur zorg', 'Dinsdag leggen we met alle jeugdzorgcollega’s het werk neer. Kom naar het Plein en trek iets roods aan.'],
  ['Communications consultant', 'Thursday I am on the ballot in Harbour ward. Lend me your vote and I will keep the library open.'],
  [
    'Projectleider mobiliteit',
    'Help ons de buslijn te redden: stuur vandaag nog de voorbeeldmail naar je wethouder. Hoe meer mails, hoe beter!',
  ],
  // Trade and bait.
  [
    'Participatieadviseur',
    'Binnenkort start mijn nieuwe leertraject participatie voor ambtenaren. Er zijn nog een paar plaatsen, aanmelden kan tot vrijdag via mijn site.',
  ],
  ['Taaladviseur', 'Ken je mijn gratis mini-cursus klare taal al? Laat je naam achter en je krijgt vijf dagen lang een les in je mailbox.'],
  [
    'Communicatiestrateeg',
    'Mijn masterclass over overheidscommunicatie zit bijna vol. Wie snel is krijgt er een persoonlijk adviesgesprek bij.',
  ],
  ['Content strategist', 'Join my live session on plain language for councils and get the free template pack. Seats go fast!'],
  ['Communicatieadviseur', 'Schrijf "PLAN" onder dit bericht en je ontvangt mijn communicatieplan van 40 pagina’s in je inbox.'],
  [
    'Adviseur AI',
    'Eens? Duim omhoog. Oneens? Laat het hieronder weten. En deel dit met drie collega’s die nog met papieren notulen werken.',
  ],
  [
    'Change manager',
    'Wil jij weten of jouw organisatie klaar is voor de Omgevingswet? Doe de quickscan op onze site, binnen twee minuten je score.',
  ],
];
