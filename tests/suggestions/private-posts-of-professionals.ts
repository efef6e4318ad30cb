/**
 * Posts by people of the trade that are no talk of the trade: home, loss, illness, quarrels, sales, votes, what is going on right now. What somebody calls
 * themselves says what a vague post is about, so these have to be told apart. Every text is invented.
 */
export const privatePostsOfProfessionals: [headline: string, text: string][] = [
  [
    'Peilbeheerder bij een waterschap',
    'Vanochtend om half zeven in de roeiboot met mijn zoon. Geen wind, één reiger, een thermoskan chocolademelk. Meer hoeft een zondag niet te zijn.',
  ],
  [
    'Projectleider energietransitie',
    'Onze kachel heeft het begeven, uitgerekend met tien gasten aan tafel. We hebben met truien aan gourmet gegeten. Beste kerst in jaren.',
  ],
  [
    'Woordvoerder',
    'Drie weken niets van me laten horen. De dokter noemt het uitputting, ik noem het een lege tank. Ik kom terug, maar nog niet nu.',
  ],
  ['Adviseur participatie', 'Hij zou vandaag vijftig zijn geworden. We zetten zijn stoel aan het raam en draaien Springsteen, hard.'],
  [
    'Communicatieadviseur mobiliteit',
    'Mijn vader leerde me fietsen op het plein achter de kerk. Gisteren liep ik achter hem aan, met de rollator. Hij riep: niet loslaten!',
  ],
  ['Griffier', 'Wat is dit een verdrietige week. Onze bode Sjef, die iedereen kende, is er niet meer. De koffie smaakt naar niks.'],
  [
    'Beleidsadviseur wonen',
    'Wij verkopen ons huis! Hoekwoning, vier slaapkamers, tuin op het zuiden. Bel de makelaar of stuur me een berichtje.',
  ],
  [
    'HR-adviseur',
    'Vorige maand moest ik bij de directeur komen. Hij sloeg met zijn vuist op tafel en zei dat ik kon gaan. Er zijn getuigen. Ik heb aangifte gedaan.',
  ],
  ['Hoofd communicatie', 'De scan was schoon. Ik durf het bijna niet te typen. Twee jaar chemo, één zin van een arts.'],
  ['Brandweer', 'Op dit moment bestrijden wij een grote brand aan de Havenweg. Blijf weg uit het gebied en sluit uw ramen.'],
  ['Redacteur', 'Tip voor de boekenkast: de nieuwe van Arnon Grunberg. Las hem in één ruk uit op het strand van Zeeland.'],
  [
    'Jeugdconsulent',
    'Een jongen uit mijn caseload, veertien, woont in de Lindestraat en zijn moeder drinkt. Gisteren stond hij weer bij mij op de stoep met blauwe plekken.',
  ],
  [
    'Recruiter publieke sector',
    'Zoek jij een nieuwe uitdaging? Kom bij ons werken als accountmanager. 36 uur, leaseauto, laptop. Solliciteer nu!',
  ],
  [
    'Trainer begrijpelijk schrijven',
    'Laatste plekken! Mijn dagtraining Schrijf op B1 kost deze week 295 euro. Aanmelden via de link in bio.',
  ],
  [
    'Omgevingsmanager',
    'Vandaag het laatste rondje met onze Labrador. Dertien jaar lang liep hij mee langs alle bouwputten. Dag oude dief.',
  ],
  ['Raadslid lokale partij', 'Parkeren moet gratis blijven. Steun ons op 17 maart en vink lijst 4 aan. Deel dit bericht met je buren!'],
  ['Communicatieadviseur', 'Tweeling! Vannacht om 3.12 en 3.20 uur. Alles erop en eraan, moeder slaapt, vader niet.'],
  ['Webredacteur', 'Iemand een goed recept voor pompoensoep? Ik heb er vier van de buurvrouw gekregen en mijn kinderen lusten het niet.'],
  ['Interim manager', 'Onze zoon is gezakt voor zijn eindexamen. Geen vlag, wel patat. Volgend jaar weer.'],
  [
    'Gemeentesecretaris',
    'Met ontsteltenis hoorden we vannacht van het ongeluk op de N34 waarbij twee jongeren uit ons dorp het leven lieten.',
  ],
  ['Dijkwacht', 'Ik heb vandaag mijn eerste halve marathon gelopen over de dijk, 1.58. De wind stond verkeerd en de sokken ook.'],
  ['Onderzoeker', 'Scheiden doe je niet op een dinsdag, dacht ik. Toch wel. De kinderen weten het, de buren nu ook.'],
  ['Data-analist', 'De buienradar zei droog. De buienradar loog. Tent lek, matras nat, humeur matig. Groeten van Terschelling.'],
  ['Boa', 'Collega Ron is vanmiddag neergestoken tijdens zijn dienst. Hij ligt op de intensive care. Laat ons even met rust.'],
  [
    'Head of communications, city council',
    'Grandad taught me to prune roses. This morning I cut the last of his, and took them to the chapel.',
  ],
  ['Engagement officer', 'Ran my first parkrun in eight years. Thirty-one minutes, one blister, zero regrets.'],
  ['Press officer', 'Doctors found the lump early. I will be away until spring. Please send silly cat pictures only.'],
  ['Service designer', 'Selling my road bike, size 54, barely used. Message me for pictures.'],
  ['Clerk to the council', 'Our colleague Maureen slipped away on Sunday, holding her sister’s hand.'],
  ['Adviseur weerbaarheid', 'Wij hebben een pup! Hij heet Moos, hij eet sokken en hij heeft al twee keer op mijn laptop gepiest.'],
  [
    'Voorlichter',
    'Ik zeg het één keer: onze afdelingsmanager heeft gelogen over de cijfers en wie er iets van zei ligt eruit. Namen volgen.',
  ],
  ['Stedenbouwkundige', 'Weekendje Kopenhagen gedaan. Veel gefietst, veel kaneelbroodjes, weinig geslapen. De metro reed op tijd.'],
  ['Taaladviseur', 'Reageer met JA en ik stuur je mijn lijst met 50 verboden woorden. Delen mag!'],
  ['Wijkagent', 'Vermist sinds gisteravond: mevrouw Van Dam, 83, grijze jas, loopt met een stok. Bel 112 als u haar ziet.'],
  [
    'Netbeheerder',
    'Door een storing zit een deel van Oost zonder stroom. Onze monteurs zijn ter plaatse. Verwachte hersteltijd 22.30 uur.',
  ],
  [
    'Strateeg bij een provincie',
    'Ons jongste heeft leren zwemmen zonder bandjes. Ik stond langs de kant met mijn schoenen nog aan en schreeuwde het hele bad bij elkaar.',
  ],
  [
    'Adviseur dienstverlening',
    'De bloesem in de Betuwe was dit jaar vroeg. Met een vriendin drie uur gewandeld en een boterham met kaas op een bankje.',
  ],
  [
    'Communicatieadviseur GGD',
    'Ik hoor sinds kort bij de club van mensen met een piep in hun oor. Stilte bestaat niet meer. Ik moet eraan wennen en ik ben boos.',
  ],
  [
    'Adviseur toegankelijkheid',
    'Oma Riet werd 96. Ze dronk gisteren nog een advocaatje en zei dat het zo wel mooi was. Vannacht is ze gegaan.',
  ],
  ['Projectleider wegen', 'Wat een wedstrijd! Drie keer op achterstand en dan in de laatste minuut die kopbal. Stem kwijt, hart ook.'],
  [
    'Beleidsmedewerker landbouw',
    'Mijn zuurdesem leeft. Dag negen. Hij heet Henk en hij stinkt. Tips voor een korst die niet mijn tanden sloopt?',
  ],
  [
    'Directiesecretaris',
    'Het bestuur heeft vanochtend laten weten dat Karin per direct niet meer terugkeert. Het rommelde al langer. Wie erbij was weet waarom.',
  ],
  ['Wijkmanager', 'Er woedt een brand in de flat aan de Populierlaan. Volg de aanwijzingen van de brandweer, houd ramen gesloten.'],
  ['Woo-coördinator', 'Mijn vriend vroeg me op een bankje in de regen. Ik zei ja voordat hij was uitgepraat.'],
  [
    'Redacteur webteam',
    'Ik deel niet vaak iets van thuis. Maar ik zit al vier maanden met een hoofd vol watten op de bank en ik weet niet wanneer het overgaat.',
  ],
  ['Adviseur energie', 'Nieuwe keuken, dag 3. Wij wassen af in bad. De hond vindt het prachtig.'],
  ['Interim adviseur', 'Wil je mijn gratis gids met 25 vragen voor een goede kick-off? Zet GIDS hieronder en ik stuur hem door.'],
  ['Schrijfcoach', 'Nog vier plaatsen in mijn schrijfweek op Kreta! Zon, zee en zinnen. Boeken vóór 1 december geeft 10 procent voordeel.'],
  [
    'Communicatieadviseur',
    'Vandaag zou ze veertig jaar in dienst zijn geweest. Er stond een taart in de kantine en een foto. Niemand durfde hem aan te snijden.',
  ],
  ['Verkeerskundige', 'Motor verkocht, bakfiets gekocht. Zo zie je maar: je wordt vanzelf je vader.'],
  [
    'Adviseur participatie',
    'Burgemeester X wist in juni al van het rapport en heeft het onder in een la gelegd, vertelt een bron mij. Ik zoek mensen die dit kunnen bevestigen.',
  ],
  ['Community manager', 'mijn kat zit al drie dagen in de schutting van de buren en weigert mee te werken. suggesties welkom 🐈'],
  ['Ecoloog', 'Mam herkende me vanmiddag niet. Ze vroeg of ik van de thuiszorg was en gaf me een handje. Ik heb haar nagels gelakt.'],
  ['Policy adviser', 'The bakery on our street closed and I am more upset than I should be. Farewell, almond croissants.'],
  ['Housing officer', 'It has been six weeks since Tom’s accident. Thank you for the lasagnes. We are learning to walk again, both of us.'],
  ['Comms lead', 'Big news: we are having a girl. Due in May, already bossing us around.'],
  ['Vergunningverlener', 'Wie wil er twee kaarten voor het theater vrijdag? Wij kunnen niet, oppas ziek.'],
  [
    'Adviseur crisisbeheersing',
    'Na vijftien jaar heb ik mijn piepers ingeleverd. Vanaf maandag werk ik bij het Rode Kruis. Dank voor alle nachten.',
  ],
  [
    'Wethouder financiën',
    'Wij staan samen op de lijst voor een groener dorp. Zaterdag delen we tulpenbollen uit, kom langs en stel je vragen aan onze kandidaten.',
  ],
  ['Juridisch adviseur', 'Uit elkaar na achttien jaar. We doen het netjes, zeggen we. De kat blijft bij mij, de piano bij hem.'],
  ['HR-manager', 'Gezocht: managementassistent, 24 uur, mbo 4, hart voor mensen. Reageer voor vrijdag met je cv.'],
  ['Adviseur water', 'Eerste keer op de schaats dit jaar. Ik viel twee keer, één keer met publiek.'],
  [
    'Persvoorlichter politie',
    'Bij een ongeval op de Rijksweg is vanmiddag een fietser om het leven gekomen. De weg is in beide richtingen dicht.',
  ],
  ['Coördinator inspraak', 'Ik heb mijn schoonouders leren pokeren. Ik ben nu veertig euro kwijt en mijn plek aan het hoofd van de tafel.'],
  [
    'Adviseur klimaat',
    'Vanmorgen stond er een ree in onze tuin. We hebben elkaar een minuut aangekeken en toen ging zij weer aan het werk, en ik ook.',
  ],
  [
    'Senior communicatieadviseur',
    'Het bericht dat niemand wil typen. Pieter, met wie ik elf jaar een kamer deelde, heeft zondag zelf besloten dat het klaar was.',
  ],
  ['Adviseur mobiliteit', 'Over twee weken wordt mijn heup vervangen. Wie tips heeft voor zes weken op krukken: houd ze even bij je.'],
  ['Medewerker webcare', 'Net ja gezegd tegen een huis met een scheve schuur en een appelboom. We zijn gek, maar we hebben appels.'],
  ['Projectsecretaris', 'Iedereen op de afdeling weet dat J. zijn uren vervalst. Nu heb ik de mails. Wie durft?'],
  [
    'Communicatieadviseur',
    'Het water staat bij ons op de stoep en het stijgt. We brengen spullen naar boven. Wie heeft er een pomp in de buurt van de Maaskade?',
  ],
  ['Trainer', 'Black Friday! Vandaag krijg je mijn hele cursuspakket voor de helft. Gebruik code SNEL.'],
  ['Beleidsadviseur', 'De vioolles van mijn dochter klinkt als een vergadering die uitloopt. We houden vol.'],
  ['Onderzoeker', 'Mijn promotor ligt op sterven. Ik las hem gisteren het laatste hoofdstuk voor, hij verbeterde nog een komma.'],
  ['Omgevingsadviseur', 'Ik ben gevallen, letterlijk, van een keukentrapje. Pols gebroken, trots ook. Twee weken typ ik met links.'],
  [
    'HR-adviseur',
    'De rechter heeft mijn oud-werkgever in het ongelijk gesteld. Drie jaar procederen tegen de man die mij kapot wilde maken.',
  ],
  ['Gebiedsmanager', 'Spoed: wie heeft onze zoon Daan (16) gezien? Blauwe jas, zwarte rugzak, sinds vanmiddag niet thuisgekomen.'],
  ['Digital lead', 'My daughter drew me as a triangle with a laptop. I have never felt so seen.'],
  ['Policy officer', 'Dad’s memory is going. Today he introduced me to the nurse as his boss.'],
  ['Comms officer', 'We are aware of an incident at the station. Police are on the scene and the platform is closed. Please stay away.'],
  ['Facilitator', 'Sixteen kilometres in the rain with my sister and only one argument. A record.'],
  [
    'Interim communicatiemanager',
    'Mijn band speelt zaterdag in De Kroeg aan de haven. Ik sla op dingen. Entree is een blik soep voor de voedselbank.',
  ],
  ['Verslaggever', 'Drie maanden geleden kwam ze niet meer onder de dekens uit. Vandaag fietste mijn vrouw zelf naar de bakker.'],
  ['Raadsgriffier', 'Vakantie! Ik lees vier weken geen stuk dat langer is dan een menukaart.'],
  ['Projectleider woningbouw', 'Na negen jaar samen gaan we het doen: in mei, op een boot, met hooguit dertig mensen en te veel muziek.'],
  [
    'Adviseur bestuur',
    'Volgens ingewijden stapt de burgemeester vrijdag op vanwege een relatie. Van de raad mag het nog niet naar buiten.',
  ],
];
