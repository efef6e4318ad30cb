/** A second batch of what `told-in-passing.ts` and `look-alikes.ts` hold, written after the gate was mended for the first. Every text is invented. */
export const toldInPassingToo: [headline: string, text: string][] = [
  [
    'Adviseur participatie',
    'Gisteravond belde haar man. Lidewij is niet meer bijgekomen. Morgen had ze de bewonersavond geleid, wij doen het in haar geest of niet.',
  ],
  ['Hoofd communicatie', 'Op haar stoel ligt nu een sjaal. Wij vergaderen eromheen en niemand zegt iets over het communicatieplan.'],
  ['Beleidsadviseur', 'Dit weekend werd mijn vader begraven. Op zijn kist lag de krant, met mijn stuk over woningbouw erin.'],
  ['Webredacteur', 'Vandaag tien jaar. Ik mail je nog steeds alle persberichten, pap. Je antwoordt nooit.'],
  [
    'Woordvoerder',
    'Een vriend uit de persvoorlichting is er plotseling tussenuit gegaan. Vijftig jaar. Hij leerde me zwijgen op het juiste moment.',
  ],
  ['Public engagement manager', 'We buried Sarah today. She built our citizens panel and never once raised her voice.'],
  [
    'Adviseur crisiscommunicatie',
    'Voor één keer geen crisistips. Mijn beste maat bij de veiligheidsregio heeft vannacht het leven losgelaten.',
  ],
  ['Communicatieadviseur', 'Ik moet jullie iets vertellen. Het knobbeltje bleek geen vetbult. De campagne gaat zonder mij live.'],
  ['Projectleider Omgevingswet', 'De komende weken geen omgevingsplannen voor mij. Mijn rug, een chirurg, en veel series.'],
  ['Strateeg', 'Mijn hoofd en ik hebben ruzie. Ik neem een pauze van onbepaalde duur. Vragen over participatie kunnen naar Joris.'],
  ['Adviseur Woo', 'Onze jongste heeft diabetes type 1, weten we sinds maandag. Woo-verzoeken kunnen wachten, prikken niet.'],
  ['Comms manager', 'Taking a few months out. My mental health needs what I have been giving to campaigns. Be kind.'],
  ['Persvoorlichter', 'Moe. Zo moe dat ik bij het stoplicht niet meer wist welke kleur rijden was. Vanaf vandaag ben ik er even niet.'],
  ['Omgevingsmanager', 'Een bewoner gooide een steen door onze ruit. Mijn dochter van zes zat aan tafel. Dit gaat over een fietspad.'],
  ['Woordvoerder', 'Mijn telefoon staat vol haat sinds gisteren. Ze weten waar mijn kinderen naar school gaan.'],
  [
    'Redacteur gemeente',
    'In de vergadering lachte iedereen om mijn stuk. De wethouder het hardst. Ik ben op de wc gaan zitten tot het vijf uur was.',
  ],
  [
    'Adviseur diversiteit',
    'Weer de vraag waar ik echt vandaan kom, weer op kantoor, weer van iemand die beleid maakt over inclusie. Het doet elke keer zeer.',
  ],
  [
    'Communicatieadviseur',
    'Vandaag hoorde ik dat mijn baan verdwijnt. Ik schreef zelf de boodschap voor de reorganisatie, zonder te weten dat ik erin stond.',
  ],
  ['Consultation officer', 'A resident followed me to my car after the meeting. I locked the doors and shook for twenty minutes.'],
  [
    'Adviseur veiligheid',
    'Er wordt geschoten in het centrum. Blijf waar je bent. Ik zit met twintig mensen in de kelder van de bibliotheek.',
  ],
  ['Woordvoerder', 'Grote paniek op het station. Treinen rijden niet. Ik heb collega’s die daar werken en kan ze niet bereiken.'],
  ['Waterschapper', 'Het gemaal is uitgevallen en het blijft regenen. De hele polder loopt onder. Boeren halen hun vee weg, wij ook.'],
  ['Communicatieadviseur', 'Onze systemen zijn gegijzeld. Ze eisen geld. Ik kan geen mail lezen, bel me alleen voor het hoogst nodige.'],
  ['Emergency comms', 'Fire crews are still at the tower. People are missing. Please stop sharing videos.'],
  [
    'Griffiemedewerker',
    'De burgemeester heeft de fractievoorzitter een klap gegeven in de trouwzaal. Ik stond erbij en moet straks notuleren.',
  ],
  ['Adviseur integriteit', 'Wat er in ons college gebeurt is misdadig. Binnenkort komt alles naar buiten, ik heb de appjes.'],
  ['Jeugdbeschermer', 'Vandaag haalden we baby Noor weg bij haar ouders in de Kerkstraat. De moeder schreeuwde mijn naam.'],
  ['Communications adviser', 'My manager gave the promotion to the man she is sleeping with. Everyone in the press office knows.'],
  ['Interim manager', 'De opdrachtgever betaalt mijn rekeningen niet, al vier maanden. Het gaat om gemeente Oosterwolde, pas op voor ze.'],
  ['Beleidsadviseur klimaat', 'Zaterdag blokkeren we de A12. Neem water, een kussen en je buurvrouw mee.'],
  ['Communicatieadviseur', 'Stemmen jullie op mij voor Communicatietalent van het jaar? Elke stem telt, het kan nog tot vrijdag!'],
  ['Wijkmanager', 'Onze bieb moet open blijven! Zet je naam eronder, dan bied ik de lijst donderdag aan de wethouder aan.'],
  ['Tekstschrijver', 'Vanaf vandaag geef ik 20 procent weg op mijn schrijftraining voor ambtenaren. Code KLAAR, tot zondag.'],
  ['AI-adviseur', 'Wil je mijn 50 beste prompts voor overheidscommunicatie? Zet een 🙋 hieronder en ik stuur ze.'],
  ['Participatie-expert', 'Nog zes weken en dan start de vierde groep van mijn leergang. De vorige drie waren uitverkocht.'],
];
export const lookAlikesToo: [headline: string, text: string][] = [
  [
    'Woordvoerder ziekenhuis',
    'Ik werk nu een jaar als woordvoerder in het ziekenhuis. Voorlopig valt me vooral op hoe vaak de arts het beste verhaal heeft. Onze persberichten werden korter.',
  ],
  [
    'Communicatieadviseur GGD',
    'Voor de campagne over kanker spraken wij met patiënten. De boodschap die ik had bedacht ging de prullenbak in. De regie ligt nu bij hen.',
  ],
  [
    'Adviseur mantelzorg',
    'Wij schreven samen met mantelzorgers een folder over dementie. De gemeente dacht aan een loket, zij vroegen om een mens. Participatie in het klein.',
  ],
  [
    'Projectleider website',
    'Wij namen afscheid van het oude CMS. Niemand zal het missen. Onze toegankelijkheid ging van 60 naar 92 procent.',
  ],
  [
    'Communicatieadviseur',
    'Onze nieuwsbrief is dood, lang leve de app? Ik twijfel. De opens dalen elk jaar, maar raadsleden lezen hem wel. Wat doen jullie?',
  ],
  [
    'Woordvoerder',
    'In een crisis wil iedereen snelheid. Ik leerde van de brand in 2019 dat één feitelijke zin na tien minuten beter is dan een persbericht na een uur.',
  ],
  [
    'Adviseur crisiscommunicatie',
    'Hoe voorkom je dat bewoners filmpjes delen? Wij testten drie zinnen voor NL-Alert. "Deel geen beelden" werkte slechter dan "help de hulpdiensten".',
  ],
  [
    'Communicatieadviseur waterschap',
    'Steeds meer straten staan blank na een bui. Met bewoners maakten we een klimaatkaart, tegel eruit, plant erin. Participatie die je ziet.',
  ],
  [
    'Adviseur openbare orde',
    'Een demonstratie begeleiden begint bij een goed gesprek met de organisatie. Wij zetten een communicatieadviseur aan tafel en dat scheelde onrust. Hoe doen jullie dat?',
  ],
  ['Griffier', 'De motie van wantrouwen leerde ons veel over raadscommunicatie. Leg uit wat het instrument is, niet wie er gelijk heeft.'],
  [
    'Adviseur Woo',
    'De rechter gaf de verzoeker gelijk: wij hadden de appjes moeten bewaren. Sindsdien staat archivering van chats in ons Woo-beleid.',
  ],
  [
    'HR-communicatie',
    'Een reorganisatie vertel je eerst aan wie zijn functie vervalt. Wij maakten een belscript voor leidinggevenden. Hoe pakken jullie dat aan?',
  ],
  [
    'Vertrouwenspersoon',
    'Grensoverschrijdend gedrag bespreekbaar maken: wij speelden een dilemma na in het teamoverleg. Wat werkt bij jullie om de drempel te verlagen?',
  ],
  [
    'Adviseur sociale veiligheid',
    'Uit ons onderzoek: een op de vier ambtenaren werd vorig jaar uitgescholden. Wij maken nu beleid met de mensen van de balie.',
  ],
  [
    'Online adviseur',
    'Hoe ga je als gemeente om met haatberichten onder je posts? Wij verbergen, leggen uit en melden. Onze webcare heeft er een protocol voor.',
  ],
  [
    'Taaladviseur',
    'Gisteren gaf ik een training klare taal aan handhavers. Ze schreven een brief over foutparkeren in zes zinnen. Ik was trots op ze.',
  ],
  [
    'Communicatieadviseur',
    'Wij delen ons stappenplan voor bewonersbrieven met andere gemeenten. Het staat op onze site, gebruik het gerust. Aanvullingen zijn welkom.',
  ],
  [
    'Adviseur digitale inclusie',
    'Onze gemeente heeft een gratis cursus Klik en Tik in de bibliotheek. De flyers werkten niet, de huisarts wel. Hoe bereiken jullie laaggeletterden?',
  ],
  [
    'Academie-adviseur',
    'Volgende week het congres over overheidscommunicatie, met een sessie over gedrag. Wie gaat er ook? Ik vertel daar over onze campagne.',
  ],
  [
    'Energiecoach',
    'Bewoners doen de quickscan energie van de gemeente en krijgen een coach thuis. Het participatieplan voor de wijk schreven ze daarna zelf.',
  ],
  [
    'Communicatieadviseur',
    'Ik ben bang dat we participatie te groot maken. Een goed gesprek aan de keukentafel is genoeg voor een speelplek. Wat vinden jullie?',
  ],
  [
    'Omgevingsmanager',
    'De bewonersavond was pittig. Er werd geschreeuwd, er werd geluisterd, en na afloop dronken we koffie. Participatie mag schuren.',
  ],
  [
    'Woordvoerder provincie',
    'Onder vuur liggen hoort bij woordvoering. Ik leer nieuwe collega’s: adem, herhaal de vraag, en geef toe wat je niet weet.',
  ],
  [
    'Communications adviser',
    'Our consultation got 4,000 responses, many of them angry. We published every theme and what we changed. Trust came back slowly.',
  ],
  [
    'Crisis comms trainer council',
    'We ran an exercise on a power outage. The hardest bit was telling people we did not know. What would you say in the first hour?',
  ],
  [
    'Press officer',
    'I missed a deadline and the story ran without our side. My fix: one named contact for each reporter. What works in your press office?',
  ],
  [
    'Adviseur verkiezingen',
    'Wij lieten nieuwe kiezers het stembiljet uitproberen op het ROC. Opkomst ging omhoog. Welke partij ook wint, dat is winst voor de gemeente.',
  ],
  [
    'Beleidsadviseur natuur',
    'Tegen de kap van de lindes kwam veel protest. Wij hadden de bewoners te laat betrokken bij het plan. Participatie begint voor de tekening.',
  ],
  [
    'Intranetredacteur',
    'Het is stil op ons intranet. Collega’s missen verhalen uit de praktijk. Nu schrijft elke week iemand van de buitendienst een stukje.',
  ],
  [
    'Adviseur archeologie',
    'Bij de graafwerkzaamheden voor het plein vonden ze iets: een middeleeuws graf. De omgevingsmanager belde ons meteen en de bewoners mochten kijken.',
  ],
  [
    'Communicatieadviseur begraafplaatsen',
    'Grafrechten verlengen is een lastige brief. Wij testten hem met nabestaanden en schrapten het woord ruimen. Klare taal doet hier echt iets.',
  ],
  [
    'Bestuursadviseur',
    'Hoe vertel je de raad dat een project mislukt is? Wij kozen voor eerlijk, vroeg en zonder Excel. De raad was milder dan gedacht.',
  ],
  [
    'Adviseur jeugd',
    'Jongeren op de wachtlijst vroegen om één ding: een bericht elke maand. De gemeente stuurt nu een appje. Minder boze telefoontjes.',
  ],
  ['Adviseur participatie', 'Hij kwam boos binnen en ging weg met een taak. Zo gaat participatie als je bewoners serieus neemt.'],
  [
    'Communicatiemanager',
    'Nog een paar plekken vrij in onze intervisiegroep voor communicatieadviseurs van gemeenten. Wie schuift er aan? We bespreken echte casussen.',
  ],
  [
    'Adviseur interne communicatie',
    'Mijn team is gehalveerd en het werk niet. We stopten met het personeelsblad en niemand klaagde. Wat hebben jullie geschrapt?',
  ],
  [
    'Woordvoerder politie',
    'Na een schietpartij wil de buurt antwoorden. Wij organiseren standaard binnen twee dagen een bewonersbijeenkomst. Wie heeft ervaring met zulke avonden?',
  ],
  [
    'Adviseur klimaat',
    'Wethouders die fietsend de wijk ingaan, halen meer op dan een enquête. Onze campagne voor het warmteplan begon op de stoep.',
  ],
];
