/** Work told with the words of loss, danger, quarrels, votes and trade, by colleagues who are at work: none of these may be taken for private. */
export const lookAlikes: [headline: string, text: string][] = [
  [
    'Adviseur crisiscommunicatie',
    'Drie lessen van de dijkdoorbraak van toen: mensen geloven hun buurman, niet de liveblog. Onze persvoorlichting kwam een uur te laat. Hoe oefenen jullie dat?',
  ],
  [
    'HR-communicatieadviseur',
    'Ons ziekteverzuim daalde van 8 naar 6 procent sinds teamleiders zelf bellen. Interne communicatie hielp vooral door minder te zenden. Wat werkt bij jullie?',
  ],
  [
    'Woordvoerder gemeente',
    'De brandbrief van de bewoners lag maandag op elk bureau. We nodigden ze uit voor participatie en begonnen met luisteren. Dat scheelde drie persvragen.',
  ],
  [
    'Communicatieadviseur',
    'Voor dodenherdenking schreven we dit jaar het draaiboek met scholieren. Minder toespraken, meer verhalen uit de gemeente. Hoe doen jullie dat?',
  ],
  [
    'Onderzoeker participatie',
    'De uitslag van de enquête was niet goed: 38 procent voelt zich niet gehoord bij participatie. We bespreken de resultaten nu wijk voor wijk.',
  ],
  [
    'Adviseur toegankelijkheid',
    'Tip van een collega: het webinar over digitale toegankelijkheid van vorige week. Vooral het deel over pdf’s op de gemeentewebsite was raak.',
  ],
  [
    'Adviseur integriteit',
    'Onze nieuwe klokkenluidersregeling past op één pagina. Hoe maken jullie integriteit bespreekbaar zonder dat iemand bang wordt een melding te doen?',
  ],
  [
    'Adviseur veilige publieke taak',
    'Agressie tegen ambtenaren begint vaak met een onduidelijke brief. Wij trainen baliemedewerkers en houden de bedreigingen bij in een register. Hoe regelen jullie de opvolging?',
  ],
  [
    'Projectleider intranet',
    'Het oude intranet heeft het niet gered. Vrijdag ging de stekker eruit. De redactie schreef een vrolijk afscheid en 200 collega’s reageerden.',
  ],
  [
    'Communicatieadviseur waterschap',
    'Hoogwater staat volgende week centraal in onze oefening. We testen of bewoners de waarschuwing begrijpen. Welke woorden werken bij jullie?',
  ],
  [
    'Adviseur Woo',
    'Wij verloren de zaak bij de Raad van State: de Woo-termijn was overschreden. Nu schrijven we eerder een brief aan de verzoeker. Scheelt bezwaar.',
  ],
  [
    'Participatieadviseur',
    'Boze bewoners, een volle zaal en een wethouder die bleef luisteren. Bij participatie over het azc is een eerlijk nee beter dan een vaag misschien. Hoe doen jullie dit?',
  ],
  [
    'Griffiemedewerker',
    'De opkomst bij de verkiezingen viel tegen. Onze campagne voor eerste stemmers haalde de scholen niet. Wat werkt bij jullie om jongeren naar de stembus te krijgen?',
  ],
  [
    'Communicatieadviseur zorg',
    'Voor de campagne over borstkankeronderzoek spraken we vrouwen die nooit gaan. Angst voor de uitslag bleek de drempel, niet de tijd. Dat veranderde onze boodschap.',
  ],
  [
    'Adviseur burgerzaken',
    'We herschreven de brief die nabestaanden krijgen na een overlijden. Van vier pagina’s naar één, in klare taal. Lezers haalden de condoleance juist naar voren.',
  ],
  [
    'Omgevingsmanager',
    'Na een ongeluk op een ander project hebben we onze bouwcommunicatie herzien. Veiligheid staat nu vooraan in elke bewonersbrief. Hoe pakken jullie dat aan?',
  ],
  [
    'Woordvoerder',
    'Wat als je minister onder vuur ligt? In de training woordvoering oefenden we de eerste tien minuten. Mijn les: zeg wat je weet en wanneer er meer komt.',
  ],
  [
    'Adviseur participatie',
    'Een petitie met 2.000 handtekeningen is geen draagvlak en ook geen aanval. Wij nodigen de indieners nu standaard uit voor een gesprek over participatie.',
  ],
  [
    'Online redacteur',
    'Wij hebben onze huisregels voor sociale media aangescherpt. Scheldpartijen verbergen we, kritiek blijft staan. Webcare kost nu minder tijd. Hoe modereren jullie?',
  ],
  [
    'Adviseur jeugd',
    'Jongeren schreven zelf de campagne over eenzaamheid. Geen tranen, geen stockfoto’s, wel hun eigen taal. De gemeente hoefde alleen te drukken.',
  ],
  [
    'Communications officer',
    'A year after the flood we rewrote our warning messages with residents. Shorter, local, and no jargon. What would you change in your crisis plan?',
  ],
  [
    'Internal comms lead',
    'We lost our intranet for two days and nobody noticed. That told us more than any survey about internal communication. How do you measure yours?',
  ],
  [
    'Engagement adviser',
    'A colleague recommended the free guide on consultation by the national institute. The chapter on tired communities is worth your time.',
  ],
  [
    'Adviseur AI',
    'Gisteren volgde ik met ons team een webinar over AI in overheidscommunicatie. Twee inzichten: begin bij het werkproces en laat een mens het laatste woord.',
  ],
  [
    'Adviseur energietransitie',
    'Onze warmteavond liep vast op één vraag: wat kost het mij? Daarna hebben we het participatieplan omgegooid en begonnen we bij de portemonnee.',
  ],
  [
    'Projectleider participatie',
    'Het plan voor de herinrichting is gesneuveld in de raad. Pijnlijk, want bewoners werkten er een jaar aan mee. Hoe leg je dat uit zonder participatie kapot te maken?',
  ],
  [
    'Bestuursadviseur',
    'Een wethouder die opstapt vraagt om heldere bestuurscommunicatie. Wij hebben een scenario klaarliggen: wie belt wie, en wat zeggen we intern eerst? Hebben jullie dat ook?',
  ],
  [
    'Communicatiestrateeg',
    'De strijd tegen desinformatie win je niet met factchecks. Wij trainen wijkwerkers om het gesprek te voeren. Vertrouwen gaat te voet, ook in de communicatie.',
  ],
  [
    'Adviseur klare taal',
    'Wij boden collega’s een mini-cursus klare taal aan op intranet. Vijf lessen, tien minuten per dag. Bijna de helft maakte hem af.',
  ],
  [
    'Communicatieadviseur veiligheid',
    'Vorig jaar werd ons stadhuis bezet. We evalueerden de crisiscommunicatie met de veiligheidsregio: intern wisten mensen te laat dat het voorbij was.',
  ],
];
